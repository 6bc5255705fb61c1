@NullMarked
package org.fealty.format.ofac;

import org.jspecify.annotations.NullMarked;
