package org.fealty.time;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time whose first and last day, both inclusive, are known by bounds.
 *
 * @param since the first day
 * @param until the last day
 * @param attestedUntil the latest day on which it is sure to have held; null where none
 * @param presumedUntil the earliest day that can have been its last; null where nothing
 * states, brings or may bring an end
 */
public record Period(Bounds since, Bounds until, @Nullable LocalDate attestedUntil, @Nullable LocalDate presumedUntil) {

	/** A period of which nothing is known. */
	public static final Period UNKNOWN = new Period(Bounds.UNKNOWN, Bounds.UNKNOWN, null, null);

}
