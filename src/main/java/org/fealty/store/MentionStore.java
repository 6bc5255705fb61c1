package org.fealty.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.fealty.statement.RelationKey;
import org.fealty.statement.Statement;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;

/** Keeps which entities each publication mentions, by what its statements name. */
final class MentionStore {

	private static final Step<Map<String, String>> ADD = new Step<>("""
			UNWIND $rows AS row
			MATCH (source:Source {id: row.source})
			MATCH (e:Entity {id: row.named})
			MERGE (source)-[:MENTIONS]->(e)
			""", (graph, one, found) -> {
		Row row = new Row(one);
		Node source = graph.node("Source", "id", row.text("source"));
		Node entity = graph.entity(row.text("named"));
		if (source != null && entity != null) {
			graph.mergeRelationship(source, "MENTIONS", entity);
		}
	});

	private static final List<String> SINGLE = List.of("subject", "object", "saidBy", "untilEvent");

	/** What is left of a publication is looked at once, however much of it goes. */
	private static final Step<Map<String, Object>> REMOVE = new Step<>("""
			UNWIND $rows AS row
			MATCH (source:Source {id: row.source})
			CALL (source) {
			  OPTIONAL MATCH (source)<-[:STATED_IN]-(s:Statement)
			  UNWIND [s.subject, s.object, s.saidBy, s.untilEvent] + coalesce(s.through, []) AS id
			  RETURN collect(DISTINCT id) AS kept
			}
			UNWIND [id IN row.named WHERE NOT id IN kept] AS id
			MATCH (source)-[m:MENTIONS]->(e:Entity {id: id})
			WHERE NOT EXISTS { (e)<-[:IDENTIFIES]-() }
			DELETE m
			""", (graph, one, found) -> {
		Row row = new Row(one);
		Node source = graph.node("Source", "id", row.text("source"));
		if (source == null) {
			return;
		}
		Set<String> kept = new HashSet<>();
		LocalGraph.to(source, "STATED_IN")
			.stream()
			.map(Relationship::getStartNode)
			.filter((statement) -> LocalGraph.isA(statement, "Statement"))
			.forEach((statement) -> names(statement, kept));
		for (String id : row.texts("named")) {
			Node entity = kept.contains(id) ? null : graph.entity(id);
			if (entity != null && !LocalGraph.isReached(entity, "IDENTIFIES")) {
				LocalGraph.between(source, "MENTIONS", entity).ifPresent(Relationship::delete);
			}
		}
	});

	private final Batches batches;

	MentionStore(Batches batches) {
		this.batches = batches;
	}

	/**
	 * Adds what these statements, which the graph holds, name.
	 * @param statements as their rows say it
	 * @param joined whether some ids stand for others
	 */
	void add(Collection<Statement> statements, boolean joined) {
		this.batches.run(ADD, pairs(statements));
		if (joined) {
			this.batches.run("""
					UNWIND $rows AS row
					MATCH (source:Source {id: row.source})
					MATCH (i:Identifier {id: row.named})-[:IDENTIFIES]->(e:Entity)
					MERGE (source)-[:MENTIONS]->(i)
					MERGE (source)-[:MENTIONS]->(e)
					""", pairs(statements));
		}
	}

	/**
	 * Takes away what these statements, which are gone, named and no other names.
	 * @param statements as their rows say it
	 * @param joined whether some ids stand for others
	 */
	void remove(Collection<Statement> statements, boolean joined) {
		if (joined) {
			this.batches.run("""
					UNWIND $rows AS row
					MATCH (source:Source {id: row.source})-[m:MENTIONS]->(i:Identifier {id: row.named})
					WHERE NOT EXISTS {
					  (source)<-[:STATED_IN]-(s:Statement)
					  WHERE row.named IN [coalesce(s.subjectAs, s.subject), coalesce(s.objectAs, s.object),
					    coalesce(s.saidByAs, s.saidBy), coalesce(s.untilEventAs, s.untilEvent)]
					    + coalesce(s.throughAs, s.through)
					}
					DELETE m
					WITH DISTINCT source, i
					MATCH (i)-[:IDENTIFIES]->(e:Entity)<-[m:MENTIONS]-(source)
					WHERE NOT EXISTS { (e)<-[:IDENTIFIES]-(:Identifier)<-[:MENTIONS]-(source) }
					DELETE m
					""", pairs(statements));
		}
		this.batches.run(REMOVE, bySource(statements));
	}

	/** Names in the texts and lists of a statement of the database in this process. */
	private static void names(Node statement, Set<String> names) {
		Row row = new Row(LocalValues.of(statement));
		SINGLE.forEach((property) -> Stream.ofNullable(row.optional(property)).forEach(names::add));
		names.addAll(row.texts("through"));
	}

	/** One row for each publication, with all that these statements of it name. */
	private static List<Map<String, Object>> bySource(Collection<Statement> statements) {
		Map<String, Set<String>> named = new HashMap<>();
		statements
			.forEach((statement) -> named.computeIfAbsent(statement.citation().source(), (source) -> new HashSet<>())
				.addAll(named(statement)));
		return named.entrySet()
			.stream()
			.map((entry) -> Map.<String, Object>of("source", entry.getKey(), "named", List.copyOf(entry.getValue())))
			.toList();
	}

	private static Set<Map<String, String>> pairs(Collection<Statement> statements) {
		Set<Map<String, String>> pairs = new HashSet<>();
		statements.forEach((statement) -> named(statement)
			.forEach((id) -> pairs.add(Map.of("source", statement.citation().source(), "named", id))));
		return pairs;
	}

	/** Ids of all that the statement names; of voices as well, which are no entities. */
	static Set<String> named(Statement statement) {
		Set<String> named = new HashSet<>(statement.citation().through());
		named.add(statement.about().subject());
		named.add(statement.citation().saidBy());
		if (statement.about() instanceof RelationKey relation) {
			named.add(relation.object());
		}
		Stream.ofNullable(statement.dating().untilEvent()).forEach(named::add);
		return named;
	}

	/** Ids of all that the statement names, the seats among them. */
	static Set<String> allIds(Statement statement) {
		Set<String> ids = named(statement);
		Stream.ofNullable(statement.wording().seat()).forEach(ids::add);
		if (statement.about() instanceof RelationKey relation) {
			ids.add(relation.office());
		}
		return ids;
	}

	/** Ids of all that these statements name. */
	static List<String> named(Collection<Statement> statements) {
		return statements.stream().flatMap((statement) -> named(statement).stream()).distinct().toList();
	}

}
