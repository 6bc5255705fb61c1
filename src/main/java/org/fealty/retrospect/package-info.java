/** Turns a statement of Cypher so that it answers from what was known by a day. */
@ApplicationModule(allowedDependencies = { "graph" })
@NullMarked
package org.fealty.retrospect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
