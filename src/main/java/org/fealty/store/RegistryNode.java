package org.fealty.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;

/** What a node of the database in this process is registered as. */
final class RegistryNode {

	private RegistryNode() {
	}

	/**
	 * The row of an entity: as the first dataset registers it that knows its name, and by
	 * its node where none does.
	 * @param counts which datasets count, by id
	 */
	static Row of(Node node, Predicate<String> counts) {
		Relationship registered = registration(node, counts).orElse(null);
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", node.getProperty("id"));
		row.put("labels", LocalGraph.labels(node));
		row.put("name", either(registered, node, "name"));
		row.put("placeholder", either(registered, node, "placeholder"));
		row.put("note", either(registered, node, "note"));
		row.put("kind", ((registered != null) ? registered : node).getProperty("kind", null));
		return new Row(row);
	}

	/** How the first of these datasets registers the node that knows its name. */
	static Optional<Relationship> registration(Node node, Predicate<String> counts) {
		String id = LocalGraph.text(node, "id");
		return LocalGraph.to(node, "REGISTERS")
			.stream()
			.filter((one) -> counts.test(dataset(one)))
			.min(Comparator.comparing((Relationship one) -> one.getProperty("name", "").equals(id))
				.thenComparing(RegistryNode::dataset));
	}

	private static String dataset(Relationship registered) {
		return String.valueOf(registered.getStartNode().getProperty("id"));
	}

	private static @Nullable Object either(@Nullable Entity first, Entity second, String property) {
		Object value = (first != null) ? first.getProperty(property, null) : null;
		return (value != null) ? value : second.getProperty(property, null);
	}

}
