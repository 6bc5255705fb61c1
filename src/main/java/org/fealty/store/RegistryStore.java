package org.fealty.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Voice;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Keeps what datasets register: entities, publications, voices. */
final class RegistryStore {

	private final Batches batches;

	private final TransactionContext transaction;

	RegistryStore(TransactionContext transaction) {
		this.transaction = transaction;
		this.batches = new Batches(transaction);
	}

	/** What other datasets than this one name. */
	ForeignRegistry known(String dataset) {
		Map<String, Object> except = Map.of("dataset", dataset);
		List<Entity> entities = this.transaction.run("""
				MATCH (e:Entity)
				WHERE EXISTS { (e)<-[:REGISTERS]-(d:Dataset) WHERE d.id <> $dataset }
				OPTIONAL MATCH (e)<-[r:REGISTERS]-(d:Dataset) WHERE d.id <> $dataset
				WITH e, r ORDER BY d.id
				WITH e, head(collect(r)) AS r
				RETURN e.id AS id, r.name AS name, labels(e) AS labels, r.kind AS kind,
				       r.placeholder AS placeholder, r.note AS note
				""", except).list(RegistryParameters::entity);
		List<Source> sources = this.transaction.run("""
				MATCH (s:Source)-[:IN]->(d:Dataset) WHERE d.id <> $dataset
				RETURN properties(s) AS source, d.id AS dataset
				""", except).list(RegistryParameters::source);
		return new ForeignRegistry(entities, sources, voices("WHERE v.dataset <> $dataset", except));
	}

	List<Voice> voices() {
		return voices("", Map.of());
	}

	private List<Voice> voices(String where, Map<String, Object> parameters) {
		return this.transaction
			.run("MATCH (v:Voice) " + where + " RETURN v.id AS id, v.name AS name, v.mayBe AS mayBe", parameters)
			.list(RegistryParameters::voice);
	}

	Map<String, Source> sources(Collection<String> ids) {
		return this.batches.collect("""
				UNWIND $rows AS id
				MATCH (s:Source {id: id})-[:IN]->(d:Dataset)
				RETURN properties(s) AS source, d.id AS dataset
				""", ids)
			.stream()
			.map(RegistryParameters::source)
			.collect(Collectors.toMap(Source::id, (source) -> source, (a, b) -> a));
	}

	/**
	 * These entities as they are registered; what no registry names any more by its node.
	 */
	Map<String, Entity> entities(Collection<String> ids) {
		return this.batches.collect("""
				UNWIND $rows AS id
				MATCH (e:Entity {id: id})
				OPTIONAL MATCH (e)<-[r:REGISTERS]-(d:Dataset)
				WITH e, r ORDER BY d.id
				WITH e, head(collect(r)) AS r
				RETURN e.id AS id, coalesce(r.name, e.name) AS name, labels(e) AS labels,
				       CASE WHEN r IS NULL THEN e.kind ELSE r.kind END AS kind,
				       coalesce(r.placeholder, e.placeholder) AS placeholder, coalesce(r.note, e.note) AS note
				""", ids)
			.stream()
			.map(RegistryParameters::entity)
			.collect(Collectors.toMap(Entity::id, (entity) -> entity, (a, b) -> a, HashMap::new));
	}

	/**
	 * Facts whose weight may change because a source or a voice of the dataset changed.
	 */
	Set<String> subjectsOfChanged(DatasetContent holdings) {
		String dataset = holdings.entry().id();
		Map<String, Source> before = this.transaction.run("""
				MATCH (s:Source)-[:IN]->(d:Dataset {id: $dataset}) RETURN properties(s) AS source, d.id AS dataset
				""", Map.of("dataset", dataset))
			.stream()
			.map(RegistryParameters::source)
			.collect(Collectors.toMap(Source::id, (source) -> source));
		Set<String> sources = Difference.of(before, byId(holdings.sources(), Source::id));
		Map<String, Voice> voicesBefore = byId(voices("WHERE v.dataset = $dataset", Map.of("dataset", dataset)),
				Voice::id);
		Set<String> voices = Difference.of(voicesBefore, byId(holdings.voices(), Voice::id));
		List<Record> touched = this.batches.collect("""
				UNWIND $rows AS id MATCH (s:Statement {source: id}) RETURN DISTINCT s.subject AS id
				""", sources);
		touched.addAll(this.batches.collect("""
				UNWIND $rows AS id MATCH (s:Statement {saidBy: id}) RETURN DISTINCT s.subject AS id
				""", voices));
		return touched.stream().map((row) -> row.get("id").asString()).collect(Collectors.toSet());
	}

	/** Makes the registries of the dataset these, and no others. */
	void replace(DatasetContent holdings) {
		String dataset = holdings.entry().id();
		writeEntities(dataset, holdings.entities());
		writeSources(dataset, holdings.sources());
		writeVoices(dataset, holdings.voices());
	}

	private void writeEntities(String dataset, List<Entity> entities) {
		this.transaction.run("MATCH (:Dataset {id: $dataset})-[r:REGISTERS]->() DELETE r", Map.of("dataset", dataset))
			.consume();
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (d:Dataset {id: row.dataset})
				MERGE (e:Entity {id: row.id})
				SET e:$(row.labels), e.name = row.name
				CREATE (d)-[r:REGISTERS]->(e)
				SET r = row.registered
				""", entities.stream().map((entity) -> RegistryParameters.of(dataset, entity)).toList());
	}

	private void writeSources(String dataset, List<Source> sources) {
		this.transaction.run("""
				MATCH (s:Source)-[in:IN]->(:Dataset {id: $dataset})
				DELETE in
				WITH s WHERE NOT s.id IN $kept
				DETACH DELETE s
				""", Map.of("dataset", dataset, "kept", sources.stream().map(Source::id).toList())).consume();
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (d:Dataset {id: row.dataset})
				MERGE (s:Source {id: row.id})
				SET s = row.source
				CREATE (s)-[:IN]->(d)
				""", sources.stream().map(RegistryParameters::of).toList());
	}

	private void writeVoices(String dataset, List<Voice> voices) {
		this.transaction.run("MATCH (v:Voice {dataset: $dataset}) DETACH DELETE v", Map.of("dataset", dataset))
			.consume();
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (d:Dataset {id: row.dataset})
				CREATE (v:Voice)-[:IN]->(d)
				SET v = row
				""", voices.stream().map((voice) -> RegistryParameters.of(dataset, voice)).toList());
	}

	/**
	 * The entities that the dataset registers, or that its statements or sources name.
	 */
	Set<String> named(String dataset) {
		return this.transaction.run("""
				MATCH (:Dataset {id: $dataset})-[:REGISTERS]->(e:Entity) RETURN e.id AS id
				UNION
				MATCH (:Dataset {id: $dataset})<-[:IN]-(:Source)-[:MENTIONS]->(e:Entity) RETURN e.id AS id
				UNION
				MATCH (s:Statement {dataset: $dataset})
				UNWIND [s.subject, s.object, s.saidBy, s.untilEvent] + s.through AS id
				WITH DISTINCT id WHERE id IS NOT NULL
				RETURN id
				""", Map.of("dataset", dataset))
			.stream()
			.map((row) -> row.get("id").asString())
			.collect(Collectors.toSet());
	}

	/** Ids of entities in the order of the alphabet, after this one, exclusive. */
	List<String> entityIds(String after, int most) {
		return this.transaction
			.run("MATCH (e:Entity) WHERE e.id > $after RETURN e.id AS id ORDER BY id LIMIT $most",
					Map.of("after", after, "most", most))
			.list((row) -> row.get("id").asString());
	}

	/**
	 * Removes of these entities those that neither a registry nor a statement names any
	 * more.
	 */
	void removeOrphans(Collection<String> ids) {
		this.batches.run("""
				UNWIND $rows AS id
				MATCH (e:Entity {id: id})
				WHERE NOT EXISTS { (e)<-[:REGISTERS]-() } AND NOT EXISTS { (e)<-[:MENTIONS]-() }
				DETACH DELETE e
				""", ids);
	}

	private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
		return all.stream().collect(Collectors.toMap(id, (one) -> one, (a, b) -> a));
	}

}
