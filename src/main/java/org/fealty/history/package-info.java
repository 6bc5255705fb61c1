/** Works out every state that facts and nodes had as sources were published. */
@ApplicationModule(allowedDependencies = { "derivation", "fact", "model", "statement", "time" })
@NullMarked
package org.fealty.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
