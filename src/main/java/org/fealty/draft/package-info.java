/** Keeps what somebody writes by hand as rows of datasets that are still in work. */
@ApplicationModule(allowedDependencies = { "dataset", "ingest", "model", "statement", "store" })
@NullMarked
package org.fealty.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
