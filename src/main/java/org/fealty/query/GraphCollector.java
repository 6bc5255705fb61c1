package org.fealty.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.fealty.catalogue.Column;
import org.fealty.database.NodeValue;
import org.fealty.database.PathValue;
import org.fealty.database.RelationshipValue;
import org.fealty.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the nodes and relationships of all rows, each once, under their own ids; among
 * them relationships that a query computes and returns as maps. What a query says of
 * relationships in its column {@code marks} is added to their properties.
 */
final class GraphCollector {

	private static final String ID = "id";

	private final Map<String, NodeValue> nodes = new LinkedHashMap<>();

	private final Map<String, RelationshipValue> relationships = new LinkedHashMap<>();

	private final RelationshipMarks marks = new RelationshipMarks();

	private final int marksAt;

	/**
	 * Gathers rows.
	 * @param columns the names of their columns
	 */
	GraphCollector(List<String> columns) {
		this.marksAt = columns.indexOf(Column.MARKS);
	}

	/**
	 * Takes rows until there are no more, or until a bound is reached.
	 * @return whether there was more
	 */
	boolean collect(Iterator<List<@Nullable Object>> rows, long maxRows, long maxElements) {
		long count = 0;
		while (rows.hasNext()) {
			if (count >= maxRows || this.nodes.size() + this.relationships.size() >= maxElements) {
				return true;
			}
			count++;
			addRow(rows.next());
		}
		return false;
	}

	private void addRow(List<@Nullable Object> row) {
		for (int index = 0; index < row.size(); index++) {
			if (index == this.marksAt) {
				this.marks.add(row.get(index));
			}
			else {
				add(row.get(index));
			}
		}
	}

	private void add(@Nullable Object value) {
		switch (value) {
			case NodeValue node -> this.nodes.putIfAbsent(node.elementId(), node);
			case RelationshipValue relationship ->
				this.relationships.putIfAbsent(relationship.elementId(), relationship);
			case PathValue path -> {
				path.nodes().forEach(this::add);
				path.relationships().forEach(this::add);
			}
			case List<?> list -> list.forEach(this::add);
			case Map<?, ?> map -> addComputed(map);
			case null -> {
			}
			default -> throw new IllegalStateException("A graph query returned the value " + value
					+ ", which is no node, relationship, path, map of a relationship that it computes, or list of these.");
		}
	}

	/**
	 * Gives the nodes gathered so far the properties that they had on an earlier day.
	 * @param nodeVersions gives, for ids of entities, what those showed then that show
	 * something else today
	 */
	void showVersions(Function<Collection<String>, Map<String, Map<String, @Nullable Object>>> nodeVersions) {
		List<String> entities = this.nodes.values()
			.stream()
			.filter((node) -> node.labels().contains(Vocabulary.ENTITY))
			.map(GraphCollector::id)
			.toList();
		Map<String, Map<String, @Nullable Object>> found = nodeVersions.apply(entities);
		this.nodes.replaceAll((element, node) -> {
			Map<String, @Nullable Object> version = node.labels().contains(Vocabulary.ENTITY) ? found.get(id(node))
					: null;
			return (version != null) ? KnownByView.withVersion(node, version) : node;
		});
	}

	/**
	 * Takes a relationship that is not stored in the graph: a map with {@code id},
	 * {@code type}, the nodes {@code start} and {@code end}, and its properties.
	 */
	private void addComputed(Map<?, ?> map) {
		Map<String, @Nullable Object> properties = new TreeMap<>();
		map.forEach((name, value) -> properties.put(String.valueOf(name), value));
		if (properties.remove("type") instanceof String type && properties.remove("start") instanceof NodeValue start
				&& properties.remove("end") instanceof NodeValue end && properties.get(ID) instanceof String id) {
			add(start);
			add(end);
			properties.values().removeIf(Objects::isNull);
			// Neo4j's ids never begin so.
			this.relationships.putIfAbsent("computed " + id,
					new RelationshipValue(id, type, start.elementId(), end.elementId(), properties));
			return;
		}
		throw new IllegalStateException("A graph query returned the map " + map
				+ ", which is no relationship: it needs id and type, both texts, and start and end, both nodes.");
	}

	/**
	 * The graph gathered so far. A relationship whose ends are not both among the nodes
	 * is left out where rows were cut off, and refused elsewhere: the query must return
	 * them.
	 */
	GraphAnswer answer(Question question, boolean truncated) {
		Map<String, String> ids = new LinkedHashMap<>();
		List<GraphAnswer.Node> ownNodes = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		this.nodes.values().forEach((node) -> {
			String id = unique(id(node), String.join(":", node.labels()), taken);
			ids.put(node.elementId(), id);
			ownNodes.add(new GraphAnswer.Node(id, node.labels(), node.properties()));
		});
		List<GraphAnswer.Relationship> ownRelationships = new ArrayList<>();
		taken.clear();
		for (RelationshipValue relationship : this.relationships.values()) {
			String start = ids.get(relationship.startElementId());
			String end = ids.get(relationship.endElementId());
			if (start != null && end != null) {
				String id = unique(id(relationship, start, end), relationship.type(), taken);
				ownRelationships.add(new GraphAnswer.Relationship(id, relationship.type(), start, end,
						this.marks.addTo(relationship.properties())));
			}
			else if (!truncated) {
				throw new IllegalStateException(question.query().name() + " returns a relationship "
						+ relationship.type() + " without the nodes at both its ends; its RETURN must name them.");
			}
		}
		if (!truncated) {
			this.marks.refuseUnused(question.query().name());
		}
		return new GraphAnswer(question, ownNodes, ownRelationships, truncated);
	}

	/** Nodes that somebody else put into the database may have no id. */
	private static String id(NodeValue node) {
		Object id = node.properties().get(ID);
		return (id != null) ? id.toString()
				: String.join(":", node.labels()) + "|" + Integer.toHexString(node.properties().hashCode());
	}

	private static String id(RelationshipValue relationship, String start, String end) {
		Object id = relationship.properties().get(ID);
		return (id != null) ? id.toString() : relationship.type() + "|" + start + "|" + end;
	}

	/** A source and a person may bear one id; graph tools want each once. */
	private static String unique(String id, String kind, Set<String> taken) {
		return taken.add(id) ? id : unique(kind + "|" + id, kind, taken);
	}

}
