package org.fealty.web;

import java.util.List;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.fealty.catalogue.CypherType;

/** Describes the problems that an operation may answer with. */
final class ProblemResponses {

	private ProblemResponses() {
	}

	/** Adds what {@link #addTo} refers to. */
	static void define(Components components) {
		components.addSchemas("Problem", problem());
		components.addSchemas("ArgumentError", argumentError());
		components.addResponses("WrongArguments", response("Some arguments cannot be used; all are named."));
		components.addResponses("Unknown", response("There is nothing of this name or id; the nearest are named."));
		components.addResponses("NotAcceptable", response("No accepted format can be given."));
		components.addResponses("TooSlow", response("The query was stopped because it took too long."));
		components.addResponses("DatabaseAway", response("The database does not answer.").addHeaderObject("Retry-After",
				new Header().description("seconds to wait").schema(TypeSchemas.of(CypherType.Simple.INTEGER))));
	}

	/** Adds the problems of an operation that reads the graph. */
	static void addTo(ApiResponses responses) {
		responses.addApiResponse("400", reference("WrongArguments"));
		responses.addApiResponse("404", reference("Unknown"));
		responses.addApiResponse("406", reference("NotAcceptable"));
		responses.addApiResponse("503", reference("DatabaseAway"));
		responses.addApiResponse("504", reference("TooSlow"));
	}

	private static ApiResponse reference(String name) {
		return new ApiResponse().$ref("#/components/responses/" + name);
	}

	private static ApiResponse response(String description) {
		return new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(TypeSchemas.reference("Problem"))));
	}

	private static Schema<?> problem() {
		Schema<Object> problem = TypeSchemas.typed("object");
		problem.addProperty("type", TypeSchemas.typed("string").format("uri-reference"));
		problem.addProperty("title", TypeSchemas.typed("string"));
		problem.addProperty("status", TypeSchemas.typed("integer"));
		problem.addProperty("detail", TypeSchemas.typed("string"));
		problem.addProperty("instance", TypeSchemas.typed("string").format("uri-reference"));
		problem.addProperty("errors", TypeSchemas.typed("array").items(TypeSchemas.reference("ArgumentError")));
		problem.addProperty("nearest", TypeSchemas.typed("array").items(TypeSchemas.typed("string")));
		problem.addProperty("accepted", TypeSchemas.typed("array").items(TypeSchemas.typed("string")));
		problem.setDescription("Problem details (RFC 9457)");
		return problem.required(List.of("type", "title", "status", "detail"));
	}

	private static Schema<?> argumentError() {
		Schema<Object> error = TypeSchemas.typed("object");
		for (String text : List.of("argument", "kind", "accepted", "detail")) {
			error.addProperty(text, TypeSchemas.typed("string"));
		}
		error.addProperty("found", TypeSchemas.nullable(CypherType.Simple.STRING));
		error.addProperty("nearest", TypeSchemas.typed("array").items(TypeSchemas.typed("string")));
		return error.required(List.of("argument", "kind", "accepted", "nearest", "detail"));
	}

}
