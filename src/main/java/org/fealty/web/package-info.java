/** Answers HTTP requests. */
@ApplicationModule(allowedDependencies = { "catalogue", "database", "draft", "entities", "query", "render" })
@NullMarked
package org.fealty.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
