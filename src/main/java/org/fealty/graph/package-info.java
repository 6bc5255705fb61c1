/** Loads, writes and runs: owns the schema and the transactions. */
@ApplicationModule(allowedDependencies = { "derivation", "fact", "history", "statement", "time" })
@NullMarked
package org.fealty.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
