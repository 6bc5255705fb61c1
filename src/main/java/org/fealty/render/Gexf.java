package org.fealty.render;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.database.DatasetLicence;
import org.fealty.query.Answer;
import org.fealty.query.GraphAnswer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * GEXF 1.3, for Gephi and its kin. A relationship stands from the first day to the last
 * on which it may hold ({@code sinceEarliest} to {@code untilLatest}, both inclusive,
 * left out where nothing bounds it), so that a timeline shows it as soon as it is
 * possible; all four bounds are among its attributes. Where the last day comes before the
 * first, because sources contradict each other, neither is written.
 *
 * @see <a href="https://gexf.net/schema.html">GEXF 1.3</a>
 */
@Component
class Gexf implements Renderer {

	private static final Format FORMAT = Format.ofGraphs("gexf", "application/gexf+xml");

	private static final String LABELS = "labels";

	private static final String FIRST_DAY = "sinceEarliest";

	private static final String LAST_DAY = "untilLatest";

	@Override
	public Format written() {
		return FORMAT;
	}

	@Override
	public void render(Answer answer, OutputStream out) {
		GraphAnswer graph = (GraphAnswer) answer;
		XmlWriter.write(out, (xml) -> {
			xml.start("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
			xml.start("meta").text("creator", "Fealty");
			if (graph.isTruncated()) {
				xml.text("keywords", "truncated");
			}
			xml.text("description", described(graph)).end();
			xml.start("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
			List<String> nodeNames = PropertyTypes.ofNodes(graph).names();
			List<String> edgeNames = PropertyTypes.ofRelationships(graph).names();
			writeAttributes("node", nodeNames, PropertyTypes.ofNodes(graph), xml);
			writeAttributes("edge", edgeNames, PropertyTypes.ofRelationships(graph), xml);
			xml.start("nodes");
			graph.nodes().forEach((node) -> writeNode(node, nodeNames, xml));
			xml.end().start("edges");
			graph.relationships().forEach((relationship) -> writeEdge(relationship, edgeNames, xml));
			xml.end().end().end();
		});
	}

	/** The format has no other place for licences. */
	private static String described(GraphAnswer graph) {
		return Stream
			.concat(Stream.of(graph.query().title()),
					graph.question().graph().datasets().stream().map(DatasetLicence::sentence))
			.collect(Collectors.joining("\n"));
	}

	private static void writeAttributes(String kind, List<String> names, PropertyTypes types, XmlWriter xml) {
		xml.start("attributes", "class", kind);
		if (kind.equals("node")) {
			xml.empty("attribute", "id", LABELS, "title", LABELS, "type", "string");
		}
		for (String name : names) {
			xml.empty("attribute", "id", "property." + name, "title", name, "type", types.type(name));
		}
		xml.end();
	}

	private static void writeNode(GraphAnswer.Node node, List<String> names, XmlWriter xml) {
		xml.start("node", "id", node.id(), "label", NodeName.of(node)).start("attvalues");
		xml.empty("attvalue", "for", LABELS, "value", CellText.of(node.labels()));
		writeValues(node.properties(), names, xml);
		xml.end().end();
	}

	private static void writeEdge(GraphAnswer.Relationship relationship, List<String> names, XmlWriter xml) {
		Map<String, @Nullable Object> properties = relationship.properties();
		String first = CellText.of(properties.get(FIRST_DAY));
		String last = CellText.of(properties.get(LAST_DAY));
		boolean crossed = first != null && last != null && first.compareTo(last) > 0;
		xml.start("edge", "id", relationship.id(), "source", relationship.start(), "target", relationship.end(),
				"label", relationship.type(), "kind", relationship.type(), "start", crossed ? null : first, "end",
				crossed ? null : last);
		xml.start("attvalues");
		writeValues(properties, names, xml);
		xml.end().end();
	}

	private static void writeValues(Map<String, @Nullable Object> properties, List<String> names, XmlWriter xml) {
		for (String name : names) {
			String value = CellText.of(properties.get(name));
			if (value != null) {
				xml.empty("attvalue", "for", "property." + name, "value", value);
			}
		}
	}

}
