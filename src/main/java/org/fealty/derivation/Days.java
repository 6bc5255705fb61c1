package org.fealty.derivation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Compares days of which some are not known: null is a bound that is not there. */
final class Days {

	private Days() {
	}

	/** Whether both are known and the first lies before the second. */
	static boolean before(@Nullable LocalDate first, @Nullable LocalDate second) {
		return first != null && second != null && first.isBefore(second);
	}

	/** The later one; of one that is missing, the other. */
	static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
		return (one == null || before(one, other)) ? other : one;
	}

	/** The earlier one; of one that is missing, the other. */
	static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
		return (one == null || before(other, one)) ? other : one;
	}

	/** The first that is known. */
	static @Nullable LocalDate either(@Nullable LocalDate first, @Nullable LocalDate second) {
		return (first != null) ? first : second;
	}

	/** So many days later; unknown stays unknown. */
	static @Nullable LocalDate plus(@Nullable LocalDate day, long days) {
		return (day != null) ? day.plusDays(days) : null;
	}

}
