package org.fealty.time;

import java.util.Locale;

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
