/** Declares once what can be said of whom and what the graph calls it. */
@ApplicationModule(allowedDependencies = { "time" })
@NullMarked
package org.fealty.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
