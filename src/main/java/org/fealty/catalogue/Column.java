package org.fealty.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A column that a named query returns.
 *
 * @param name its name
 * @param type its type
 * @param optional whether it may be null ({@code TYPE?})
 * @param label the label of the entities whose ids it gives ({@code of Label}); null
 * where the header does not say that it is an id
 * @param description what it says; may be empty
 * @param line the line of the file that declares it, counted from 1
 */
public record Column(String name, CypherType type, boolean optional, @Nullable String label, String description,
		int line) {

	/**
	 * The column of a graph query with what this answer says of relationships: a list of
	 * maps, each with the id of a relationship as {@code relationship}.
	 */
	public static final String MARKS = "marks";

	/** Its type as the header writes it, such as {@code STRING?}. */
	public String declaration() {
		return this.type.text() + (this.optional ? "?" : "") + ((this.label != null) ? " of " + this.label : "");
	}

}
