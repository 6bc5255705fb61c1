package org.fealty.render;

import java.util.Objects;
import java.util.stream.Stream;

import org.fealty.query.GraphAnswer;

/** The name that a drawing of a graph writes beside a node. */
final class NodeName {

	private NodeName() {
	}

	/**
	 * The name of an entity, the title of a source, what an attribute says, else the id.
	 */
	static String of(GraphAnswer.Node node) {
		Object what = node.properties().get("what");
		Object value = node.properties().get("value");
		return Stream
			.of(node.properties().get("name"), node.properties().get("title"),
					(what != null && value != null) ? what + " " + value : what)
			.filter(Objects::nonNull)
			.map(Object::toString)
			.findFirst()
			.orElse(node.id());
	}

}
