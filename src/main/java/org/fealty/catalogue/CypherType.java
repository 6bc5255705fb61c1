package org.fealty.catalogue;

import java.util.Arrays;
import java.util.Optional;

/**
 * A type that a header may name: one of Cypher's own value types, or a list of one.
 *
 * @see <a href=
 * "https://neo4j.com/docs/cypher-manual/current/values-and-types/property-structural-constructed/">
 * Cypher Manual, Property, structural, and constructed values</a>
 */
public sealed interface CypherType {

	/** What a header may say, for messages. */
	String ACCEPTED = "BOOLEAN, STRING, INTEGER, FLOAT, DATE, LOCAL TIME, ZONED TIME, LOCAL DATETIME, "
			+ "ZONED DATETIME, DURATION, MAP, NODE, RELATIONSHIP, PATH or LIST<…> of one of these";

	/** The type as Cypher writes it, such as {@code LIST<STRING>}. */
	String text();

	/** The type of one value: the type itself, of a list that of its elements. */
	Simple element();

	/** Whether it is a list. */
	default boolean isList() {
		return this instanceof ListOf;
	}

	/**
	 * Reads a type.
	 * @param text the type as a header writes it, in capitals
	 * @return the type; empty where it is none of {@link #ACCEPTED}
	 */
	static Optional<CypherType> of(String text) {
		String trimmed = text.strip();
		if (trimmed.startsWith("LIST<") && trimmed.endsWith(">")) {
			return Simple.of(trimmed.substring("LIST<".length(), trimmed.length() - 1)).map(ListOf::new);
		}
		return Simple.of(trimmed).map(CypherType.class::cast);
	}

	/** What an argument can be given as: a value that stands in one text. */
	enum Simple implements CypherType {

		/** True or false. */
		BOOLEAN,
		/** A text. */
		STRING,
		/** A whole number of 64 bits. */
		INTEGER,
		/** A number with a fraction, of 64 bits. */
		FLOAT,
		/** A day. */
		DATE,
		/** A time of day without a zone. */
		LOCAL_TIME,
		/** A time of day with a zone. */
		ZONED_TIME,
		/** A day and time without a zone. */
		LOCAL_DATETIME,
		/** A day and time with a zone. */
		ZONED_DATETIME,
		/** A length of time. */
		DURATION,
		/** Values by name. */
		MAP,
		/** A node of the graph. */
		NODE,
		/** A relationship of the graph. */
		RELATIONSHIP,
		/** Nodes and the relationships between them. */
		PATH;

		@Override
		public String text() {
			return name().replace('_', ' ');
		}

		@Override
		public Simple element() {
			return this;
		}

		/**
		 * Whether a value of it can be written as one text, so that it can be an
		 * argument.
		 */
		public boolean isReadable() {
			return compareTo(DATE) <= 0;
		}

		/** Whether it is a piece of the graph, which only a graph answer may hold. */
		public boolean isGraph() {
			return compareTo(NODE) >= 0;
		}

		static Optional<Simple> of(String text) {
			return Arrays.stream(values()).filter((type) -> type.text().equals(text.strip())).findFirst();
		}

	}

	/**
	 * A list.
	 *
	 * @param element the type of its elements
	 */
	record ListOf(Simple element) implements CypherType {

		@Override
		public String text() {
			return "LIST<" + this.element.text() + ">";
		}

	}

}
