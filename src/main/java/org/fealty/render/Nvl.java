package org.fealty.render;

import java.io.OutputStream;

import org.fealty.query.Answer;
import org.fealty.query.GraphAnswer;

import org.springframework.stereotype.Component;

/**
 * JSON for NVL, the Neo4j Visualization Library: {@code nodes} and {@code rels} as its
 * constructor takes them. What belongs to the graph stands in {@code properties}, which
 * NVL leaves alone.
 *
 * @see <a href="https://neo4j.com/docs/api/nvl/current/modules/base.html">NVL, Node and
 * Relationship</a>
 */
@Component
class Nvl implements Renderer {

	private static final Format FORMAT = Format.ofGraphs("nvl", "application/vnd.fealty.nvl+json");

	@Override
	public Format written() {
		return FORMAT;
	}

	@Override
	public void render(Answer answer, OutputStream out) {
		GraphAnswer graph = (GraphAnswer) answer;
		JsonWriter.write(out, (json) -> {
			json.startObject().property("title", graph.query().title()).property("truncated", graph.isTruncated());
			Json.writeLicences(graph, json);
			json.startArray("nodes");
			graph.nodes().forEach((node) -> writeNode(node, json));
			json.endArray().startArray("rels");
			graph.relationships().forEach((relationship) -> writeRelationship(relationship, json));
			json.endArray().endObject();
		});
	}

	private static void writeNode(GraphAnswer.Node node, JsonWriter json) {
		json.startObject()
			.property("id", node.id())
			.property("caption", NodeName.of(node))
			.property("labels", node.labels())
			.property("properties", node.properties())
			.endObject();
	}

	private static void writeRelationship(GraphAnswer.Relationship relationship, JsonWriter json) {
		json.startObject()
			.property("id", relationship.id())
			.property("from", relationship.start())
			.property("to", relationship.end())
			.property("caption", relationship.type())
			.property("type", relationship.type())
			.property("properties", relationship.properties())
			.endObject();
	}

}
