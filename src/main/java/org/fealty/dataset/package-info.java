/**
 * Reads one published format and gives back statements and violations, each knowing its
 * file and line.
 */
@ApplicationModule(allowedDependencies = { "identity", "model", "statement", "time" })
@NullMarked
package org.fealty.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
