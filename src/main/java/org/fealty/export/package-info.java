/** Writes what the graph holds of a dataset as a folder that can be imported again. */
@ApplicationModule(allowedDependencies = { "dataset", "identity", "ingest", "model", "statement", "store" })
@NullMarked
package org.fealty.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
