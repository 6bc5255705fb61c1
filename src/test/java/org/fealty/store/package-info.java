@NullMarked
package org.fealty.store;

import org.jspecify.annotations.NullMarked;
