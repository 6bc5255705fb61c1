package org.fealty.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import org.fealty.catalogue.Column;
import org.fealty.catalogue.CypherType;
import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Parameter;
import org.fealty.catalogue.Shape;
import org.fealty.render.Renderer;
import org.fealty.render.Renderers;

/** Describes the answer of a query in each of its formats. */
final class AnswerSchemas {

	private AnswerSchemas() {
	}

	static Content content(NamedQuery query, List<Renderer> formats) {
		Content content = new Content();
		for (Renderer format : formats) {
			Schema<?> schema = format.format().equals(Renderers.DEFAULT) ? answer(query) : TypeSchemas.typed("string");
			content.addMediaType(format.mediaType(), new MediaType().schema(schema));
		}
		return content;
	}

	private static Schema<?> answer(NamedQuery query) {
		Schema<Object> answer = TypeSchemas.typed("object");
		answer.addProperty("query", TypeSchemas.typed("string"));
		answer.addProperty("title", TypeSchemas.typed("string"));
		answer.addProperty("arguments", arguments(query));
		answer.addProperty("graph", TypeSchemas.reference("GraphVersion"));
		answer.addProperty("datasets", TypeSchemas.typed("array").items(licence()));
		if (query.shape() == Shape.GRAPH) {
			answer.addProperty("nodes", TypeSchemas.typed("array").items(TypeSchemas.reference("Node")));
			answer.addProperty("relationships",
					TypeSchemas.typed("array").items(TypeSchemas.reference("Relationship")));
		}
		else {
			answer.addProperty("columns", TypeSchemas.typed("array").items(TypeSchemas.reference("Column")));
			answer.addProperty("rows", TypeSchemas.typed("array").items(row(query)));
			answer.addProperty("count", TypeSchemas.of(CypherType.Simple.INTEGER));
		}
		answer.addProperty("truncated", TypeSchemas.typed("boolean"));
		return answer.required(List.copyOf(answer.getProperties().keySet()));
	}

	private static Schema<?> arguments(NamedQuery query) {
		Schema<Object> arguments = TypeSchemas.typed("object");
		for (Parameter parameter : query.parameters()) {
			arguments.addProperty(parameter.name(),
					parameter.optional() ? TypeSchemas.nullable(parameter.type()) : TypeSchemas.of(parameter.type()));
		}
		return arguments;
	}

	private static Schema<?> row(NamedQuery query) {
		Schema<Object> row = TypeSchemas.typed("object");
		for (Column column : query.columns()) {
			Schema<?> schema = column.optional() ? TypeSchemas.nullable(column.type()) : TypeSchemas.of(column.type());
			row.addProperty(column.name(),
					column.description().isEmpty() ? schema : schema.description(column.description()));
		}
		return row.required(query.columns().stream().map(Column::name).toList());
	}

	/** The licence of a dataset. */
	private static Schema<?> licence() {
		Schema<Object> dataset = TypeSchemas.typed("object");
		dataset.addProperty("id", TypeSchemas.typed("string"));
		dataset.addProperty("licence", TypeSchemas.nullable(CypherType.Simple.STRING));
		dataset.addProperty("attribution", TypeSchemas.nullable(CypherType.Simple.STRING));
		return dataset.required(List.of("id", "licence", "attribution"));
	}

	/** The state of the graph from which an answer was read. */
	static Schema<?> graphVersion() {
		Schema<Object> graph = TypeSchemas.typed("object");
		graph.addProperty("version",
				TypeSchemas.typed("string").description("every import and withdrawal gives the graph another"));
		graph.addProperty("rules", TypeSchemas.of(CypherType.Simple.INTEGER)
			.description("the number of the rules by which the facts were derived"));
		graph.addProperty("loading",
				TypeSchemas.typed("array")
					.items(TypeSchemas.typed("string"))
					.description("ids of datasets of which the graph holds a part"));
		return graph.required(List.of("version", "rules", "loading"));
	}

	/** The headers of an answer, by name. */
	static Map<String, Header> headers() {
		Map<String, Header> headers = new LinkedHashMap<>();
		headers.put("ETag", header("the same as long as the same is answered; send it back in If-None-Match"));
		headers.put(AnswerTags.GRAPH, header("the version of the graph"));
		headers.put(AnswerTags.QUERY, header("a SHA-256 of what the query says"));
		return headers;
	}

	private static Header header(String description) {
		return new Header().description(description).schema(TypeSchemas.typed("string"));
	}

	/** A column, as every table says what its rows hold. */
	static Schema<?> column() {
		Schema<Object> column = TypeSchemas.typed("object");
		column.addProperty("name", TypeSchemas.typed("string"));
		column.addProperty("type", TypeSchemas.typed("string").description("a type as Cypher writes it"));
		return column.required(List.of("name", "type"));
	}

	/** A node. */
	static Schema<?> node() {
		Schema<Object> node = TypeSchemas.typed("object");
		node.addProperty("id", TypeSchemas.typed("string"));
		node.addProperty("labels", TypeSchemas.typed("array").items(TypeSchemas.typed("string")));
		node.addProperty("properties", TypeSchemas.typed("object"));
		return node.required(List.of("id", "labels", "properties"));
	}

	/** A relationship. */
	static Schema<?> relationship() {
		Schema<Object> relationship = TypeSchemas.typed("object");
		for (String text : List.of("id", "type", "start", "end")) {
			relationship.addProperty(text, TypeSchemas.typed("string"));
		}
		relationship.addProperty("properties", TypeSchemas.typed("object"));
		return relationship.required(List.of("id", "type", "start", "end", "properties"));
	}

}
