/**
 * Makes statements of the files that others publish, each in a format of its own.
 */
@ApplicationModule(allowedDependencies = { "dataset", "model", "statement", "time" })
@NullMarked
package org.fealty.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
