package org.fealty.fact;

import org.fealty.statement.Ending;
import org.jspecify.annotations.Nullable;

/**
 * Why something ended.
 *
 * @param ending the kind of end; null where neither stated nor following
 * @param fact id of the fact it follows from; null where stated
 * @param event id of the event with which it ended; null where none
 */
public record End(@Nullable Ending ending, @Nullable String fact, @Nullable String event) {

	/** No known end. */
	public static final End NONE = new End(null, null, null);

}
