@NullMarked
package org.fealty.embedded;

import org.jspecify.annotations.NullMarked;
