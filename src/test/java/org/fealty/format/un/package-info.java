@NullMarked
package org.fealty.format.un;

import org.jspecify.annotations.NullMarked;
