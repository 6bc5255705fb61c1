@NullMarked
package org.fealty.time;

import org.jspecify.annotations.NullMarked;
