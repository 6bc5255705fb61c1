package org.fealty.history;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One state and the days on which it was what was known.
 *
 * @param id id of the fact or derived relationship
 * @param subject id of the entity from which it starts
 * @param state how it stood
 * @param knownFrom the first such day: what made it so was published then
 * @param knownTo the day from which something else was known, or nothing; null for what
 * is known today
 */
public record FactVersion(String id, String subject, State state, LocalDate knownFrom, @Nullable LocalDate knownTo) {

	/** Whether it was what was known at the end of this day. */
	public boolean isKnownOn(LocalDate day) {
		return !day.isBefore(this.knownFrom) && (this.knownTo == null || day.isBefore(this.knownTo));
	}

}
