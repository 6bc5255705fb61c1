/** Checks arguments, runs a named query and returns its result. */
@ApplicationModule(allowedDependencies = { "catalogue", "database", "knownby", "model", "name" })
@NullMarked
package org.fealty.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
