package org.fealty.identity;

import java.util.Locale;

/** Whether two ids stand for one entity. */
public enum Sameness {

	/** They stand for one and the same. */
	SAME,
	/** They stand for two. */
	DIFFERENT,
	/** Somebody looked and could not tell. */
	UNSURE;

	/** The word in tables and in the graph. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
