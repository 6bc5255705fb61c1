package org.fealty.render;

import java.io.OutputStream;
import java.util.List;

import org.fealty.query.Answer;
import org.fealty.query.GraphAnswer;

import org.springframework.stereotype.Component;

/**
 * The nodes of a graph as the table of nodes that Gephi imports.
 *
 * @see <a href="https://docs.gephi.org/desktop/User_Manual/Import/CSV_Data/">Gephi, CSV
 * Data</a>
 */
@Component
class GephiNodes implements Renderer {

	private static final Format FORMAT = Format.ofGraphs("gephi-nodes", "application/vnd.fealty.gephi-nodes+csv")
		.withoutLicences();

	@Override
	public Format written() {
		return FORMAT;
	}

	@Override
	public void render(Answer answer, OutputStream out) {
		GraphAnswer graph = (GraphAnswer) answer;
		GephiTable.write(out, List.of("Id", "Label", "Labels"), PropertyTypes.ofNodes(graph).names(),
				(table) -> graph.nodes()
					.forEach((node) -> table.row(List.of(node.id(), NodeName.of(node), CellText.of(node.labels())),
							node.properties())));
	}

}
