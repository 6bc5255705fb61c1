/** Knows every query file, its name, parameters and columns; runs nothing. */
@ApplicationModule(allowedDependencies = { "time" })
@NullMarked
package org.fealty.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
