/** Claims about what follows from facts. */
@NullMarked
package org.fealty.derivation;

import org.jspecify.annotations.NullMarked;
