@NullMarked
package org.fealty.source;

import org.jspecify.annotations.NullMarked;
