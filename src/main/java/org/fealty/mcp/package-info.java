/** Offers every named query as a tool of the Model Context Protocol. */
@ApplicationModule(allowedDependencies = { "catalogue", "database", "query", "render" })
@NullMarked
package org.fealty.mcp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
