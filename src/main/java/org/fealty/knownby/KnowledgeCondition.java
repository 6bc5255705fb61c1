package org.fealty.knownby;

import java.util.List;

import org.fealty.model.Vocabulary;

/** The conditions under which something was known by the day {@code $knownBy}. */
final class KnowledgeCondition {

	/** The parameter that holds the day. */
	static final String DAY = "$knownBy";

	/** By which a statement bears the id of the fact of which it speaks. */
	static final String FACT = "fact";

	private static final String FORMER_FACT = "formerFact";

	private KnowledgeCondition() {
	}

	/** Whether this state of a fact was what was known on the day. */
	static String known(String relationship) {
		return knownFrom(relationship) + " AND coalesce(" + DAY + " < " + relationship + "." + Vocabulary.KNOWN_TO
				+ ", true)";
	}

	/**
	 * Finds a relationship by its properties, today's and what was known once apart.
	 * @param given the variables that its properties name
	 * @param name what it is called from here on
	 * @param inner what it is called meanwhile
	 * @param type its type
	 * @param properties the properties in braces
	 */
	static String found(List<String> given, String name, String inner, String type, String properties) {
		String found = " RETURN " + inner + " AS " + name;
		return "CALL (" + String.join(", ", given) + ") { " + scanToday(inner, type + " " + properties) + found
				+ " UNION ALL " + scanFound(inner, type, " " + properties) + found + " }";
	}

	/** The beginning of a match of all that is known today and was on the day. */
	static String scanToday(String relationship, String type) {
		return match(relationship, type, knownFrom(relationship));
	}

	/**
	 * The beginning of a match of all that was known on the day and no longer is. Where
	 * such states have an index by their days, it passes over those that had ended.
	 */
	static String scanOnce(String relationship, String type) {
		return scanFound(relationship, type, "")
				+ (Vocabulary.INDEXED_BY_DAYS.contains(type) ? " USING INDEX " + relationship + ":" + type
						+ Vocabulary.SUPERSEDED + "(" + Vocabulary.KNOWN_TO + ", " + Vocabulary.KNOWN_FROM + ")" : "");
	}

	/** The same, of few that are found by what they are, such as by their properties. */
	static String scanFound(String relationship, String type, String properties) {
		return match(relationship, type + Vocabulary.SUPERSEDED + properties,
				knownFrom(relationship) + " AND " + DAY + " < " + relationship + "." + Vocabulary.KNOWN_TO);
	}

	private static String match(String relationship, String pattern, String condition) {
		return "MATCH ()-[" + relationship + ":" + pattern + " WHERE " + condition + "]->()";
	}

	private static String knownFrom(String relationship) {
		return relationship + "." + Vocabulary.KNOWN_FROM + " <= " + DAY;
	}

	/**
	 * Whether a statement or source was published by the day. No index can answer it as
	 * it is put: most were, so none is a good place to begin.
	 */
	static String published(String node) {
		return "coalesce(" + node + "." + Vocabulary.KNOWN_FROM + " <= " + DAY + ", false)";
	}

	/**
	 * Whether a statement spoke of a fact on the day. What a newer edition took back
	 * bears the fact by another name.
	 */
	static String spoke(String statement, String fact) {
		return "(" + statement + "." + FACT + " = " + fact + " OR " + statement + "." + FORMER_FACT + " = " + fact
				+ ") AND coalesce(" + DAY + " < " + statement + "." + Vocabulary.KNOWN_TO + ", true)";
	}

	/** The beginning of what a statement's fact was on the day; today's follows it. */
	static String factOf(String statement) {
		return "(CASE WHEN " + DAY + " < " + statement + "." + Vocabulary.KNOWN_TO + " THEN " + statement + "."
				+ FORMER_FACT + " ELSE ";
	}

	/** Whether this state of an attribute was what was known on the day. */
	static String held(String attribute, String name) {
		return "EXISTS { (:" + Vocabulary.ENTITY + ")-[" + name + ":" + Vocabulary.HAS + "|" + Vocabulary.HAS
				+ Vocabulary.SUPERSEDED + " WHERE " + known(name) + "]->(" + attribute + ") }";
	}

	/** A match of the look that a node had on the day, if it was another than today's. */
	static String look(String node, String span, String look) {
		return "MATCH (" + node + ")-[" + span + ":" + Vocabulary.VERSION + " WHERE " + span + "."
				+ Vocabulary.KNOWN_FROM + " <= " + DAY + " AND " + DAY + " < " + span + "." + Vocabulary.KNOWN_TO
				+ "]->(" + look + ":" + Vocabulary.VERSION_LABEL + ")";
	}

}
