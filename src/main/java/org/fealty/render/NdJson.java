package org.fealty.render;

import java.io.OutputStream;

import org.fealty.query.Answer;
import org.fealty.query.GraphAnswer;
import org.fealty.query.RowsAnswer;

import org.springframework.stereotype.Component;

/**
 * One JSON object a line: each row, or each node and then each relationship. It has no
 * place for the question and for whether there is more; over HTTP a header tells the
 * latter.
 *
 * @see <a href="https://github.com/ndjson/ndjson-spec">NDJSON</a>
 */
@Component
class NdJson implements Renderer {

	private static final Format FORMAT = Format.ofAll("ndjson", "application/x-ndjson").withoutLicences();

	@Override
	public Format written() {
		return FORMAT;
	}

	@Override
	public void render(Answer answer, OutputStream out) {
		JsonWriter.write(out, (json) -> {
			switch (answer) {
				case RowsAnswer rows -> writeRows(rows, json);
				case GraphAnswer graph -> writeGraph(graph, json);
			}
		});
	}

	private static void writeRows(RowsAnswer rows, JsonWriter json) {
		while (rows.hasNext()) {
			Json.writeRow(rows.columns(), rows.next(), json);
			json.endLine();
		}
	}

	private static void writeGraph(GraphAnswer graph, JsonWriter json) {
		graph.nodes().forEach((node) -> {
			Json.writeNode(node, json);
			json.endLine();
		});
		graph.relationships().forEach((relationship) -> {
			Json.writeRelationship(relationship, json);
			json.endLine();
		});
	}

}
