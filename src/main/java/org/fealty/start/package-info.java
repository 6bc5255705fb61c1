/** Says that the program is ready and how to use it, or why it could not start. */
@ApplicationModule(allowedDependencies = { "embedded" })
@NullMarked
package org.fealty.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
