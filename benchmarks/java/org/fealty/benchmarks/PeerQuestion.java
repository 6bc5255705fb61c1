package org.fealty.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Node;

/**
 * A question that every system is asked.
 *
 * @param title what the report calls it
 * @param file the name of its statements in {@code benchmarks/sql} and
 * {@code benchmarks/cypher}, without ending
 * @param query the named query
 * @param columns the columns by which answers are compared
 * @param arguments what it is asked of, one map for each time
 */
record PeerQuestion(String title, String file, String query, List<String> columns,
		List<Map<String, String>> arguments) {

	/** An answer as a set of its rows, each of the compared columns alone. */
	TreeSet<String> keys(List<Map<String, @Nullable Object>> rows) {
		return rows.stream().map(this::key).collect(Collectors.toCollection(TreeSet::new));
	}

	private String key(Map<String, @Nullable Object> row) {
		return this.columns.stream().map((column) -> text(row.get(column))).collect(Collectors.joining(" "));
	}

	private static String text(@Nullable Object value) {
		return switch (value) {
			case null -> "-";
			case Node node -> (String) node.getProperty("id");
			case org.neo4j.graphdb.Relationship relationship -> (String) relationship.getProperty("id");
			default -> value.toString();
		};
	}

}
