package org.fealty.catalogue;

import org.fealty.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * Something that a named query asks for.
 *
 * @param name its name, without {@code $}
 * @param type its type, one that can be written as text
 * @param optional whether it is null when no argument is given ({@code TYPE?})
 * @param defaultValue what it is when no argument is given, of the Java type that
 * {@link ValueReader} gives (a {@code List} of such for a list); null where there is none
 * @param label the label of the entities whose ids it takes ({@code of Label}), or
 * {@link #FACT}; null where it is no id
 * @param description what it is for; may be empty
 * @param line the line of the file that declares it, counted from 1
 */
public record Parameter(String name, CypherType type, boolean optional, @Nullable Object defaultValue,
		@Nullable String label, String description, int line) {

	/** What a parameter is {@code of} that takes ids of facts. */
	public static final String FACT = "Fact";

	/** Whether it takes ids of facts. */
	public boolean takesFacts() {
		return FACT.equals(this.label);
	}

	/** Whether it takes ids of entities. */
	public boolean takesEntities() {
		return this.label != null && !takesFacts();
	}

	/** Whether an argument must be given. */
	public boolean isRequired() {
		return !this.optional && this.defaultValue == null;
	}

	/**
	 * Its type as the header writes it, such as {@code DATE?} or {@code INTEGER = 1000}.
	 */
	public String declaration() {
		return this.type.text() + (this.optional ? "?" : "") + ((this.label != null) ? " of " + this.label : "")
				+ ((this.defaultValue != null) ? " = " + this.defaultValue : "");
	}

}
