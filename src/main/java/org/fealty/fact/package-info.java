/** Turns the statements about one thing into the one fact the graph shows. */
@ApplicationModule(allowedDependencies = { "model", "statement", "time" })
@NullMarked
package org.fealty.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
