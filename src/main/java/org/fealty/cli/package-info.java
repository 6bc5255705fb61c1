/** Reads a command line and prints text. */
@ApplicationModule(
		allowedDependencies = { "catalogue", "database", "dataset", "export", "ingest", "query", "render", "runtime" })
@NullMarked
package org.fealty.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
