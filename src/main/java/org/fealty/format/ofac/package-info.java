/** The sanctions lists of the United States' Office of Foreign Assets Control. */
@NullMarked
package org.fealty.format.ofac;

import org.jspecify.annotations.NullMarked;
