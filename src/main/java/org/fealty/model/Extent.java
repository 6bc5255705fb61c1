package org.fealty.model;

/** How something that is said stands in time. */
public enum Extent {

	/** Has a first and a last day, both inclusive, and persists between them. */
	LASTING,
	/** Happens on a day. */
	ACT,
	/** Holds always. */
	TIMELESS

}
