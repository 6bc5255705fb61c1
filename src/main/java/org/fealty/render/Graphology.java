package org.fealty.render;

import java.io.OutputStream;
import java.util.Map;

import org.fealty.query.Answer;
import org.fealty.query.GraphAnswer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The serialised form of graphology, from which sigma.js draws. Nodes and edges have the
 * attribute {@code label}, nodes also {@code labels}; a property of that name is called
 * {@code property.NAME}.
 *
 * @see <a href="https://graphology.github.io/serialization.html">graphology,
 * Serialization</a>
 */
@Component
class Graphology implements Renderer {

	private static final Format FORMAT = Format.ofGraphs("graphology", "application/vnd.graphology+json");

	@Override
	public Format written() {
		return FORMAT;
	}

	@Override
	public void render(Answer answer, OutputStream out) {
		GraphAnswer graph = (GraphAnswer) answer;
		JsonWriter.write(out, (json) -> {
			json.startObject().startObject("attributes").property("name", graph.query().title());
			json.property("truncated", graph.isTruncated());
			Json.writeLicences(graph, json);
			json.endObject();
			json.startObject("options")
				.property("type", "directed")
				.property("multi", true)
				.property("allowSelfLoops", true)
				.endObject();
			json.startArray("nodes");
			graph.nodes().forEach((node) -> writeNode(node, json));
			json.endArray().startArray("edges");
			graph.relationships().forEach((relationship) -> writeEdge(relationship, json));
			json.endArray().endObject();
		});
	}

	private static void writeNode(GraphAnswer.Node node, JsonWriter json) {
		json.startObject().property("key", node.id()).startObject("attributes");
		json.property("label", NodeName.of(node)).property("labels", node.labels());
		writeProperties(node.properties(), json);
		json.endObject().endObject();
	}

	private static void writeEdge(GraphAnswer.Relationship relationship, JsonWriter json) {
		json.startObject()
			.property("key", relationship.id())
			.property("source", relationship.start())
			.property("target", relationship.end())
			.startObject("attributes")
			.property("label", relationship.type());
		writeProperties(relationship.properties(), json);
		json.endObject().endObject();
	}

	private static void writeProperties(Map<String, @Nullable Object> properties, JsonWriter json) {
		properties.forEach((name, value) -> json
			.property((name.equals("label") || name.equals("labels")) ? "property." + name : name, value));
	}

}
