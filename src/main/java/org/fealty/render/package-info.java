/** Turns a result into bytes for a table or a graph tool. */
@ApplicationModule(allowedDependencies = { "catalogue", "database", "query" })
@NullMarked
package org.fealty.render;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
