package org.fealty.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.fealty.history.NodeVersion;
import org.neo4j.driver.Record;

/** Writes what nodes show and showed before; writes only what differs. */
final class NodeVersionStore {

	private final Batches batches;

	NodeVersionStore(Batches batches) {
		this.batches = batches;
	}

	/**
	 * Writes what nodes show today.
	 * @param nodes all properties of each node
	 */
	void write(Collection<Map<String, Object>> nodes) {
		Map<Object, Map<String, Object>> after = nodes.stream()
			.collect(Collectors.toMap((node) -> node.get("id"), (node) -> node));
		Map<Object, Map<String, Object>> before = this.batches.collect("""
				UNWIND $rows AS id
				MATCH (e:Entity {id: id})
				RETURN properties(e) AS node
				""", after.keySet())
			.stream()
			.map((row) -> row.get("node").asMap())
			.collect(Collectors.toMap((node) -> node.get("id"), (node) -> node));
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (e:Entity {id: row.id})
				SET e = row
				""", Difference.of(before, after).stream().filter(after::containsKey).map(after::get).toList());
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
		this.batches.run("UNWIND $rows AS id MATCH (l:Version) WHERE elementId(l) = id DETACH DELETE l", gone);
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (e:Entity {id: row.entity})
				CREATE (e)-[v:VERSION]->(l:Version)
				SET v = row.known, l = row.properties
				""", after.stream().filter((version) -> !before.containsKey(version)).toList());
	}

	private Map<Map<String, Object>, String> stored(Collection<String> entities) {
		Map<Map<String, Object>, String> versions = new HashMap<>();
		this.batches.collect("""
				UNWIND $rows AS id
				MATCH (:Entity {id: id})-[v:VERSION]->(l:Version)
				RETURN elementId(l) AS element, id AS entity, properties(l) AS properties, properties(v) AS known
				""", entities).forEach((row) -> versions.put(read(row), row.get("element").asString()));
		return versions;
	}

	private static Map<String, Object> parameters(NodeVersion version) {
		return Map.of("entity", version.entity(), "properties", version.properties(), "known",
				FactRow.days(version.knownFrom(), version.knownTo()));
	}

	private static Map<String, Object> read(Record row) {
		return Map.of("entity", row.get("entity").asString(), "properties", row.get("properties").asMap(), "known",
				row.get("known").asMap());
	}

}
