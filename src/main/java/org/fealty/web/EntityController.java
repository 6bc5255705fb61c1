package org.fealty.web;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fealty.database.EntityLookup;
import org.fealty.entities.Entities;
import org.fealty.entities.AttributeView;
import org.fealty.entities.EntityView;
import org.fealty.query.NearestEntities;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finds entities by name and shows them. */
@RestController
@RequestMapping(Paths.ENTITIES)
@Tag(name = "entities", description = "Who and what there is")
class EntityController {

	/** The query that searches. */
	static final String QUERY = "entity/find";

	/** The query's parameter for the name. */
	static final String PARAMETER = "name";

	/** The parameter of the address for the name. */
	static final String SEARCH = "search";

	private final AnswerWriter answers;

	private final Entities entities;

	private final NearestEntities nearest;

	private final EntityLookup lookup;

	EntityController(AnswerWriter answers, Entities entities, NearestEntities nearest, EntityLookup lookup) {
		this.lookup = lookup;
		this.answers = answers;
		this.entities = entities;
		this.nearest = nearest;
	}

	@GetMapping
	@Hidden
	void find(HttpServletRequest request, HttpServletResponse response) {
		RequestArguments given = RequestArguments.in(request);
		RequestArguments search = given.as(PARAMETER, given.arguments().getOrDefault(SEARCH, List.of()), SEARCH);
		try {
			this.answers.give(QUERY, search, request, response);
		}
		catch (WrongRequestException ex) {
			throw ex.with((error) -> error.renamed(PARAMETER, SEARCH));
		}
	}

	@GetMapping("/{id}")
	@Operation(operationId = "entity", summary = "An entity with its names, its labels and what is stated of it")
	EntityAnswer show(@PathVariable @Parameter(example = "caucasus-emirate") String id) {
		EntityView entity = this.entities.find(id)
			.or(() -> this.entities.find(this.lookup.representatives(List.of(id)).getOrDefault(id, id)))
			.orElseThrow(() -> unknown(id));
		List<String> attributes = entity.attributes().stream().map(AttributeView::id).toList();
		return EntityAnswer.of(entity, this.entities.countSources(attributes));
	}

	private RuntimeException unknown(String id) {
		List<String> ids = this.nearest.to(id, "Entity");
		String cure = ids.isEmpty() ? Paths.ENTITIES + "?search= finds ids by name."
				: "Did you mean " + String.join(" or ", ids) + "?";
		String found = ProblemDetails.shortened(id);
		return ProblemDetails.exception(ProblemKind.UNKNOWN_ENTITY, "\"" + found + "\" is no entity's id. " + cure,
				Map.of("found", found, "nearest", ids));
	}

}
