/** Writes statements and facts into the graph, with the schema they need. */
@ApplicationModule(
		allowedDependencies = { "derivation", "fact", "history", "identity", "model", "name", "statement", "time" })
@NullMarked
package org.fealty.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
