package org.fealty.time;

/**
 * An answer about uncertain dates: it is not so, it may be so, it is so. The constants
 * stand in this order, so that the weaker of two is the lesser.
 */
public enum Ternary {

	/** It is not so, whichever days are meant. */
	NO,

	/** It is so for some of the days that can be meant and not for others. */
	MAYBE,

	/** It is so, whichever days are meant. */
	YES;

	/** The answer to the opposite question. */
	public Ternary not() {
		return switch (this) {
			case NO -> YES;
			case MAYBE -> MAYBE;
			case YES -> NO;
		};
	}

	/**
	 * Whether one of them is so, as far as the two answers tell: the stronger of them. It
	 * never says more than is so, but may say {@code MAYBE} where two doubts leave no
	 * gap.
	 */
	public Ternary or(Ternary other) {
		return (this.compareTo(other) >= 0) ? this : other;
	}

	/** Whether it is so or may be so. */
	public boolean isPossible() {
		return this != NO;
	}

	/** Whether it is so, whichever days are meant. */
	public boolean isSure() {
		return this == YES;
	}

}
