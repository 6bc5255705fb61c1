@NullMarked
package org.fealty.dataset;

import org.jspecify.annotations.NullMarked;
