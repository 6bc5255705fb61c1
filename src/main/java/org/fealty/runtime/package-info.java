/** Starts and stops the program, with a Neo4j inside it where no other is configured. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.fealty.runtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
