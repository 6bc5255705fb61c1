package org.fealty.database;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads the whole graph and gives its digest. What the program keeps for its own imports
 * is left out, and of a dataset the account of its import, which tells of the files.
 */
@Component
public class DigestReader {

	/** However large a graph is; nobody waits that long. */
	private static final Duration TIMEOUT = Duration.ofDays(1);

	private static final String NODES = """
			MATCH (n) WHERE NOT n:Inventory AND NOT n:ImportLock
			RETURN labels(n) AS labels, CASE WHEN n:Dataset
			  THEN n {.id, .title, .publisher, .licence, .attribution, .coding, .statements, .rules}
			  ELSE properties(n) END AS properties
			""";

	/**
	 * An earlier state bears no id of its own: its properties tell it from others. The
	 * node of an id is told from the entity that the id shows.
	 */
	private static final String RELATIONSHIPS = """
			MATCH (a)-[r]->(b) WHERE NOT a:Inventory
			RETURN type(r) AS type, CASE WHEN a:Identifier THEN [a.id] ELSE coalesce(a.id, a.key) END AS start,
			       CASE WHEN b:Version OR b:Attribute_SUPERSEDED THEN properties(b) WHEN b:Identifier THEN [b.id]
			         ELSE coalesce(b.id, b.key) END AS end,
			       properties(r) AS properties
			""";

	private final ReadTransactions reads;

	public DigestReader(ReadTransactions reads) {
		this.reads = reads;
	}

	/**
	 * The digest of the graph as it stands; while somebody writes, of no state in
	 * particular.
	 * @throws GraphException if the database cannot be read
	 */
	public GraphDigest read() {
		GraphDigest digest = new GraphDigest();
		each(NODES, (row) -> digest.addNode(strings(row.get(0)), map(row.get(1))));
		each(RELATIONSHIPS, (row) -> digest.addRelationship(String.valueOf(row.get(0)), named(row.get(1)),
				named(row.get(2)), map(row.get(3))));
		return digest;
	}

	private void each(String cypher, Consumer<List<@Nullable Object>> row) {
		this.reads.read(cypher, Map.of(), TIMEOUT, (rows) -> {
			rows.forEachRemaining(row);
			return true;
		});
	}

	private static Object named(@Nullable Object value) {
		return (value != null) ? value : "";
	}

	private static List<String> strings(@Nullable Object value) {
		return (value instanceof Collection<?> list) ? list.stream().map(String::valueOf).toList() : List.of();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, @Nullable Object> map(@Nullable Object value) {
		return (value instanceof Map<?, ?> map) ? (Map<String, @Nullable Object>) map : Map.of();
	}

}
