@NullMarked
package org.fealty.format;

import org.jspecify.annotations.NullMarked;
