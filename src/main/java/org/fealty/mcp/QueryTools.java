package org.fealty.mcp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import org.fealty.catalogue.Column;
import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Shape;
import org.fealty.database.GraphException;
import org.fealty.query.Answer;
import org.fealty.query.QueryRunner;
import org.fealty.query.WrongArgumentsException;
import org.fealty.render.Renderer;
import org.fealty.render.Renderers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a tool of a named query. Its name is the query's with {@code _} for the slash,
 * since not every client takes a slash; what it says of itself stands in the query's
 * header; what it answers is the query's JSON.
 */
final class QueryTools {

	private static final Logger LOG = LoggerFactory.getLogger(QueryTools.class);

	private static final String LIMIT = "limit";

	private final QueryRunner queries;

	private final Renderers renderers;

	private final EntityNames names;

	private final ToolSchema schema;

	private final McpSettings settings;

	QueryTools(QueryRunner queries, Renderers renderers, EntityNames names, ToolSchema schema, McpSettings settings) {
		this.queries = queries;
		this.renderers = renderers;
		this.names = names;
		this.schema = schema;
		this.settings = settings;
	}

	/** The tool that asks a query. */
	SyncToolSpecification of(NamedQuery query) {
		Tool tool = Tool.builder(name(query), this.schema.of(query))
			.title(query.title())
			.description(description(query))
			.annotations(ToolAnnotations.builder()
				.title(query.title())
				.readOnlyHint(true)
				.destructiveHint(false)
				.idempotentHint(true)
				.openWorldHint(false)
				.build())
			.build();
		return new SyncToolSpecification(tool, (context, request) -> call(query, request));
	}

	private static String name(NamedQuery query) {
		return query.name().replace('/', '_');
	}

	private static String description(NamedQuery query) {
		String answer = (query.shape() == Shape.GRAPH) ? "Answers nodes and relationships."
				: query.columns()
					.stream()
					.map(QueryTools::column)
					.collect(Collectors.joining("\n", "Answers rows with the columns:\n", ""));
		return query.title() + ".\n\n" + query.description() + "\n\n" + answer;
	}

	private static String column(Column column) {
		return "- " + column.name() + " (" + column.declaration() + "): " + column.description();
	}

	private CallToolResult call(NamedQuery query, CallToolRequest request) {
		try {
			return ask(query, arguments(query, request));
		}
		catch (WrongArgumentsException | GraphException ex) {
			return failed(String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException ex) {
			LOG.error("The tool {} failed.", name(query), ex);
			return failed("This is a fault of the program. Its log says more.");
		}
	}

	private CallToolResult ask(NamedQuery query, Map<String, List<String>> given) {
		try {
			return this.queries.ask(query.name(), given, (answer) -> answered(answer, given, given));
		}
		catch (WrongArgumentsException ex) {
			Map<String, List<String>> resolved = this.names.resolve(query.name(), given, ex).orElseThrow(() -> ex);
			return this.queries.ask(query.name(), resolved, (answer) -> answered(answer, given, resolved));
		}
	}

	/** Which ids were taken for the names given is told before the answer. */
	private CallToolResult answered(Answer answer, Map<String, List<String>> given,
			Map<String, List<String>> resolved) {
		CallToolResult.Builder result = CallToolResult.builder();
		given.forEach((name, texts) -> {
			List<String> ids = resolved.getOrDefault(name, texts);
			if (!ids.equals(texts)) {
				result.addTextContent(name + ": " + String.join(", ", texts) + " is " + String.join(", ", ids) + ".");
			}
		});
		Renderer json = this.renderers.find(Renderers.DEFAULT, answer.query().shape());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		json.render(answer, bytes);
		return result.addTextContent(bytes.toString(StandardCharsets.UTF_8)).isError(false).build();
	}

	private static CallToolResult failed(String sentence) {
		return CallToolResult.builder().addTextContent(sentence).isError(true).build();
	}

	private Map<String, List<String>> arguments(NamedQuery query, CallToolRequest request) {
		Map<String, List<String>> arguments = new LinkedHashMap<>();
		if (query.parameter(LIMIT).isPresent()) {
			arguments.put(LIMIT, List.of(String.valueOf(this.settings.limit())));
		}
		if (request.arguments() != null) {
			request.arguments().forEach((name, value) -> {
				if (value != null) {
					arguments.put(name, texts(value));
				}
			});
		}
		return arguments;
	}

	private static List<String> texts(Object value) {
		return (value instanceof Collection<?> several) ? several.stream().map(String::valueOf).toList()
				: List.of(String.valueOf(value));
	}

}
