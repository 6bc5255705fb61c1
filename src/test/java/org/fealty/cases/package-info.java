/** Tries small inputs that once were answered wrongly. */
@org.jspecify.annotations.NullMarked
package org.fealty.cases;
