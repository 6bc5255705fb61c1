/** Says what an uncertain date can mean. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.fealty.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
