/** Turns a statement of Cypher so that it answers from what was known by a day. */
@ApplicationModule(allowedDependencies = { "model" })
@NullMarked
package org.fealty.knownby;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
