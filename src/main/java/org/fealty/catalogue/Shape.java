package org.fealty.catalogue;

/** What the answer of a named query is made of. */
public enum Shape {

	/** A table. */
	ROWS("rows"),
	/** Nodes and relationships. */
	GRAPH("graph");

	private final String text;

	Shape(String text) {
		this.text = text;
	}

	/** The word that a header uses. */
	public String text() {
		return this.text;
	}

}
