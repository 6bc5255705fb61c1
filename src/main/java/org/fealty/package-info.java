/** The program; each of its rooms is a package below this one. */
@NullMarked
package org.fealty;

import org.jspecify.annotations.NullMarked;
