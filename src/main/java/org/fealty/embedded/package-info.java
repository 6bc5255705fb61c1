/** Keeps a Neo4j inside this process when no other is configured. */
@ApplicationModule(allowedDependencies = { "graph" })
@NullMarked
package org.fealty.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
