package org.fealty.fact;

import java.util.Comparator;

/**
 * What one statement gives for one day or number.
 *
 * @param range what it can be
 * @param asserted whether the voice asserts it; otherwise it only suspects it
 * @param doubtful whether the text doubts itself ({@code ?})
 * @param text as written
 */
public record Assertion(Range range, boolean asserted, boolean doubtful, String text) {

	/**
	 * The narrowest first: bounded on both sides by width, then bounded above by the
	 * lower bound that is tighter, then bounded below likewise, then unbounded; the text
	 * decides between equals.
	 */
	static final Comparator<Assertion> NARROWEST = Comparator.comparingInt(Assertion::openness)
		.thenComparingLong(Assertion::slack)
		.thenComparing(Assertion::text);

	/** Whether the voice asserts it and the text does not doubt itself. */
	boolean isUndoubted() {
		return this.asserted && !this.doubtful;
	}

	private int openness() {
		return (this.range.hasLow() ? 0 : 1) + (this.range.hasHigh() ? 0 : 2);
	}

	private long slack() {
		return switch (openness()) {
			case 0 -> this.range.high() - this.range.low();
			case 1 -> this.range.high();
			case 2 -> -this.range.low();
			default -> 0;
		};
	}

}
