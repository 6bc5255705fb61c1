package org.fealty.render;

import java.io.OutputStream;
import java.util.List;

import org.fealty.catalogue.Column;
import org.fealty.database.DatasetLicence;
import org.fealty.database.GraphVersion;
import org.fealty.query.Answer;
import org.fealty.query.GraphAnswer;
import org.fealty.query.RowsAnswer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * One JSON object: the question, the version of the graph and the licences of its
 * datasets, then the rows with their columns, or the nodes and relationships. What is
 * known only at the end (count, truncated) stands at the end.
 */
@Component
class Json implements Renderer {

	private static final Format FORMAT = Format.ofAll("json", "application/json");

	@Override
	public Format written() {
		return FORMAT;
	}

	@Override
	public void render(Answer answer, OutputStream out) {
		JsonWriter.write(out, (json) -> {
			json.startObject()
				.property("query", answer.query().name())
				.property("title", answer.query().title())
				.property("arguments", answer.arguments().values());
			writeVersion(answer.question().graph(), json);
			writeLicences(answer, json);
			switch (answer) {
				case RowsAnswer rows -> writeRows(rows, json);
				case GraphAnswer graph -> writeGraph(graph, json);
			}
			json.property("truncated", answer.isTruncated()).endObject();
		});
	}

	private static void writeVersion(GraphVersion graph, JsonWriter json) {
		json.startObject("graph")
			.property("version", graph.version())
			.property("rules", graph.rules())
			.property("loading", graph.loading())
			.endObject();
	}

	/** Licence and attribution of each dataset that the graph holds. */
	static void writeLicences(Answer answer, JsonWriter json) {
		json.startArray("datasets");
		for (DatasetLicence dataset : answer.question().graph().datasets()) {
			json.startObject()
				.property("id", dataset.id())
				.property("licence", dataset.licence())
				.property("attribution", dataset.attribution())
				.endObject();
		}
		json.endArray();
	}

	private static void writeRows(RowsAnswer rows, JsonWriter json) {
		json.startArray("columns");
		for (Column column : rows.columns()) {
			json.startObject().property("name", column.name()).property("type", column.type().text()).endObject();
		}
		json.endArray().startArray("rows");
		while (rows.hasNext()) {
			writeRow(rows.columns(), rows.next(), json);
		}
		json.endArray().property("count", rows.count());
	}

	static void writeRow(List<Column> columns, List<@Nullable Object> row, JsonWriter json) {
		json.startObject();
		for (int index = 0; index < row.size(); index++) {
			json.property(columns.get(index).name(), row.get(index));
		}
		json.endObject();
	}

	private static void writeGraph(GraphAnswer graph, JsonWriter json) {
		json.startArray("nodes");
		graph.nodes().forEach((node) -> writeNode(node, json));
		json.endArray().startArray("relationships");
		graph.relationships().forEach((relationship) -> writeRelationship(relationship, json));
		json.endArray();
	}

	static void writeNode(GraphAnswer.Node node, JsonWriter json) {
		json.startObject()
			.property("id", node.id())
			.property("labels", node.labels())
			.property("properties", node.properties())
			.endObject();
	}

	static void writeRelationship(GraphAnswer.Relationship relationship, JsonWriter json) {
		json.startObject()
			.property("id", relationship.id())
			.property("type", relationship.type())
			.property("start", relationship.start())
			.property("end", relationship.end())
			.property("properties", relationship.properties())
			.endObject();
	}

}
