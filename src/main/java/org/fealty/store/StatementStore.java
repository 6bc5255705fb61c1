package org.fealty.store;

import org.fealty.model.Vocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.history.DecisiveVoice;
import org.fealty.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Keeps statements: the record that everything else is computed from. */
final class StatementStore {

	/** What does not stand in the row, but is worked out. */
	private static final Set<String> WORKED_OUT = Stream
		.concat(Stream.of(Vocabulary.KNOWN_FROM), Vocabulary.CHANGING_OF_STATEMENTS.stream())
		.collect(Collectors.toUnmodifiableSet());

	private final TransactionContext transaction;

	private final Batches batches;

	StatementStore(TransactionContext transaction) {
		this.transaction = transaction;
		this.batches = new Batches(transaction);
	}

	/**
	 * Makes the statements of the dataset these, and no others.
	 * @param bothEnds predicates that touch their object as well as their subject
	 * @return ids of the entities of which something is said that was not, or no longer
	 */
	Set<String> replace(String dataset, List<Statement> statements, Collection<String> bothEnds) {
		Map<String, Map<String, Object>> after = statements.stream()
			.collect(Collectors.toMap(Statement::id, StatementParameters::of, (a, b) -> a));
		Map<String, Map<String, Object>> before = stored(dataset);
		Set<String> changed = Difference.of(before, after);
		Set<String> gone = new HashSet<>(before.keySet());
		gone.removeAll(after.keySet());
		List<Map<String, Object>> written = changed.stream().filter(after::containsKey).map(after::get).toList();
		Set<String> sources = Stream.concat(gone.stream().map(before::get), written.stream())
			.map((row) -> String.valueOf(row.get("source")))
			.collect(Collectors.toSet());
		this.batches.run("UNWIND $rows AS id MATCH (s:Statement {id: id}) DETACH DELETE s", gone);
		write(written);
		mention(sources);
		return changed.stream()
			.flatMap((id) -> Stream.of(before.get(id), after.get(id)))
			.filter((row) -> row != null)
			.flatMap((row) -> bothEnds.contains(String.valueOf(row.get("predicate")))
					? Stream.of(row.get("subject"), row.get("object")) : Stream.of(row.get("subject")))
			.map(String::valueOf)
			.collect(Collectors.toSet());
	}

	private Map<String, Map<String, Object>> stored(String dataset) {
		Map<String, Map<String, Object>> rows = new HashMap<>();
		this.transaction
			.run("MATCH (s:Statement {dataset: $dataset}) RETURN properties(s) AS row", Map.of("dataset", dataset))
			.forEachRemaining((row) -> {
				Map<String, Object> stated = new HashMap<>(row.get("row").asMap());
				stated.keySet().removeAll(WORKED_OUT);
				rows.put(row.get("row").get("id").asString(), stated);
			});
		return rows;
	}

	private void write(List<Map<String, Object>> rows) {
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (source:Source {id: row.source})
				MERGE (s:Statement {id: row.id})
				SET s = row, s.knownFrom = source.knownFrom
				MERGE (s)-[:STATED_IN]->(source)
				""", rows);
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
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (s:Statement {id: row.id})
				WHERE coalesce(s.statusWithout, '') <> coalesce(row.status, '')
				   OR coalesce(s.sinceWithout, '') <> coalesce(row.since, '')
				   OR coalesce(s.untilWithout, '') <> coalesce(row.until, '')
				SET s.statusWithout = row.status, s.sinceWithout = row.since, s.untilWithout = row.until
				""", voices.stream().map(StatementStore::parameters).toList());
	}

	private static Map<String, @Nullable Object> parameters(DecisiveVoice voice) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", voice.statement());
		row.put("status", voice.statusWithout());
		row.put("since", voice.sinceWithout());
		row.put("until", voice.untilWithout());
		return row;
	}

	private void mention(Set<String> sources) {
		this.batches.run("UNWIND $rows AS id MATCH (:Source {id: id})-[m:MENTIONS]->() DELETE m", sources);
		this.batches.run("""
				UNWIND $rows AS id
				MATCH (source:Source {id: id})<-[:STATED_IN]-(s:Statement)
				UNWIND [s.subject, s.object, s.saidBy, s.untilEvent] + s.through AS named
				WITH DISTINCT source, named WHERE named IS NOT NULL
				MATCH (e:Entity {id: named})
				CREATE (source)-[:MENTIONS]->(e)
				""", sources);
	}

	/** All statements of which these are the subjects. */
	List<Statement> of(Collection<String> subjects) {
		return this.batches.collect("""
				UNWIND $rows AS id
				MATCH (s:Statement {subject: id})
				OPTIONAL MATCH (e:Entity {id: id})
				RETURN properties(s) AS row, coalesce(e:Event, false) AS event
				""", subjects).stream().map(StatementStore::read).toList();
	}

	private static Statement read(Record row) {
		return StatementParameters.read(row.get("row").asMap(), row.get("event").asBoolean());
	}

	/**
	 * Whom something is said of, by one of the predicates, together with one of these.
	 */
	Set<String> subjects(Collection<String> objects, Collection<String> predicates) {
		return across("object", "subject", objects, predicates);
	}

	/** With whom something is said of one of these, by one of the predicates. */
	Set<String> objects(Collection<String> subjects, Collection<String> predicates) {
		return across("subject", "object", subjects, predicates);
	}

	private Set<String> across(String from, String to, Collection<String> ids, Collection<String> predicates) {
		List<Map<String, Object>> rows = ids.stream()
			.map((id) -> Map.<String, Object>of("id", id, "predicates", List.copyOf(predicates)))
			.toList();
		return strings(this.batches.collect("""
				UNWIND $rows AS row
				MATCH (s:Statement {%s: row.id})
				WHERE s.predicate IN row.predicates
				RETURN DISTINCT s.%s AS id
				""".formatted(from, to), rows));
	}

	/** Of whom it is said that something ended with one of these events. */
	Set<String> endedWith(Collection<String> events) {
		return strings(this.batches.collect("""
				UNWIND $rows AS id MATCH (s:Statement {untilEvent: id}) RETURN DISTINCT s.subject AS id
				""", events));
	}

	/** Of whom a succession in one of these offices is stated. */
	Set<String> successorsIn(Collection<String> organisations) {
		return strings(this.batches.collect("""
				UNWIND $rows AS id
				MATCH (s:Statement {office: id}) WHERE s.predicate = 'SUCCEEDED'
				RETURN DISTINCT s.subject AS id
				""", organisations));
	}

	private static Set<String> strings(List<Record> records) {
		return records.stream().map((row) -> row.get("id").asString()).collect(Collectors.toSet());
	}

}
