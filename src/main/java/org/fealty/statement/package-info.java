/** Says who states what of whom, since when, how firmly. */
@ApplicationModule(allowedDependencies = { "model", "time" })
@NullMarked
package org.fealty.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
