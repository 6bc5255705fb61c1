package org.fealty.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.model.Vocabulary;
import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Voice;
import org.fealty.store.InventoryItem.Kind;
import org.neo4j.graphdb.Node;

/** Keeps what datasets register: entities, publications, voices. */
final class RegistryStore {

	private static final Step<String> VOICES = new Step<>("""
			UNWIND $rows AS id
			MATCH (v:Voice {id: id})
			RETURN v.id AS id, v.name AS name, v.mayBe AS mayBe
			""", (graph, id, found) -> graph.nodes("Voice", "id", id)
		.forEach((voice) -> found.accept(new Row(LocalValues.of(voice)))));

	private static final Step<String> SOURCES = new Step<>("""
			UNWIND $rows AS id
			MATCH (s:Source {id: id})-[:IN]->(d:Dataset)
			RETURN properties(s) AS source, d.id AS dataset
			""", (graph, id, found) -> sources(graph, id).forEach(found));

	private static final Step<String> ENTITIES = new Step<>("""
			UNWIND $rows AS id
			MATCH (e:Entity {id: id})
			WHERE NOT EXISTS { (e)<-[:IDENTIFIES]-() }
			OPTIONAL MATCH (e)<-[r:REGISTERS]-(d:Dataset)
			WITH e, r ORDER BY r.name = e.id, d.id
			WITH e, head(collect(r)) AS r
			RETURN e.id AS id, coalesce(r.name, e.name) AS name, labels(e) AS labels,
			       CASE WHEN r IS NULL THEN e.kind ELSE r.kind END AS kind,
			       coalesce(r.placeholder, e.placeholder) AS placeholder, coalesce(r.note, e.note) AS note
			""", (graph, id, found) -> {
		Node entity = graph.entity(id);
		if (entity != null && !LocalGraph.isReached(entity, "IDENTIFIES")) {
			found.accept(RegistryNode.of(entity, (dataset) -> true));
		}
	});

	private static final Step<Map<String, Object>> REGISTER = new Step<>("""
			UNWIND $rows AS row
			MATCH (d:Dataset {id: row.dataset})
			MERGE (e:Entity {id: row.id})
			REMOVE e:$(row.others)
			SET e:$(row.labels), e.name = row.name
			MERGE (d)-[r:REGISTERS]->(e)
			SET r = row.registered
			""", (graph, one, found) -> {
		Row row = new Row(one);
		Node dataset = graph.node(Vocabulary.DATASET, "id", row.text("dataset"));
		if (dataset != null) {
			Node entity = graph.merge(Vocabulary.ENTITY, "id", row.text("id"));
			LocalGraph.label(entity, row.texts("labels"), row.texts("others"));
			LocalGraph.set(entity, "name", row.text("name"));
			LocalGraph.replace(graph.mergeRelationship(dataset, "REGISTERS", entity), row.properties("registered"));
		}
	});

	private static final Step<Map<String, Object>> WRITE_SOURCE = new Step<>("""
			UNWIND $rows AS row
			MATCH (d:Dataset {id: row.dataset})
			MERGE (s:Source {id: row.id})
			SET s = row.source
			MERGE (s)-[:IN]->(d)
			""", (graph, one, found) -> {
		Row row = new Row(one);
		keep(graph, row.text("dataset"), () -> graph.merge("Source", "id", row.text("id")), row.properties("source"));
	});

	private static final Step<Map<String, Object>> WRITE_VOICE = new Step<>("""
			UNWIND $rows AS row
			MATCH (d:Dataset {id: row.dataset})
			MERGE (v:Voice {key: row.key})
			SET v = row
			MERGE (v)-[:IN]->(d)
			""", (graph, one, found) -> {
		Row row = new Row(one);
		keep(graph, row.text("dataset"), () -> graph.merge("Voice", "key", row.text("key")), one);
	});

	private static final Step<String> REMOVE_ORPHAN = new Step<>("""
			UNWIND $rows AS id
			MATCH (e:Entity {id: id})
			WHERE NOT EXISTS { (e)<-[:REGISTERS]-() } AND NOT EXISTS { (e)<-[:MENTIONS]-() }
			  AND NOT EXISTS { (e)<-[:IDENTIFIES]-() }
			DETACH DELETE e
			""", (graph, id, found) -> {
		Node entity = graph.entity(id);
		if (entity != null && Stream.of("REGISTERS", "MENTIONS", "IDENTIFIES")
			.noneMatch((type) -> LocalGraph.isReached(entity, type))) {
			graph.delete(entity);
		}
	});

	private final Batches batches;

	RegistryStore(Batches batches) {
		this.batches = batches;
	}

	/** The voices of these ids, as all datasets register them. */
	List<Voice> voices(Collection<String> ids) {
		return this.batches.collect(VOICES, ids).stream().map(RegistryParameters::voice).toList();
	}

	Map<String, Source> sources(Collection<String> ids) {
		return this.batches.collect(SOURCES, ids)
			.stream()
			.map(RegistryParameters::source)
			.collect(Collectors.toMap(Source::id, Function.identity(), (a, b) -> a));
	}

	/**
	 * These entities as they are registered; what no registry names any more by its node.
	 */
	Map<String, Entity> entities(Collection<String> ids) {
		return this.batches.collect(ENTITIES, ids)
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
		this.batches.run(REGISTER,
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
		this.batches.run(WRITE_SOURCE, written.sources().stream().map(RegistryParameters::of).toList());
		this.batches.run(WRITE_VOICE,
				written.voices().stream().map((voice) -> RegistryParameters.of(dataset, voice)).toList());
	}

	/** The publication, once for each dataset that names it. */
	static List<Row> sources(LocalGraph graph, String id) {
		Node source = graph.node("Source", "id", id);
		return (source == null) ? List.of()
				: LocalGraph.from(source, "IN")
					.stream()
					.map((link) -> new Row(
							Map.of("source", LocalValues.of(source), "dataset", link.getEndNode().getProperty("id"))))
					.toList();
	}

	/** Makes what a dataset names bear these properties. */
	private static void keep(LocalGraph graph, String dataset, Supplier<Node> named, Map<String, Object> properties) {
		Node owner = graph.node(Vocabulary.DATASET, "id", dataset);
		if (owner != null) {
			Node node = named.get();
			LocalGraph.replace(node, properties);
			graph.mergeRelationship(node, "IN", owner);
		}
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
			.map((row) -> row.text("id"))
			.toList();
	}

	/**
	 * Removes of these entities those that neither a registry nor a statement names any
	 * more.
	 */
	void removeOrphans(Set<String> ids) {
		this.batches.run(REMOVE_ORPHAN, ids);
	}

}
