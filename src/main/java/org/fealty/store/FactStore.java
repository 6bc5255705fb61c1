package org.fealty.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.model.Vocabulary;
import org.fealty.store.FactRow.Slot;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;

/** Keeps facts and what is derived from them; writes only what differs. */
final class FactStore {

	private static final Step<String> STORED = new Step<>("""
			UNWIND $rows AS id
			MATCH (e:Entity {id: id})-[r WHERE r.id IS NOT NULL]->(o:Entity)
			RETURN type(r) AS type, id AS from, o.id AS to, r.id AS id, properties(r) AS properties,
			       {knownFrom: r.knownFrom, knownTo: r.knownTo} AS known, elementId(r) AS element
			UNION ALL
			UNWIND $rows AS id
			MATCH (e:Entity {id: id})-[h:HAS|HAS_SUPERSEDED]->(a)
			RETURN type(h) AS type, id AS from, a.id AS to, a.id AS id, properties(a) AS properties,
			       {knownFrom: h.knownFrom, knownTo: h.knownTo} AS known, elementId(a) AS element
			""", (graph, id, found) -> {
		Node entity = graph.entity(id);
		if (entity != null) {
			LocalGraph.from(entity).stream().flatMap((link) -> Stream.ofNullable(stored(id, link))).forEach(found);
		}
	});

	private static final Step<String> REMOVE_RELATIONS = new Step<>(
			"UNWIND $rows AS element MATCH ()-[r]->() WHERE elementId(r) = element DELETE r",
			(graph, element, found) -> graph.deleteRelationship(element));

	private static final Step<String> REMOVE_ATTRIBUTES = new Step<>(
			"UNWIND $rows AS element MATCH (a) WHERE elementId(a) = element DETACH DELETE a",
			(graph, element, found) -> graph.deleteNode(element));

	/** The type is a part of the row, so that there is one plan for all types. */
	private static final Step<Map<String, Object>> WRITE_RELATIONS = new Step<>("""
			UNWIND $rows AS row
			MATCH (s:Entity {id: row.from})
			MATCH (o:Entity {id: row.to})
			CREATE (s)-[r:$(row.type)]->(o)
			SET r = row.relationship
			""", (graph, one, found) -> {
		Row row = new Row(one);
		Node from = graph.entity(row.text("from"));
		Node to = graph.entity(row.text("to"));
		if (from != null && to != null) {
			graph.relate(from, row.text("type"), to, row.properties("relationship"));
		}
	});

	private static final Step<Map<String, Object>> WRITE_ATTRIBUTES = new Step<>("""
			UNWIND $rows AS row
			MATCH (e:Entity {id: row.from})
			CREATE (e)-[h:$(row.type)]->(a:$(row.label))
			SET h = row.relationship, a = row.attribute
			""", (graph, one, found) -> {
		Row row = new Row(one);
		Node entity = graph.entity(row.text("from"));
		if (entity != null) {
			graph.relate(entity, row.text("type"), graph.create(row.properties("attribute"), row.text("label")),
					row.properties("relationship"));
		}
	});

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
		this.batches.collect(STORED, subjects).forEach((row) -> {
			FactRow fact = read(row);
			rows.put(fact.slot(), new Stored(fact, row.text("element")));
		});
		return rows;
	}

	/** What a relationship of an entity tells; null where it is no fact. */
	private static @Nullable Row stored(String id, Relationship link) {
		String type = link.getType().name();
		boolean attribute = type.equals(Vocabulary.HAS) || type.equals(Vocabulary.HAS + Vocabulary.SUPERSEDED);
		Node end = link.getEndNode();
		if (!attribute && !(link.hasProperty("id") && LocalGraph.isA(end, Vocabulary.ENTITY))) {
			return null;
		}
		Entity bearer = attribute ? end : link;
		Map<String, @Nullable Object> known = new HashMap<>();
		known.put(Vocabulary.KNOWN_FROM, link.getProperty(Vocabulary.KNOWN_FROM, null));
		known.put(Vocabulary.KNOWN_TO, link.getProperty(Vocabulary.KNOWN_TO, null));
		return new Row(Map.of("type", type, "from", id, "to", end.getProperty("id"), "id", bearer.getProperty("id"),
				"properties", LocalValues.of(bearer), "known", known, "element", bearer.getElementId()));
	}

	private static FactRow read(Row row) {
		Map<String, Object> properties = new HashMap<>(row.properties("properties"));
		Map<String, Object> known = new HashMap<>(row.properties("known"));
		known.values().removeIf(Objects::isNull);
		properties.keySet().removeAll(known.keySet());
		return new FactRow(row.text("type"), row.text("from"), row.text("to"), row.text("id"), properties, known);
	}

	private void remove(List<Stored> facts) {
		this.batches.run(REMOVE_RELATIONS, elements(facts.stream().filter((stored) -> !stored.fact.isAttribute())));
		this.batches.run(REMOVE_ATTRIBUTES, elements(facts.stream().filter((stored) -> stored.fact.isAttribute())));
	}

	private static List<String> elements(Stream<Stored> facts) {
		return facts.map(Stored::element).toList();
	}

	private void write(List<FactRow> facts) {
		this.batches.run(WRITE_RELATIONS, parameters(facts.stream().filter((fact) -> !fact.isAttribute())));
		this.batches.run(WRITE_ATTRIBUTES, parameters(facts.stream().filter(FactRow::isAttribute)));
	}

	private static List<Map<String, Object>> parameters(Stream<FactRow> facts) {
		return facts.sorted(Comparator.comparing(FactRow::type)).map(FactRow::parameters).toList();
	}

	/** A state that the graph holds, and the database's own word for where. */
	private record Stored(FactRow fact, String element) {
	}

}
