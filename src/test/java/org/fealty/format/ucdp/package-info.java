@NullMarked
package org.fealty.format.ucdp;

import org.jspecify.annotations.NullMarked;
