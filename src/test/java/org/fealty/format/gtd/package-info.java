@NullMarked
package org.fealty.format.gtd;

import org.jspecify.annotations.NullMarked;
