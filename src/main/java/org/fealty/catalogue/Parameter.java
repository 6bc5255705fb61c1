package org.fealty.catalogue;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a named query.
 *
 * @param name its name, without {@code $}
 * @param type its type, one that can be written as text
 * @param optional whether it is null when no argument is given ({@code TYPE?})
 * @param defaultValue what it is when no argument is given, of the Java type that
 * {@link ValueReader} gives (a {@code List} of such for a list); null where there is none
 * @param label the label of the entities whose ids it takes ({@code of Label}), or
 * {@link #FACT}, {@link #VOICE} or {@link #SOURCE}; null where it is no id
 * @param restriction which values of its type it takes ({@code in 1..6}); null: all
 * @param description what it is for; may be empty
 * @param line the line of the file that declares it, counted from 1
 */
public record Parameter(String name, CypherType type, boolean optional, @Nullable Object defaultValue,
		@Nullable String label, @Nullable Restriction restriction, String description, int line) {

	/** The word after {@code of} for ids of facts. */
	public static final String FACT = "Fact";

	/** The word after {@code of} for ids of voices. */
	public static final String VOICE = "Voice";

	/** The word after {@code of} for ids of sources. */
	public static final String SOURCE = "Source";

	private static final Set<String> EVIDENCE = Set.of(FACT, VOICE, SOURCE);

	/** Whether it takes ids of entities. */
	public boolean takesEntities() {
		return this.label != null && !EVIDENCE.contains(this.label);
	}

	/**
	 * Whose id it takes, for messages, such as {@code an entity with the label Person} or
	 * {@code a voice}; null where it is no id.
	 */
	public @Nullable String owner() {
		if (this.label == null) {
			return null;
		}
		return takesEntities() ? "an entity with the label " + this.label : "a " + this.label.toLowerCase(Locale.ROOT);
	}

	/** Whether an argument must be given. */
	public boolean isRequired() {
		return !this.optional && this.defaultValue == null;
	}

	/**
	 * Its type as the header writes it, such as {@code DATE?} or
	 * {@code INTEGER = 1 in 1..6}.
	 */
	public String declaration() {
		return this.type.text() + (this.optional ? "?" : "") + ((this.label != null) ? " of " + this.label : "")
				+ ((this.defaultValue != null) ? " = " + this.defaultValue : "")
				+ ((this.restriction != null) ? " in " + this.restriction.text() : "");
	}

}
