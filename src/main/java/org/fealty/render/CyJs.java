package org.fealty.render;

import java.io.OutputStream;
import java.util.Map;
import java.util.Set;

import org.fealty.query.Answer;
import org.fealty.query.GraphAnswer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Cytoscape.js JSON, which Cytoscape reads too. A property that bears the name of
 * something that the format itself needs is called {@code property.NAME}.
 *
 * @see <a href="https://js.cytoscape.org/#notation/elements-json">Cytoscape.js, Elements
 * JSON</a>
 */
@Component
class CyJs implements Renderer {

	private static final Format FORMAT = Format.ofGraphs("cyjs", "application/vnd.cytoscape.cyjs+json");

	private static final Set<String> TAKEN = Set.of("id", "name", "label", "labels", "source", "target", "interaction",
			"parent");

	@Override
	public Format written() {
		return FORMAT;
	}

	@Override
	public void render(Answer answer, OutputStream out) {
		GraphAnswer graph = (GraphAnswer) answer;
		JsonWriter.write(out, (json) -> {
			json.startObject().startObject("data").property("name", graph.query().title());
			json.property("truncated", graph.isTruncated());
			Json.writeLicences(graph, json);
			json.endObject();
			json.startObject("elements").startArray("nodes");
			graph.nodes().forEach((node) -> writeNode(node, json));
			json.endArray().startArray("edges");
			graph.relationships().forEach((relationship) -> writeEdge(relationship, json));
			json.endArray().endObject().endObject();
		});
	}

	private static void writeNode(GraphAnswer.Node node, JsonWriter json) {
		json.startObject()
			.startObject("data")
			.property("id", node.id())
			.property("name", NodeName.of(node))
			.property("labels", node.labels());
		writeProperties(node.properties(), json);
		json.endObject().endObject();
	}

	private static void writeEdge(GraphAnswer.Relationship relationship, JsonWriter json) {
		json.startObject()
			.startObject("data")
			.property("id", relationship.id())
			.property("source", relationship.start())
			.property("target", relationship.end())
			.property("interaction", relationship.type())
			.property("name", relationship.type());
		writeProperties(relationship.properties(), json);
		json.endObject().endObject();
	}

	private static void writeProperties(Map<String, @Nullable Object> properties, JsonWriter json) {
		properties.forEach((name, value) -> {
			boolean said = name.equals("id") || name.equals("name");
			if (!said) {
				json.property(TAKEN.contains(name) ? "property." + name : name, value);
			}
		});
	}

}
