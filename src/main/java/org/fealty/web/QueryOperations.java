package org.fealty.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.NamedQuery;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Documents every query of the catalogue as an operation of its own, from what its file
 * says.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1.html">OpenAPI Specification
 * 3.1.1</a>
 */
@Component
class QueryOperations implements GlobalOpenApiCustomizer {

	private final Catalogue catalogue;

	private final QueryParameters parameters;

	private final Formats formats;

	QueryOperations(Catalogue catalogue, QueryParameters parameters, Formats formats) {
		this.catalogue = catalogue;
		this.parameters = parameters;
		this.formats = formats;
	}

	@Override
	public void customise(OpenAPI document) {
		document.setInfo(info());
		Components components = document.getComponents();
		ProblemResponses.define(components);
		components.addSchemas("Column", AnswerSchemas.column());
		components.addSchemas("GraphVersion", AnswerSchemas.graphVersion());
		components.addSchemas("Node", AnswerSchemas.node());
		components.addSchemas("Relationship", AnswerSchemas.relationship());
		document.getPaths().values().forEach(QueryOperations::addProblems);
		this.catalogue.queries()
			.forEach((query) -> document.path(Paths.answer(query), new PathItem().get(operation(query))));
		this.catalogue.find(EntityController.QUERY)
			.ifPresent((query) -> document.path(Paths.ENTITIES, new PathItem().get(search(query))));
		this.catalogue.find(FactController.QUERY)
			.ifPresent((query) -> document.path(Paths.FACTS + "/{id}/evidence", new PathItem().get(evidence(query))));
	}

	private static Info info() {
		String version = QueryOperations.class.getPackage().getImplementationVersion();
		return new Info().title("Fealty")
			.description("Who owes allegiance to whom, who led what, who claimed which attack, and who says so. "
					+ "Everything is read with GET; each question is a named query.")
			.version((version != null) ? version : "unpackaged")
			.license(new License().name("Apache License 2.0").identifier("Apache-2.0"));
	}

	private static void addProblems(PathItem path) {
		path.readOperations().forEach((operation) -> ProblemResponses.addTo(operation.getResponses()));
	}

	private Operation operation(NamedQuery query) {
		ApiResponses responses = new ApiResponses();
		responses.addApiResponse("200",
				new ApiResponse().description(query.title())
					.headers(AnswerSchemas.headers())
					.content(AnswerSchemas.content(query, this.formats.of(query.shape()))));
		responses.addApiResponse("304",
				new ApiResponse().description("The answer is the one whose ETag was sent in If-None-Match."));
		ProblemResponses.addTo(responses);
		return new Operation().operationId(operationId(query))
			.addTagsItem(query.group())
			.summary(query.title())
			.description(query.description())
			.parameters(this.parameters.of(query))
			.responses(responses);
	}

	private Operation search(NamedQuery query) {
		Operation operation = operation(query).operationId("entities").tags(List.of("entities"));
		operation.getParameters()
			.stream()
			.filter((parameter) -> parameter.getName().equals(EntityController.PARAMETER))
			.forEach((parameter) -> parameter.setName(EntityController.SEARCH));
		return operation;
	}

	private Operation evidence(NamedQuery query) {
		List<Parameter> parameters = this.parameters.of(query)
			.stream()
			.map((parameter) -> parameter.getName().equals(FactController.PARAMETER) ? inPath(parameter) : parameter)
			.toList();
		return operation(query).operationId("evidence").tags(List.of("facts")).parameters(parameters);
	}

	private static Parameter inPath(Parameter parameter) {
		return new PathParameter().name("id")
			.required(true)
			.description(parameter.getDescription())
			.schema(parameter.getSchema());
	}

	/** A name that code generators can make a method of. */
	private static String operationId(NamedQuery query) {
		return StringUtils.uncapitalize(
				Arrays.stream(query.name().split("[/-]")).map(StringUtils::capitalize).collect(Collectors.joining()));
	}

}
