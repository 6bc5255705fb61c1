@NullMarked
package org.fealty.format.ftm;

import org.jspecify.annotations.NullMarked;
