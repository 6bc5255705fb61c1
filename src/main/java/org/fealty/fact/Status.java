package org.fealty.fact;

import java.util.Locale;

/** How well a fact stands: a closed set. */
public enum Status {

	/** Two or more independent voices assert it and none disputes it. */
	CONFIRMED,
	/**
	 * At least one voice asserts it, no two that are independent, and none disputes it.
	 */
	REPORTED,
	/** There are only hedged statements. */
	SUSPECTED,
	/** Some assert or suspect it and some dispute or deny it. */
	CONTESTED,
	/** Nobody asserts or suspects it. */
	DENIED;

	/** The word in the graph. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether it can be more than possible at a date, and can surely end something. */
	public boolean isFirm() {
		return this == CONFIRMED || this == REPORTED;
	}

}
