package org.fealty.derivation;

import java.util.Locale;

/** How sure it is that a derived relationship is so. */
public enum Certainty {

	CERTAIN, PRESUMED, POSSIBLE;

	/** The word in the graph. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
