package org.fealty.testing;

import java.util.List;
import java.util.TreeMap;

import org.neo4j.driver.Record;

/** The whole graph as text that is the same for the same graph. */
public final class Dump {

	private Dump() {
	}

	/**
	 * One line for each node and relationship, sorted; the time of the import left out.
	 */
	public static List<String> ofGraph() {
		List<String> nodes = SharedNeo4j.run(
				"MATCH (n) WHERE NOT n:Inventory AND NOT n:ImportLock RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id")
			.stream()
			.map(Dump::node)
			.toList();
		List<String> relationships = SharedNeo4j.run("""
				MATCH (a)-[r]->(b)
				RETURN labels(a)[0] AS start, coalesce(a.id, a.key) AS from, type(r) AS type,
				       coalesce(b.id, b.key) AS to, properties(r) AS properties,
				       CASE WHEN b:Version THEN properties(b) ELSE {} END AS end
				""").stream().map(Dump::relationship).toList();
		return java.util.stream.Stream.concat(nodes.stream(), relationships.stream()).sorted().toList();
	}

	private static String node(Record row) {
		return row.get("labels").asList(value -> value.asString()).stream().sorted().toList() + " " + properties(row);
	}

	private static String relationship(Record row) {
		return row.get("start").asString() + " " + row.get("from").asString() + " -" + row.get("type").asString()
				+ "-> " + row.get("to").asString() + " " + properties(row) + " "
				+ new TreeMap<>(row.get("end").asMap());
	}

	private static String properties(Record row) {
		TreeMap<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
		properties.remove("importedAt");
		return properties.toString();
	}

}
