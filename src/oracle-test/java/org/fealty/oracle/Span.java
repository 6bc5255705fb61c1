package org.fealty.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.fealty.statement.Count;
import org.fealty.time.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * One day (or number) known only by bounds, as counts of days since 1970. Open bounds are
 * the least and the greatest {@code long}, so that comparing needs no case of its own.
 *
 * @param low the least it can be, inclusive
 * @param high the greatest it can be, inclusive
 */
record Span(long low, long high) {

	static final long FIRST = Long.MIN_VALUE;

	static final long LAST = Long.MAX_VALUE;

	static final Span ANY = new Span(FIRST, LAST);

	static Span of(Bounds day) {
		return new Span((day.earliest() != null) ? day.earliest().toEpochDay() : FIRST,
				(day.latest() != null) ? day.latest().toEpochDay() : LAST);
	}

	static Span of(Count count) {
		return new Span((count.low() != null) ? count.low() : FIRST, (count.high() != null) ? count.high() : LAST);
	}

	/** Whether nothing lies in it. */
	boolean isEmpty() {
		return this.low > this.high;
	}

	boolean isAny() {
		return equals(ANY);
	}

	boolean has(long day) {
		return this.low <= day && day <= this.high;
	}

	/** What lies in both; perhaps empty. */
	Span cut(Span other) {
		return new Span(Math.max(this.low, other.low), Math.min(this.high, other.high));
	}

	boolean meets(Span other) {
		return !cut(other).isEmpty();
	}

	Span hull(Span other) {
		return new Span(Math.min(this.low, other.low), Math.max(this.high, other.high));
	}

	Span shift(long days) {
		return new Span(plus(this.low, days), plus(this.high, days));
	}

	/** So many days later; what is open stays open. */
	static long plus(long day, long days) {
		return isOpen(day) ? day : day + days;
	}

	static boolean isOpen(long day) {
		return day == FIRST || day == LAST;
	}

	static @Nullable LocalDate date(long day) {
		return isOpen(day) ? null : LocalDate.ofEpochDay(day);
	}

	/** How many days from one to the other; null over an open bound. */
	static @Nullable Long between(long from, long to) {
		LocalDate first = date(from);
		LocalDate last = date(to);
		return (first == null || last == null) ? null : (Long) ChronoUnit.DAYS.between(first, last);
	}

	/**
	 * The day by which answers order it; no source names one beyond that of an open end.
	 */
	LocalDate order() {
		return isOpen(this.high) ? LocalDate.of(9999, 12, 31) : LocalDate.ofEpochDay(this.high);
	}

	/** As two properties of a node or relationship; an open bound is none. */
	void into(Map<String, Object> properties, String name) {
		put(properties, name + "Earliest", date(this.low));
		put(properties, name + "Latest", date(this.high));
	}

	static void put(Map<String, Object> properties, String name, @Nullable Object value) {
		if (value != null) {
			properties.put(name, value);
		}
	}

}
