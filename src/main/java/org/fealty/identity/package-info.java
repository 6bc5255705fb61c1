/** Says which ids stand for one entity, as people judge. */
@ApplicationModule(allowedDependencies = { "model", "statement" })
@NullMarked
package org.fealty.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
