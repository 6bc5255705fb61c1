/** Events of the Armed Conflict Location and Event Data project. */
@NullMarked
package org.fealty.format.acled;

import org.jspecify.annotations.NullMarked;
