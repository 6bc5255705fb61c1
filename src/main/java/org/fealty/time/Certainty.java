package org.fealty.time;

import java.util.Locale;
import java.util.Optional;

/**
 * How far something holds at a date, the strongest first. What cannot have held there has
 * none of these; functions that ask return an empty {@code Optional} then.
 */
public enum Certainty {

	/** It is sure to have held. */
	CERTAIN,

	/** It had begun, and nothing known can have ended it yet: what lasts persists. */
	PRESUMED,

	/** It can have held. */
	POSSIBLE;

	/**
	 * How far an act happened on a day: certain if both are known to the day and are the
	 * same one, possible where they can be the same. (The timeless needs no function: it
	 * holds certainly at every date.)
	 * @param act the day of the act
	 * @param day the day asked for
	 */
	public static Optional<Certainty> ofAct(Bounds act, Bounds day) {
		return switch (act.sameDay(day)) {
			case YES -> Optional.of(CERTAIN);
			case MAYBE -> Optional.of(POSSIBLE);
			case NO -> Optional.empty();
		};
	}

	/**
	 * The weaker of two. {@code weaker(POSSIBLE)} is what is left of it in a fact that is
	 * suspected or contested.
	 */
	public Certainty weaker(Certainty other) {
		return (compareTo(other) >= 0) ? this : other;
	}

	/** The word in the graph and in answers. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
