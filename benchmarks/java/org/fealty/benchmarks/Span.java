package org.fealty.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * When something was so, in days since 1970.
 *
 * @param since the first day
 * @param until the last day, inclusive; null: it goes on
 * @param ending how it ended, in the word of the tables; null where it goes on
 * @param event id of the event with which it ended
 * @param spell the year that names the spell where the same two had several; otherwise
 * empty
 */
record Span(int since, @Nullable Integer until, @Nullable String ending, @Nullable String event, String spell) {

	/** Goes on from this day. */
	static Span from(int since) {
		return new Span(since, null, null, null, "");
	}

	/** Ended somehow. */
	static Span ended(int since, int until) {
		return new Span(since, until, "ended", null, "");
	}

	boolean includes(int day) {
		return this.since <= day && (this.until == null || day <= this.until);
	}

}
