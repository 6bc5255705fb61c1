package org.fealty.render;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fealty.database.DatasetLicence;
import org.fealty.query.Answer;
import org.fealty.query.GraphAnswer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * GraphML, for Gephi, Cytoscape, yEd, NetworkX and igraph. Nodes have {@code label} (what
 * to write beside them) and {@code labels}, edges {@code label} (their type).
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML</a>
 */
@Component
class GraphMl implements Renderer {

	private static final Format FORMAT = Format.ofGraphs("graphml", "application/graphml+xml");

	private static final String TRUNCATED = "truncated";

	/** What is said of licences, a line for each dataset. */
	private static final String DATASETS = "datasets";

	private static final String NODE_LABEL = "nodeLabel";

	private static final String EDGE_LABEL = "edgeLabel";

	private static final String NODE = "node.";

	private static final String EDGE = "edge.";

	@Override
	public Format written() {
		return FORMAT;
	}

	@Override
	public void render(Answer answer, OutputStream out) {
		GraphAnswer graph = (GraphAnswer) answer;
		PropertyTypes ofNodes = PropertyTypes.ofNodes(graph);
		PropertyTypes ofEdges = PropertyTypes.ofRelationships(graph);
		XmlWriter.write(out, (xml) -> {
			xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
			writeLabelKey(NODE_LABEL, "node", xml);
			writeLabelKey(EDGE_LABEL, "edge", xml);
			xml.empty("key", "id", "labels", "for", "node", "attr.name", "labels", "attr.type", "string");
			xml.empty("key", "id", DATASETS, "for", "graph", "attr.name", DATASETS, "attr.type", "string");
			if (graph.isTruncated()) {
				xml.empty("key", "id", TRUNCATED, "for", "graph", "attr.name", TRUNCATED, "attr.type", "boolean");
			}
			writeKeys("node", NODE, ofNodes, xml);
			writeKeys("edge", EDGE, ofEdges, xml);
			xml.start("graph", "id", graph.query().name(), "edgedefault", "directed");
			xml.text("data",
					graph.question()
						.graph()
						.datasets()
						.stream()
						.map(DatasetLicence::sentence)
						.collect(Collectors.joining("\n")),
					"key", DATASETS);
			if (graph.isTruncated()) {
				xml.text("data", "true", "key", TRUNCATED);
			}
			graph.nodes().forEach((node) -> writeNode(node, ofNodes.names(), xml));
			graph.relationships().forEach((relationship) -> writeEdge(relationship, ofEdges.names(), xml));
			xml.end().end();
		});
	}

	/**
	 * One key for nodes and one for edges: igraph and graphology pass over a key for all.
	 */
	private static void writeLabelKey(String id, String element, XmlWriter xml) {
		xml.empty("key", "id", id, "for", element, "attr.name", "label", "attr.type", "string");
	}

	private static void writeKeys(String element, String prefix, PropertyTypes types, XmlWriter xml) {
		for (String name : types.names()) {
			xml.empty("key", "id", prefix + name, "for", element, "attr.name", name, "attr.type", types.type(name));
		}
	}

	private static void writeNode(GraphAnswer.Node node, List<String> names, XmlWriter xml) {
		xml.start("node", "id", node.id());
		xml.text("data", NodeName.of(node), "key", NODE_LABEL);
		xml.text("data", String.valueOf(CellText.of(node.labels())), "key", "labels");
		writeValues(node.properties(), names, NODE, xml);
		xml.end();
	}

	private static void writeEdge(GraphAnswer.Relationship relationship, List<String> names, XmlWriter xml) {
		xml.start("edge", "id", relationship.id(), "source", relationship.start(), "target", relationship.end());
		xml.text("data", relationship.type(), "key", EDGE_LABEL);
		writeValues(relationship.properties(), names, EDGE, xml);
		xml.end();
	}

	private static void writeValues(Map<String, @Nullable Object> properties, List<String> names, String prefix,
			XmlWriter xml) {
		for (String name : names) {
			String value = CellText.of(properties.get(name));
			if (value != null) {
				xml.text("data", value, "key", prefix + name);
			}
		}
	}

}
