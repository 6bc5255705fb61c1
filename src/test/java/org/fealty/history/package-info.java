@NullMarked
package org.fealty.history;

import org.jspecify.annotations.NullMarked;
