@NullMarked
package org.fealty.export;

import org.jspecify.annotations.NullMarked;
