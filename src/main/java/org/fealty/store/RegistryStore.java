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
import org.fealty.store.InventoryItem.Kind;

/** Keeps what datasets register: entities, publications, voices. */
final class RegistryStore {

	private final Batches batches;

	RegistryStore(Batches batches) {
		this.batches = batches;
	}

	/** The voices of these ids, as all datasets register them. */
	List<Voice> voices(Collection<String> ids) {
		return this.batches.collect("""
				UNWIND $rows AS id
				MATCH (v:Voice {id: id})
				RETURN v.id AS id, v.name AS name, v.mayBe AS mayBe
				""", ids).stream().map(RegistryParameters::voice).toList();
	}

	Map<String, Source> sources(Collection<String> ids) {
		return this.batches.collect("""
				UNWIND $rows AS id
				MATCH (s:Source {id: id})-[:IN]->(d:Dataset)
				RETURN properties(s) AS source, d.id AS dataset
				""", ids)
			.stream()
			.map(RegistryParameters::source)
			.collect(Collectors.toMap(Source::id, Function.identity(), (a, b) -> a));
	}

	/**
	 * These entities as they are registered; what no registry names any more by its node.
	 */
	Map<String, Entity> entities(Collection<String> ids) {
		return this.batches.collect("""
				UNWIND $rows AS id
				MATCH (e:Entity {id: id})
				WHERE NOT EXISTS { (e)<-[:IDENTIFIES]-() }
				OPTIONAL MATCH (e)<-[r:REGISTERS]-(d:Dataset)
				WITH e, r ORDER BY r.name = e.id, d.id
				WITH e, head(collect(r)) AS r
				RETURN e.id AS id, coalesce(r.name, e.name) AS name, labels(e) AS labels,
				       CASE WHEN r IS NULL THEN e.kind ELSE r.kind END AS kind,
				       coalesce(r.placeholder, e.placeholder) AS placeholder, coalesce(r.note, e.note) AS note
				""", ids)
			.stream()
			.map(RegistryParameters::entity)
			.collect(Collectors.toMap(Entity::id, Function.identity(), (a, b) -> a, HashMap::new));
	}

	/**
	 * Writes what a change registers.
	 * @param identifiers ids that stand for an entity together with others
	 */
	void write(DatasetContent written, Set<String> identifiers) {
		String dataset = written.entry().id();
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (d:Dataset {id: row.dataset})
				MERGE (e:Entity {id: row.id})
				REMOVE e:$(row.others)
				SET e:$(row.labels), e.name = row.name
				MERGE (d)-[r:REGISTERS]->(e)
				SET r = row.registered
				""",
				written.entities()
					.stream()
					.filter((entity) -> !identifiers.contains(entity.id()))
					.map((entity) -> RegistryParameters.of(dataset, entity))
					.toList());
		if (!identifiers.isEmpty()) {
			this.batches.run("""
					UNWIND $rows AS row
					MATCH (d:Dataset {id: row.dataset})
					MATCH (i:Identifier {id: row.id})
					MERGE (d)-[r:REGISTERS]->(i)
					SET r = row.registered
					""",
					written.entities()
						.stream()
						.filter((entity) -> identifiers.contains(entity.id()))
						.map((entity) -> RegistryParameters.of(dataset, entity))
						.toList());
		}
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (d:Dataset {id: row.dataset})
				MERGE (s:Source {id: row.id})
				SET s = row.source
				MERGE (s)-[:IN]->(d)
				""", written.sources().stream().map(RegistryParameters::of).toList());
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (d:Dataset {id: row.dataset})
				MERGE (v:Voice {key: row.key})
				SET v = row
				MERGE (v)-[:IN]->(d)
				""", written.voices().stream().map((voice) -> RegistryParameters.of(dataset, voice)).toList());
	}

	/** Takes away what the dataset no longer registers. */
	void remove(DatasetChange change) {
		Map<String, Object> dataset = Map.of("dataset", change.dataset());
		this.batches.collect("""
				UNWIND $rows AS id
				MATCH (:Dataset {id: $dataset})-[r:REGISTERS]->(:Entity {id: id})
				DELETE r
				""", change.gone(Kind.ENTITY), dataset);
		this.batches.collect("""
				UNWIND $rows AS id
				MATCH (:Dataset {id: $dataset})-[r:REGISTERS]->(:Identifier {id: id})
				DELETE r
				""", change.gone(Kind.ENTITY), dataset);
		this.batches.collect("""
				UNWIND $rows AS id
				MATCH (s:Source {id: id})-[in:IN]->(:Dataset {id: $dataset})
				DELETE in
				WITH s WHERE NOT EXISTS { (s)-[:IN]->() }
				DETACH DELETE s
				""", change.gone(Kind.SOURCE), dataset);
		this.batches.collect("UNWIND $rows AS id MATCH (v:Voice {key: $dataset + '/' + id}) DETACH DELETE v",
				change.gone(Kind.VOICE), dataset);
	}

	/** Ids of entities in the order of the alphabet, after this one, exclusive. */
	List<String> entityIds(String after, int most) {
		return this.batches
			.ask("MATCH (e:Entity) WHERE e.id > $after RETURN e.id AS id ORDER BY id LIMIT $most",
					Map.of("after", after, "most", most))
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

	/**
	 * Removes of these entities those that neither a registry nor a statement names any
	 * more.
	 */
	void removeOrphans(Set<String> ids) {
		this.batches.run("""
				UNWIND $rows AS id
				MATCH (e:Entity {id: id})
				WHERE NOT EXISTS { (e)<-[:REGISTERS]-() } AND NOT EXISTS { (e)<-[:MENTIONS]-() }
				  AND NOT EXISTS { (e)<-[:IDENTIFIES]-() }
				DETACH DELETE e
				""", ids);
	}

}
