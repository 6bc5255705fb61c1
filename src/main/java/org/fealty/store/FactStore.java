package org.fealty.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.store.FactRow.Slot;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Keeps facts and what is derived from them; writes only what differs. */
final class FactStore {

	private final Batches batches;

	FactStore(Batches batches) {
		this.batches = batches;
	}

	/** Makes the facts of these subjects these, and no others, with all their states. */
	void replace(Collection<String> subjects, Collection<FactRow> facts) {
		Map<Slot, Stored> before = stored(subjects);
		Map<Slot, FactRow> after = facts.stream().collect(Collectors.toMap(FactRow::slot, (fact) -> fact));
		remove(before.values()
			.stream()
			.filter((stored) -> !stored.fact.equals(after.get(stored.fact.slot())))
			.toList());
		write(after.values().stream().filter((fact) -> !isStored(before.get(fact.slot()), fact)).toList());
	}

	private static boolean isStored(@Nullable Stored stored, FactRow fact) {
		return stored != null && stored.fact.equals(fact);
	}

	private Map<Slot, Stored> stored(Collection<String> subjects) {
		Map<Slot, Stored> rows = new HashMap<>();
		this.batches.collect("""
				UNWIND $rows AS id
				MATCH (e:Entity {id: id})-[r WHERE r.id IS NOT NULL]->(o:Entity)
				RETURN type(r) AS type, id AS from, o.id AS to, r.id AS id, properties(r) AS properties,
				       {knownFrom: r.knownFrom, knownTo: r.knownTo} AS known, elementId(r) AS element
				UNION ALL
				UNWIND $rows AS id
				MATCH (e:Entity {id: id})-[h:HAS|HAS_SUPERSEDED]->(a)
				RETURN type(h) AS type, id AS from, a.id AS to, a.id AS id, properties(a) AS properties,
				       {knownFrom: h.knownFrom, knownTo: h.knownTo} AS known, elementId(a) AS element
				""", subjects).forEach((row) -> {
			FactRow fact = read(row);
			rows.put(fact.slot(), new Stored(fact, row.get("element").asString()));
		});
		return rows;
	}

	private static FactRow read(Record row) {
		Map<String, Object> properties = new HashMap<>(row.get("properties").asMap());
		Map<String, Object> known = new HashMap<>(row.get("known").asMap());
		known.values().removeIf(Objects::isNull);
		properties.keySet().removeAll(known.keySet());
		return new FactRow(row.get("type").asString(), row.get("from").asString(), row.get("to").asString(),
				row.get("id").asString(), properties, known);
	}

	private void remove(List<Stored> facts) {
		this.batches.run("UNWIND $rows AS element MATCH ()-[r]->() WHERE elementId(r) = element DELETE r",
				elements(facts.stream().filter((stored) -> !stored.fact.isAttribute())));
		this.batches.run("UNWIND $rows AS element MATCH (a) WHERE elementId(a) = element DETACH DELETE a",
				elements(facts.stream().filter((stored) -> stored.fact.isAttribute())));
	}

	private static List<String> elements(Stream<Stored> facts) {
		return facts.map(Stored::element).toList();
	}

	/**
	 * The type is a part of the row, so that there is one plan for all types and not one
	 * for each.
	 */
	private void write(List<FactRow> facts) {
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (s:Entity {id: row.from})
				MATCH (o:Entity {id: row.to})
				CREATE (s)-[r:$(row.type)]->(o)
				SET r = row.relationship
				""", parameters(facts.stream().filter((fact) -> !fact.isAttribute())));
		this.batches.run("""
				UNWIND $rows AS row
				MATCH (e:Entity {id: row.from})
				CREATE (e)-[h:$(row.type)]->(a:$(row.label))
				SET h = row.relationship, a = row.attribute
				""", parameters(facts.stream().filter(FactRow::isAttribute)));
	}

	private static List<Map<String, Object>> parameters(Stream<FactRow> facts) {
		return facts.sorted(Comparator.comparing(FactRow::type)).map(FactRow::parameters).toList();
	}

	/** A state that the graph holds, and the database's own word for where. */
	private record Stored(FactRow fact, String element) {
	}

}
