package org.fealty.time;

import java.util.Optional;

/**
 * How far an act holds at a date. Cypher has to come to the same answers
 * ({@code docs/dates.md} gives the expression and a test compares the two).
 */
final class CertaintyRule {

	private CertaintyRule() {
	}

	/**
	 * How far an act happened on a day: certain if both are known to the day and are the
	 * same one, possible where they can be the same. (The timeless needs no function: it
	 * holds certainly at every date.)
	 * @param act the day of the act
	 * @param day the day asked for
	 */
	static Optional<Certainty> ofAct(Bounds act, Bounds day) {
		return switch (act.sameDay(day)) {
			case YES -> Optional.of(Certainty.CERTAIN);
			case MAYBE -> Optional.of(Certainty.POSSIBLE);
			case NO -> Optional.empty();
		};
	}

}
