package org.fealty.fact;

import java.time.LocalDate;

import org.fealty.statement.Count;
import org.fealty.time.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * What a day or a number can be, on one scale: days since 1970-01-01 or people.
 *
 * @param low the least it can be, inclusive; {@link Long#MIN_VALUE} where nothing bounds
 * it
 * @param high the most it can be, inclusive; {@link Long#MAX_VALUE} where nothing bounds
 * it
 */
public record Range(long low, long high) {

	/** Bounds nothing. */
	public static final Range ANY = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

	/**
	 * Refuses a range that holds nothing.
	 * @throws IllegalArgumentException if {@code low} is above {@code high}
	 */
	public Range {
		if (low > high) {
			throw new IllegalArgumentException("Nothing lies between " + low + " and " + high + ".");
		}
	}

	/** The days that these bounds allow. */
	public static Range of(Bounds day) {
		return new Range((day.earliest() != null) ? day.earliest().toEpochDay() : Long.MIN_VALUE,
				(day.latest() != null) ? day.latest().toEpochDay() : Long.MAX_VALUE);
	}

	/** The numbers that this count allows. */
	public static Range of(Count number) {
		return new Range((number.low() != null) ? number.low() : Long.MIN_VALUE,
				(number.high() != null) ? number.high() : Long.MAX_VALUE);
	}

	/** Whether both can be right. */
	public boolean meets(Range other) {
		return this.low <= other.high && other.low <= this.high;
	}

	/** Whether it bounds downwards. */
	public boolean hasLow() {
		return this.low != Long.MIN_VALUE;
	}

	/** Whether it bounds upwards. */
	public boolean hasHigh() {
		return this.high != Long.MAX_VALUE;
	}

	/** The same, read as days. */
	public Bounds bounds() {
		return new Bounds(earliest(), latest());
	}

	/** The first day; null where nothing bounds it. */
	public @Nullable LocalDate earliest() {
		return hasLow() ? LocalDate.ofEpochDay(this.low) : null;
	}

	/** The last day; null where nothing bounds it. */
	public @Nullable LocalDate latest() {
		return hasHigh() ? LocalDate.ofEpochDay(this.high) : null;
	}

	/** The same, read as a number of people; null where nothing bounds it. */
	public @Nullable Count count() {
		return (hasLow() || hasHigh())
				? new Count(hasLow() ? Math.toIntExact(this.low) : null, hasHigh() ? Math.toIntExact(this.high) : null)
				: null;
	}

}
