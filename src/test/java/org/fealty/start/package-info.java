@NullMarked
package org.fealty.start;

import org.jspecify.annotations.NullMarked;
