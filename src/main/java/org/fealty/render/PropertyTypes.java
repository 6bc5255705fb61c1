package org.fealty.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.fealty.query.GraphAnswer;
import org.jspecify.annotations.Nullable;

/**
 * All properties that some of the nodes or relationships have, by name, and the type that
 * graph formats must declare for each. GEXF and GraphML use the same words for it.
 */
final class PropertyTypes {

	private static final String TEXT = "string";

	private final Map<String, String> types = new TreeMap<>();

	private PropertyTypes(Stream<Map<String, @Nullable Object>> elements) {
		elements.forEach((properties) -> properties.forEach((name, value) -> {
			if (value != null) {
				// A property that has values of several types is declared as text.
				this.types.merge(name, type(value), (one, other) -> one.equals(other) ? one : TEXT);
			}
		}));
	}

	static PropertyTypes ofNodes(GraphAnswer graph) {
		return new PropertyTypes(graph.nodes().stream().map(GraphAnswer.Node::properties));
	}

	static PropertyTypes ofRelationships(GraphAnswer graph) {
		return new PropertyTypes(graph.relationships().stream().map(GraphAnswer.Relationship::properties));
	}

	static PropertyTypes of(GraphAnswer graph) {
		return new PropertyTypes(Stream.concat(graph.nodes().stream().map(GraphAnswer.Node::properties),
				graph.relationships().stream().map(GraphAnswer.Relationship::properties)));
	}

	/** The names, by alphabet. */
	List<String> names() {
		return List.copyOf(this.types.keySet());
	}

	/**
	 * The type of a property: {@code boolean}, {@code long}, {@code double} or
	 * {@code string}.
	 */
	String type(String name) {
		return this.types.getOrDefault(name, TEXT);
	}

	private static String type(Object value) {
		return switch (value) {
			case Boolean truth -> "boolean";
			case Long number -> "long";
			case Double number -> "double";
			default -> TEXT;
		};
	}

}
