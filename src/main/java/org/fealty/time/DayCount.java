package org.fealty.time;

import java.util.function.IntUnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * A number of days that is known only by bounds.
 *
 * @param atLeast the least number, inclusive; null over an open bound, where there is
 * none or it is not known
 * @param atMost the greatest number, inclusive; null over an open bound
 */
public record DayCount(@Nullable Integer atLeast, @Nullable Integer atMost) {

	/**
	 * Refuses bounds that no number satisfies.
	 * @throws IllegalArgumentException if {@code atLeast} is greater than {@code atMost}
	 */
	public DayCount {
		if (atLeast != null && atMost != null && atLeast > atMost) {
			throw new IllegalArgumentException("No number lies between " + atLeast + " and " + atMost + ".");
		}
	}

	/** So many days more. */
	public DayCount plus(int days) {
		return map((count) -> Math.addExact(count, days));
	}

	private DayCount map(IntUnaryOperator change) {
		return new DayCount((this.atLeast != null) ? change.applyAsInt(this.atLeast) : null,
				(this.atMost != null) ? change.applyAsInt(this.atMost) : null);
	}

}
