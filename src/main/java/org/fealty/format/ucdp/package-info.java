/** Datasets of the Uppsala Conflict Data Program. */
@NullMarked
package org.fealty.format.ucdp;

import org.jspecify.annotations.NullMarked;
