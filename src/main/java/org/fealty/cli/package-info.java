/** Takes a command line in and gives text out. */
@ApplicationModule(allowedDependencies = { "query", "catalogue", "render", "ingest", "embedded", "graph" })
@NullMarked
package org.fealty.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
