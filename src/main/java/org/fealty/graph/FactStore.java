package org.fealty.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.fealty.graph.FactRows.FactRow;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Keeps facts and what is derived from them; writes only what differs. */
final class FactStore {

	private final Batches batches;

	FactStore(TransactionContext transaction) {
		this.batches = new Batches(transaction);
	}

	/** Makes the facts of these subjects these, and no others. */
	void replace(Collection<String> subjects, Collection<FactRow> facts) {
		Map<String, FactRow> before = stored(subjects);
		Map<String, FactRow> after = facts.stream().collect(Collectors.toMap(FactRow::id, (fact) -> fact));
		Set<String> changed = Difference.of(before, after);
		remove(changed.stream().filter(before::containsKey).map(before::get).toList());
		write(changed.stream().filter(after::containsKey).map(after::get).toList());
	}

	private Map<String, FactRow> stored(Collection<String> subjects) {
		Map<String, FactRow> rows = new HashMap<>();
		this.batches.collect("""
				UNWIND $rows AS id
				MATCH (e:Entity {id: id})-[r WHERE r.id IS NOT NULL]->(o:Entity)
				RETURN type(r) AS type, id AS from, o.id AS to, r.id AS id, properties(r) AS properties
				UNION ALL
				UNWIND $rows AS id
				MATCH (e:Entity {id: id})-[:HAS]->(a:Attribute)
				RETURN 'HAS' AS type, id AS from, a.id AS to, a.id AS id, properties(a) AS properties
				""", subjects).forEach((row) -> rows.put(row.get("id").asString(), read(row)));
		return rows;
	}

	private static FactRow read(Record row) {
		return new FactRow(row.get("type").asString(), row.get("from").asString(), row.get("to").asString(),
				row.get("id").asString(), row.get("properties").asMap());
	}

	private void remove(List<FactRow> facts) {
		byType(facts).forEach((type, rows) -> this.batches
			.run(FactRows.HAS.equals(type) ? "UNWIND $rows AS row MATCH (a:Attribute {id: row.id}) DETACH DELETE a"
					: "UNWIND $rows AS row MATCH ()-[r:%s {id: row.id}]->() DELETE r".formatted(type), rows));
	}

	private void write(List<FactRow> facts) {
		byType(facts).forEach((type, rows) -> this.batches.run(FactRows.HAS.equals(type) ? """
				UNWIND $rows AS row
				MATCH (e:Entity {id: row.from})
				CREATE (e)-[:HAS]->(a:Attribute)
				SET a = row.properties
				""" : """
				UNWIND $rows AS row
				MATCH (s:Entity {id: row.from})
				MATCH (o:Entity {id: row.to})
				CREATE (s)-[r:%s]->(o)
				SET r = row.properties
				""".formatted(type), rows));
	}

	private static Map<String, List<Map<String, Object>>> byType(List<FactRow> facts) {
		return facts.stream()
			.collect(Collectors.groupingBy(FactRow::type, TreeMap::new,
					Collectors.mapping(FactRow::parameters, Collectors.toList())));
	}

	/** Shows on the nodes what their attributes come to. */
	void show(Collection<Map<String, Object>> nodes) {
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (e:Entity {id: row.id})
				SET e = row
				""", nodes);
	}

}
