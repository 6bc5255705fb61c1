package org.fealty.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.fealty.history.DecisiveVoice;
import org.fealty.model.Predicate;
import org.fealty.model.Vocabulary;
import org.fealty.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Node;

/** Keeps statements: the record that everything else is computed from. */
final class StatementStore {

	private static final String RETURN = """
			OPTIONAL MATCH (e:Entity {id: s.subject})
			RETURN properties(s) AS row, coalesce(e:Event, false) AS event
			""";

	private static final String STATEMENT = "Statement";

	private static final String PREDICATE = "predicate";

	private static final Step<Map<String, Object>> ADD = new Step<>("""
			UNWIND $rows AS row
			MATCH (source:Source {id: row.source})
			CREATE (s:Statement)-[:STATED_IN]->(source)
			SET s = row, s.knownFrom = source.knownFrom
			""", (graph, row, found) -> {
		Node source = graph.node("Source", "id", String.valueOf(row.get("source")));
		if (source != null) {
			Map<String, Object> properties = new HashMap<>(row);
			properties.put(Vocabulary.KNOWN_FROM, source.getProperty(Vocabulary.KNOWN_FROM));
			graph.relate(graph.create(properties, STATEMENT), "STATED_IN", source, Map.of());
		}
	});

	private static final Step<String> REMOVE = new Step<>(
			"UNWIND $rows AS id MATCH (s:Statement {id: id}) DETACH DELETE s",
			(graph, id, found) -> graph.nodes(STATEMENT, "id", id).forEach(graph::delete));

	private static final Step<Map<String, @Nullable Object>> DECIDE = new Step<>("""
			UNWIND $rows AS row
			MATCH (s:Statement {id: row.id})
			WHERE coalesce(s.statusWithout, '') <> coalesce(row.statusWithout, '')
			   OR coalesce(s.sinceWithout, '') <> coalesce(row.sinceWithout, '')
			   OR coalesce(s.untilWithout, '') <> coalesce(row.untilWithout, '')
			SET s.statusWithout = row.statusWithout, s.sinceWithout = row.sinceWithout,
			    s.untilWithout = row.untilWithout
			""",
			(graph, row, found) -> graph.nodes(STATEMENT, "id", String.valueOf(row.get("id")))
				.forEach((statement) -> row.keySet()
					.stream()
					.filter((property) -> !property.equals("id"))
					.forEach((property) -> LocalGraph.set(statement, property, row.get(property)))));

	private static final Step<String> ENDED_WITH = new Step<>(
			"UNWIND $rows AS id MATCH (s:Statement {untilEvent: id}) RETURN DISTINCT s.subject AS id",
			(graph, id, found) -> subjects(graph.nodes(STATEMENT, "untilEvent", id), found));

	private static final Step<String> SUCCESSORS = new Step<>("""
			UNWIND $rows AS id
			MATCH (s:Statement {office: id}) WHERE s.predicate = 'SUCCEEDED'
			RETURN DISTINCT s.subject AS id
			""",
			(graph, id,
					found) -> subjects(graph.nodes(STATEMENT, "office", id)
						.stream()
						.filter((statement) -> Predicate.SUCCEEDED.name().equals(LocalGraph.text(statement, PREDICATE)))
						.toList(), found));

	private final Batches batches;

	StatementStore(Batches batches) {
		this.batches = batches;
	}

	/**
	 * Writes statements that the graph does not hold.
	 * @param statements as their rows say it
	 * @param ids gives the representative of each id
	 */
	void add(Collection<Statement> statements, UnaryOperator<String> ids) {
		this.batches.run(ADD, statements.stream().map((one) -> StatementParameters.of(one, ids)).toList());
	}

	/**
	 * Writes statements that the graph holds with other ids, another locator or another
	 * note.
	 * @param statements as their rows say it
	 * @param ids gives the representative of each id
	 */
	void rewrite(Collection<Statement> statements, UnaryOperator<String> ids) {
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (s:Statement {id: row.id})
				WITH s, row, s {.knownFrom, .statusWithout, .sinceWithout, .untilWithout} AS workedOut
				SET s = row
				SET s += workedOut
				""", statements.stream().map((one) -> StatementParameters.of(one, ids)).toList());
	}

	void remove(Collection<String> ids) {
		this.batches.run(REMOVE, ids);
	}

	/** Tells the statements of these sources from when they count as known. */
	void date(Collection<String> sources) {
		this.batches.run("""
				UNWIND $rows AS id
				MATCH (source:Source {id: id})
				MATCH (s:Statement {source: id})
				WHERE s.knownFrom IS NULL OR s.knownFrom <> source.knownFrom
				SET s.knownFrom = source.knownFrom
				""", sources);
	}

	/** Writes to statements what their facts would be without their voice. */
	void writeDecisiveVoices(Collection<DecisiveVoice> voices) {
		this.batches.run(DECIDE, voices.stream().map(StatementStore::parameters).toList());
	}

	private static Map<String, @Nullable Object> parameters(DecisiveVoice voice) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", voice.statement());
		row.put("statusWithout", voice.statusWithout());
		row.put("sinceWithout", voice.sinceWithout());
		row.put("untilWithout", voice.untilWithout());
		return row;
	}

	/** All statements of which these are the subjects. */
	List<Statement> of(Collection<String> subjects) {
		return by("subject", subjects);
	}

	/**
	 * Statements by one of their properties, which has an index.
	 * @param property its name
	 * @param values all that have one of these
	 */
	List<Statement> by(String property, Collection<String> values) {
		return this.batches
			.collect(new Step<String>(
					"UNWIND $rows AS value MATCH (s:Statement {%s: value}) %s".formatted(property, RETURN),
					(graph, value, found) -> graph.nodes(STATEMENT, property, value)
						.forEach((statement) -> found.accept(row(graph, statement)))),
					values)
			.stream()
			.map(StatementStore::read)
			.toList();
	}

	/** These statements as their rows say it, with the ids that their sources use. */
	List<Statement> asUsed(Collection<String> ids) {
		return this.batches.collect("UNWIND $rows AS id MATCH (s:Statement {id: id}) " + RETURN, ids)
			.stream()
			.map(StatementStore::readAsUsed)
			.toList();
	}

	/** All statements of a dataset as its rows say it. */
	List<Statement> asUsedIn(String dataset) {
		return this.batches.ask("MATCH (s:Statement {dataset: $dataset}) " + RETURN, Map.of("dataset", dataset))
			.stream()
			.map(StatementStore::readAsUsed)
			.toList();
	}

	/**
	 * Statements that name one of some ids, as their rows say it.
	 * @param shown the ids that may stand for these now
	 * @param used the ids that their sources use
	 */
	List<Statement> naming(Collection<String> shown, Collection<String> used) {
		return this.batches.collect("""
				UNWIND $rows AS id
				CALL (id) {
				  MATCH (s:Statement {subject: id}) RETURN s
				  UNION
				  MATCH (s:Statement {object: id}) WHERE s.predicate IS NOT NULL RETURN s
				  UNION
				  MATCH (s:Statement {saidBy: id}) RETURN s
				  UNION
				  MATCH (s:Statement {untilEvent: id}) RETURN s
				  UNION
				  MATCH (s:Statement {office: id}) WHERE s.predicate = 'SUCCEEDED' RETURN s
				  UNION
				  MATCH (s:Statement {seat: id}) RETURN s
				  UNION
				  MATCH (:Entity {id: id})<-[:MENTIONS]-(source:Source)
				  MATCH (s:Statement {source: source.id}) WHERE id IN s.through RETURN s
				}
				WITH DISTINCT s
				WHERE any(id IN $used WHERE id IN [coalesce(s.subjectAs, s.subject), coalesce(s.objectAs, s.object),
				    coalesce(s.saidByAs, s.saidBy), coalesce(s.untilEventAs, s.untilEvent),
				    coalesce(s.officeAs, s.office), coalesce(s.seatAs, s.seat)] + coalesce(s.throughAs, s.through))
				""" + RETURN, shown, Map.of("used", List.copyOf(used)))
			.stream()
			.map(StatementStore::readAsUsed)
			.toList();
	}

	private static Statement readAsUsed(Row row) {
		return StatementParameters.read(StatementParameters.asUsed(row.properties("row")), row.flag("event"));
	}

	private static Statement read(Row row) {
		return StatementParameters.read(row.properties("row"), row.flag("event"));
	}

	/**
	 * Whom something is said of, by one of the predicates, together with one of these.
	 */
	Set<String> subjects(Collection<String> objects, Collection<String> predicates) {
		return this.batches.ids(
				new Step<String>("""
						UNWIND $rows AS id
						UNWIND $predicates AS predicate
						MATCH (s:Statement {object: id, predicate: predicate})
						RETURN DISTINCT s.subject AS id
						""", (graph, id, found) -> predicates.forEach(
						(predicate) -> subjects(graph.nodes(STATEMENT, "object", id, PREDICATE, predicate), found))),
				objects, Map.of("predicates", List.copyOf(predicates)));
	}

	/** Of whom it is said that something ended with one of these events. */
	Set<String> endedWith(Collection<String> events) {
		return this.batches.ids(ENDED_WITH, events, Map.of());
	}

	/** Of whom a succession in one of these offices is stated. */
	Set<String> successorsIn(Collection<String> organisations) {
		return this.batches.ids(SUCCESSORS, organisations, Map.of());
	}

	private static void subjects(List<Node> statements, Consumer<Row> found) {
		statements.stream()
			.map((statement) -> LocalGraph.text(statement, "subject"))
			.distinct()
			.forEach((subject) -> found.accept(Row.of("id", subject)));
	}

	/** What {@link #RETURN} returns. */
	private static Row row(LocalGraph graph, Node statement) {
		Node subject = graph.entity(String.valueOf(LocalGraph.text(statement, "subject")));
		return new Row(
				Map.of("row", LocalValues.of(statement), "event", subject != null && LocalGraph.isA(subject, "Event")));
	}

}
