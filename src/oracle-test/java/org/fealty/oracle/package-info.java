/** Works out slowly and plainly what the graph should hold and answer. */
@NullMarked
package org.fealty.oracle;

import org.jspecify.annotations.NullMarked;
