package org.fealty.statement;

/** Why something that lasts came to its end. */
public enum Ending {

	KILLED, DIED, DEFECTED, REPLACED, DISMISSED, DISSOLVED, ENDED;

	/** The word in tables and in the graph. */
	public String word() {
		return Words.of(this);
	}

	/** Whether the subject's death is the end. */
	public boolean isDeath() {
		return this == KILLED || this == DIED;
	}

}
