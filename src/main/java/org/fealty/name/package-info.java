/** Makes the keys under which a name is found, however it is spelt and in any script. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.fealty.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
