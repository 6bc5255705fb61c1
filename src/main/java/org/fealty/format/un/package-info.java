/** The consolidated list of the United Nations Security Council. */
@NullMarked
package org.fealty.format.un;

import org.jspecify.annotations.NullMarked;
