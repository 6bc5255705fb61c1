/** Reads entities and datasets as the graph shows them, and never writes. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.fealty.entities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
