package org.fealty.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Nodes and relationships, each once, in the order in which the rows first name them.
 *
 * @param question what was asked
 * @param nodes the nodes
 * @param relationships the relationships; both ends are among the nodes
 * @param isTruncated whether there is more
 */
public record GraphAnswer(Question question, List<Node> nodes, List<Relationship> relationships,
		boolean isTruncated) implements Answer {

	/** Keeps the lists as they are now. */
	public GraphAnswer {
		nodes = List.copyOf(nodes);
		relationships = List.copyOf(relationships);
	}

	/**
	 * A node.
	 *
	 * @param id its own id, never Neo4j's; made of its labels and properties where it has
	 * none
	 * @param labels its labels, by alphabet
	 * @param properties its properties by name, by alphabet, {@code id} among them
	 */
	public record Node(String id, List<String> labels, Map<String, @Nullable Object> properties) {
	}

	/**
	 * A relationship.
	 *
	 * @param id its own id, never Neo4j's; {@code TYPE|start|end} where it has none
	 * @param type its type
	 * @param start the id of the node where it starts
	 * @param end the id of the node where it ends
	 * @param properties its properties by name, by alphabet
	 */
	public record Relationship(String id, String type, String start, String end,
			Map<String, @Nullable Object> properties) {
	}

}
