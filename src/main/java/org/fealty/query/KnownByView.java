package org.fealty.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.fealty.database.NodeValue;
import org.fealty.database.PathValue;
import org.fealty.database.RelationshipValue;
import org.fealty.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Shows what was known once as it was shown then: under its own type, and without the day
 * from which something else was known.
 */
final class KnownByView {

	private KnownByView() {
	}

	/** Rows as they were shown then; they are taken from those given. */
	static Iterator<List<@Nullable Object>> rows(Iterator<List<@Nullable Object>> rows) {
		return new Iterator<>() {

			@Override
			public boolean hasNext() {
				return rows.hasNext();
			}

			@Override
			public List<@Nullable Object> next() {
				return list(rows.next());
			}

		};
	}

	private static @Nullable Object shown(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case NodeValue node -> node(node);
			case RelationshipValue relationship -> relationship(relationship);
			case PathValue path -> new PathValue(path.nodes().stream().map(KnownByView::node).toList(),
					path.relationships().stream().map(KnownByView::relationship).toList());
			case List<?> list -> list(list);
			case Map<?, ?> map -> map(map);
			default -> value;
		};
	}

	private static List<@Nullable Object> list(List<?> list) {
		List<@Nullable Object> shown = new ArrayList<>(list.size());
		list.forEach((element) -> shown.add(shown(element)));
		return Collections.unmodifiableList(shown);
	}

	/** A node that looked otherwise then. */
	static NodeValue withVersion(NodeValue node, Map<String, @Nullable Object> version) {
		Map<String, @Nullable Object> properties = new TreeMap<>(node.properties());
		properties.keySet().removeAll(Vocabulary.CHANGING);
		properties.putAll(version);
		return new NodeValue(node.elementId(), node.labels(), properties);
	}

	private static NodeValue node(NodeValue node) {
		return new NodeValue(node.elementId(), node.labels().stream().map(KnownByView::name).toList(),
				node.properties());
	}

	private static RelationshipValue relationship(RelationshipValue relationship) {
		return new RelationshipValue(relationship.elementId(), name(relationship.type()), relationship.startElementId(),
				relationship.endElementId(), map(relationship.properties()));
	}

	private static Map<String, @Nullable Object> map(Map<?, ?> map) {
		Map<String, @Nullable Object> shown = new TreeMap<>();
		map.forEach((name, value) -> shown.put(String.valueOf(name), shown(value)));
		shown.remove(Vocabulary.KNOWN_TO);
		return Collections.unmodifiableMap(shown);
	}

	private static String name(String name) {
		return name.endsWith(Vocabulary.SUPERSEDED) ? name.substring(0, name.length() - Vocabulary.SUPERSEDED.length())
				: name;
	}

}
