package org.fealty.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.fealty.history.NodeVersion;
import org.fealty.model.Vocabulary;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;

/** Writes what nodes show and showed before; writes only what differs. */
final class NodeVersionStore {

	private static final Step<Map<String, Object>> WRITE = new Step<>("""
			UNWIND $rows AS row
			MATCH (e:Entity {id: row.id})
			WHERE properties(e) <> row
			SET e = row
			""", (graph, row, found) -> {
		Node entity = graph.entity(String.valueOf(row.get("id")));
		if (entity != null) {
			LocalGraph.replace(entity, row);
		}
	});

	private static final Step<String> STORED = new Step<>("""
			UNWIND $rows AS id
			MATCH (:Entity {id: id})-[v:VERSION]->(l:Version)
			RETURN elementId(l) AS element, id AS entity, properties(l) AS properties, properties(v) AS known
			""", (graph, id, found) -> {
		Node entity = graph.entity(id);
		if (entity != null) {
			LocalGraph.from(entity, Vocabulary.VERSION).forEach((link) -> found.accept(stored(id, link)));
		}
	});

	private static final Step<String> REMOVE = new Step<>(
			"UNWIND $rows AS id MATCH (l:Version) WHERE elementId(l) = id DETACH DELETE l",
			(graph, element, found) -> graph.deleteNode(element));

	private static final Step<Map<String, Object>> ADD = new Step<>("""
			UNWIND $rows AS row
			MATCH (e:Entity {id: row.entity})
			CREATE (e)-[v:VERSION]->(l:Version)
			SET v = row.known, l = row.properties
			""", (graph, one, found) -> {
		Row row = new Row(one);
		Node entity = graph.entity(row.text("entity"));
		if (entity != null) {
			graph.relate(entity, Vocabulary.VERSION,
					graph.create(row.properties("properties"), Vocabulary.VERSION_LABEL), row.properties("known"));
		}
	});

	private final Batches batches;

	NodeVersionStore(Batches batches) {
		this.batches = batches;
	}

	/**
	 * Writes what nodes show today.
	 * @param nodes all properties of each node
	 */
	void write(Collection<Map<String, Object>> nodes) {
		this.batches.run(WRITE, nodes);
	}

	/** Makes the earlier versions of these nodes these, and no others. */
	void replaceEarlier(Collection<String> entities, Collection<NodeVersion> versions) {
		Map<Map<String, Object>, String> before = stored(entities);
		Set<Map<String, Object>> after = versions.stream()
			.map(NodeVersionStore::parameters)
			.collect(Collectors.toSet());
		List<String> gone = before.entrySet()
			.stream()
			.filter((version) -> !after.contains(version.getKey()))
			.map(Map.Entry::getValue)
			.toList();
		this.batches.run(REMOVE, gone);
		this.batches.run(ADD, after.stream().filter((version) -> !before.containsKey(version)).toList());
	}

	private Map<Map<String, Object>, String> stored(Collection<String> entities) {
		Map<Map<String, Object>, String> versions = new HashMap<>();
		this.batches.collect(STORED, entities).forEach((row) -> versions.put(read(row), row.text("element")));
		return versions;
	}

	private static Row stored(String id, Relationship link) {
		Node version = link.getEndNode();
		return new Row(Map.of("element", version.getElementId(), "entity", id, "properties", LocalValues.of(version),
				"known", LocalValues.of(link)));
	}

	private static Map<String, Object> parameters(NodeVersion version) {
		return Map.of("entity", version.entity(), "properties", version.properties(), "known",
				FactRow.days(version.knownFrom(), version.knownTo()));
	}

	private static Map<String, Object> read(Row row) {
		return Map.of("entity", row.text("entity"), "properties", row.properties("properties"), "known",
				row.properties("known"));
	}

}
