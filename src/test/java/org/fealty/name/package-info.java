@NullMarked
package org.fealty.name;

import org.jspecify.annotations.NullMarked;
