/** Takes HTTP in and gives HTTP out. */
@ApplicationModule(allowedDependencies = { "query", "catalogue", "render", "entities", "graph" })
@NullMarked
package org.fealty.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
