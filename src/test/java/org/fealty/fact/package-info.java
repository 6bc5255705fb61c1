@NullMarked
package org.fealty.fact;

import org.jspecify.annotations.NullMarked;
