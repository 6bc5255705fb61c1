package org.fealty.statement;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * When, as one statement says it.
 *
 * @param since the first day, or the day of an act; null where not said
 * @param until the last day, inclusive; null where not said
 * @param still whether it says that it was still so when the source was written
 * @param on a day on which it held; null where not said
 * @param untilEvent id of the event on whose day it ended; null where not said
 * @param ending why it ended; null where not said
 */
public record StatedDates(@Nullable EdtfDate since, @Nullable EdtfDate until, boolean still, @Nullable EdtfDate on,
		@Nullable String untilEvent, @Nullable Ending ending) {

	/** Says nothing of when. */
	public static final StatedDates NONE = new StatedDates(null, null, false, null, null, null);

	/** The token for "still so when the source was written". */
	public static final String STILL = "..";

	/**
	 * Refuses what cannot be one period.
	 * @throws InvalidStatementException naming the column that is wrong
	 */
	public StatedDates {
		single("since", since);
		single("until", until);
		single("on", on);
		if (still && (until != null || untilEvent != null || ending != null)) {
			throw new InvalidStatementException("until", STILL,
					"says that it was still so; then no end, until_event or ending can be given with it");
		}
		inOrder("until", until, since, until, "ends before it begins");
		inOrder("on", on, since, on, "is seen before it begins");
		inOrder("on", on, on, until, "is seen after it ends");
	}

	/** The same with another id for the event. */
	StatedDates identified(UnaryOperator<String> ids) {
		return (this.untilEvent == null) ? this
				: new StatedDates(this.since, this.until, this.still, this.on, ids.apply(this.untilEvent), this.ending);
	}

	/** Whether it says that it ended, be it without a day. */
	public boolean statesAnEnd() {
		return this.until != null || this.untilEvent != null || this.ending != null;
	}

	/** Whether it says anything of when. */
	public boolean isDated() {
		return this.since != null || this.until != null || this.still || this.on != null || this.untilEvent != null;
	}

	private static void single(String column, @Nullable EdtfDate date) {
		if (date != null && date.interval()) {
			throw new InvalidStatementException(column, date.text(),
					"is an interval; write one day known by bounds as [2014-11..2015-02]");
		}
	}

	private static void inOrder(String column, @Nullable EdtfDate found, @Nullable EdtfDate first,
			@Nullable EdtfDate second, String what) {
		if (found == null || first == null || second == null) {
			return;
		}
		LocalDate from = first.first().earliest();
		LocalDate to = second.first().latest();
		if (from != null && to != null && from.isAfter(to)) {
			throw new InvalidStatementException(column, found.text(),
					what + " (" + first.text() + " comes after " + second.text() + ")");
		}
	}

}
