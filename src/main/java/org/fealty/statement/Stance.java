package org.fealty.statement;

/** How firmly a voice says something. */
public enum Stance {

	/** Says that it is so. */
	ASSERTS,
	/** Says that it may be so: "thought to", "suspected", "linked to". */
	SUSPECTS,
	/** Doubts it without saying that it is not so. */
	DISPUTES,
	/** Says that it is not so. */
	DENIES;

	/** The word in tables and in the graph. */
	public String word() {
		return Words.of(this);
	}

	/** Whether it speaks for the fact: asserted or suspected. */
	public boolean supports() {
		return this == ASSERTS || this == SUSPECTS;
	}

}
