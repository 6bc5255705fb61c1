/** Carries a dataset from its files into the graph and accounts for every line. */
@ApplicationModule(
		allowedDependencies = { "derivation", "fact", "dataset", "store", "history", "identity", "model", "statement" })
@NullMarked
package org.fealty.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
