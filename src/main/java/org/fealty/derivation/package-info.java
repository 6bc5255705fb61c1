/** Turns the facts of parties that hang together into what follows from them. */
@ApplicationModule(allowedDependencies = { "fact", "model", "statement", "time" })
@NullMarked
package org.fealty.derivation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
