/** What somebody sees who opens the program in a browser. */
@NullMarked
package org.fealty.browser;

import org.jspecify.annotations.NullMarked;
