package org.fealty.render;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fealty.query.Answer;
import org.fealty.query.GraphAnswer;

import org.springframework.stereotype.Component;

/**
 * A flowchart of Mermaid, which many readers of Markdown draw; for small graphs. A line
 * is thick where the relationship is certain, dotted where it is presumed or possible.
 * Which of these it is stands behind the type.
 *
 * @see <a href="https://mermaid.js.org/syntax/flowchart.html">Mermaid, Flowcharts</a>
 */
@Component
class Mermaid implements Renderer {

	private static final Format FORMAT = Format.ofGraphs("mermaid", "text/vnd.mermaid");

	@Override
	public Format written() {
		return FORMAT;
	}

	@Override
	public void render(Answer answer, OutputStream out) {
		GraphAnswer graph = (GraphAnswer) answer;
		Map<String, String> names = new HashMap<>();
		TextWriter.write(out, (text) -> {
			text.line("flowchart LR");
			text.header("  %% ", graph);
			for (GraphAnswer.Node node : graph.nodes()) {
				names.put(node.id(), "n" + names.size());
				text.line("  " + names.get(node.id()) + shaped(node));
			}
			graph.relationships()
				.forEach((relationship) -> text
					.line("  " + names.get(relationship.start()) + line(relationship) + names.get(relationship.end())));
		});
	}

	private static String shaped(GraphAnswer.Node node) {
		List<String> labels = node.labels();
		String label = quoted(NodeName.of(node));
		return labels.contains("Person") ? "([" + label + "])" : labels.contains("Province") ? "{{" + label + "}}"
				: labels.contains("Event") ? "{" + label + "}" : "[" + label + "]";
	}

	private static String line(GraphAnswer.Relationship relationship) {
		return switch (LineStyle.of(relationship)) {
			case SOLID -> " ==>|" + quoted(relationship.type()) + "| ";
			case DASHED -> " -.->|" + quoted(relationship.type() + ", presumed") + "| ";
			case DOTTED -> " -.->|" + quoted(relationship.type() + ", possible") + "| ";
		};
	}

	/**
	 * Every sign that is no letter, digit or space may mean something, so that it stands
	 * as its number.
	 */
	private static String quoted(String text) {
		return text.codePoints()
			.mapToObj((sign) -> Character.isLetterOrDigit(sign) || " _,".indexOf(sign) >= 0 ? Character.toString(sign)
					: "#" + sign + ";")
			.collect(Collectors.joining("", "\"", "\""));
	}

}
