package org.fealty.model;

/** What kind of thing an entity is; a declared province is also an organisation. */
public enum Label {

	PERSON("Person"), ORGANISATION("Organisation"), PROVINCE("Province"), ATTACK("Attack"), OPERATION("Operation");

	private final String word;

	Label(String word) {
		this.word = word;
	}

	/** The node label in the graph. */
	public String word() {
		return this.word;
	}

	/** Whether it also bears the label {@code Event}. */
	public boolean isEvent() {
		return this == ATTACK || this == OPERATION;
	}

}
