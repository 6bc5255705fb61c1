/** Asks the graph and gives back plain rows, or says why it cannot. */
@ApplicationModule(allowedDependencies = { "model", "name" })
@NullMarked
package org.fealty.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
