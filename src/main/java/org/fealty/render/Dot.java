package org.fealty.render;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.fealty.query.Answer;
import org.fealty.query.GraphAnswer;

import org.springframework.stereotype.Component;

/**
 * The language of Graphviz. The shape tells the kind of a node; lines are solid, dashed
 * or dotted where the relationship is certain, presumed or possible.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">DOT Language</a>
 */
@Component
class Dot implements Renderer {

	private static final Format FORMAT = Format.ofGraphs("dot", "text/vnd.graphviz");

	@Override
	public Format written() {
		return FORMAT;
	}

	@Override
	public void render(Answer answer, OutputStream out) {
		GraphAnswer graph = (GraphAnswer) answer;
		TextWriter.write(out, (text) -> {
			text.header("// ", graph);
			text.line("digraph " + quoted(graph.query().name()) + " {");
			graph.nodes()
				.forEach((node) -> text.line("  " + quoted(node.id()) + " [label=" + quoted(NodeName.of(node))
						+ ", shape=" + shape(node.labels()) + "];"));
			graph.relationships().forEach((relationship) -> text.line(edge(relationship)));
			text.line("}");
		});
	}

	private static String edge(GraphAnswer.Relationship relationship) {
		return "  " + quoted(relationship.start()) + " -> " + quoted(relationship.end()) + " [id="
				+ quoted(relationship.id()) + ", label=" + quoted(relationship.type()) + ", style="
				+ LineStyle.of(relationship).name().toLowerCase(Locale.ROOT) + "];";
	}

	private static String shape(List<String> labels) {
		return labels.contains("Person") ? "ellipse" : labels.contains("Province") ? "hexagon"
				: labels.contains("Organisation") ? "box" : labels.contains("Event") ? "diamond" : "plaintext";
	}

	/** A backslash begins an escape where a label is drawn, so that it is doubled. */
	private static String quoted(String text) {
		return "\"" + TextWriter.oneLine(text).replace("\u0000", "").replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

}
