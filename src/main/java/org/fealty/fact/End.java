package org.fealty.fact;

import org.fealty.statement.Ending;
import org.jspecify.annotations.Nullable;

/**
 * Why something ended.
 *
 * @param ending the kind of end; null where neither stated nor following
 * @param fact id of the fact it follows from; null where stated
 * @param event id of the event with which it ended; null where none
 * @param suspected whether the event is only suspected of something that somebody
 * asserts, so that its day attests nothing
 */
public record End(@Nullable Ending ending, @Nullable String fact, @Nullable String event, boolean suspected) {

	/** An end with an event, if any, that is as sure as the fact. */
	public End(@Nullable Ending ending, @Nullable String fact, @Nullable String event) {
		this(ending, fact, event, false);
	}

	/** No known end. */
	public static final End NONE = new End(null, null, null);

}
