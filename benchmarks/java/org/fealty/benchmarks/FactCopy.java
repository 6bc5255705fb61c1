package org.fealty.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * A state of a fact, copied from the graph for systems that hold the same facts. What the
 * program derives from facts (who succeeded whom, who changed sides) is not among them:
 * the peers work it out.
 *
 * @param id the fact's id
 * @param type the type of the relationship, or what the attribute states
 * @param subject the id of the entity that it speaks of
 * @param object the id of the other entity; null of an attribute
 * @param value what the attribute states; null of a relationship
 * @param status confirmed, reported, suspected, contested or denied
 * @param days the bounds: since earliest and latest, until earliest and latest, attested
 * and presumed until; null where nothing bounds them
 * @param ending how it ended; null where that is not known
 * @param knownFrom the first day on which it was known as it stands here
 * @param knownTo the day from which something else was known; null of today's state
 */
record FactCopy(String id, String type, String subject, @Nullable String object, @Nullable String value, String status,
		List<@Nullable LocalDate> days, @Nullable String ending, LocalDate knownFrom, @Nullable LocalDate knownTo) {

	private static final List<String> BOUNDS = List.of("sinceEarliest", "sinceLatest", "untilEarliest", "untilLatest",
			"attestedUntil", "presumedUntil");

	private static final String RELATIONSHIPS = """
			MATCH (a:Entity)-[f]->(b:Entity)
			WHERE f.derived IS NULL AND f.status IS NOT NULL
			RETURN f.id AS id, replace(type(f), '_SUPERSEDED', '') AS type, a.id AS subject, b.id AS object,
			  null AS value, properties(f) AS f, f.knownFrom AS knownFrom, f.knownTo AS knownTo""";

	private static final String ATTRIBUTES = """
			MATCH (a:Entity)-[h:HAS|HAS_SUPERSEDED]->(f)
			RETURN f.id AS id, f.what AS type, a.id AS subject, null AS object,
			  toString(coalesce(f.value, f.low)) AS value, properties(f) AS f, h.knownFrom AS knownFrom, h.knownTo AS knownTo""";

	/** Gives every state of every fact, today's and what was known once, one by one. */
	static void forEach(Running program, Consumer<FactCopy> action) {
		for (String cypher : List.of(RELATIONSHIPS, ATTRIBUTES)) {
			try (Session session = program.driver().session()) {
				session.run(cypher).forEachRemaining((row) -> action.accept(of(row)));
			}
		}
	}

	private static FactCopy of(Record row) {
		Map<String, Object> fact = row.get("f").asMap();
		return new FactCopy(row.get("id").asString(), row.get("type").asString(), row.get("subject").asString(),
				text(row.get("object")), text(row.get("value")), String.valueOf(fact.get("status")),
				BOUNDS.stream().<@Nullable LocalDate>map((bound) -> (LocalDate) fact.get(bound)).toList(),
				(String) fact.get("ending"), row.get("knownFrom").asLocalDate(), day(row.get("knownTo")));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

	/** Whether it can have held on a day. */
	boolean mayHold(LocalDate day) {
		LocalDate first = this.days.get(0);
		LocalDate last = this.days.get(3);
		return (first == null || !first.isAfter(day)) && (last == null || !day.isAfter(last));
	}

	/** Whether it was known so on a day. */
	boolean isKnown(LocalDate day) {
		return !this.knownFrom.isAfter(day) && (this.knownTo == null || day.isBefore(this.knownTo));
	}

}
