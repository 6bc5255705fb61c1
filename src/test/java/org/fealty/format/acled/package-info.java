@NullMarked
package org.fealty.format.acled;

import org.jspecify.annotations.NullMarked;
