@NullMarked
package org.fealty.runtime;

import org.jspecify.annotations.NullMarked;
