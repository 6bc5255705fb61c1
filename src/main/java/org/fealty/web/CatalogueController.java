package org.fealty.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.NamedQuery;
import org.fealty.query.KnownBy;
import org.fealty.query.QueryLimits;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists and describes the named queries. */
@RestController
@RequestMapping(Paths.CATALOGUE)
@Tag(name = "catalogue", description = "Which questions there are")
class CatalogueController {

	private final Catalogue catalogue;

	private final Formats formats;

	private final KnownBy knownBy;

	private final QueryLimits limits;

	CatalogueController(Catalogue catalogue, Formats formats, KnownBy knownBy, QueryLimits limits) {
		this.catalogue = catalogue;
		this.formats = formats;
		this.knownBy = knownBy;
		this.limits = limits;
	}

	@GetMapping
	@Operation(operationId = "catalogue", summary = "All named queries, by name")
	CatalogueAnswer list() {
		List<QuerySummary> queries = this.catalogue.queries()
			.stream()
			.map((query) -> QuerySummary.of(query, this.knownBy))
			.toList();
		return new CatalogueAnswer(queries, queries.size());
	}

	@GetMapping("/{group}/{name}")
	@Operation(operationId = "query", summary = "All that the file of a named query says, its Cypher among it")
	QueryDescription describe(@PathVariable @Parameter(example = "succession") String group,
			@PathVariable @Parameter(example = "leaders-of-organisation") String name) {
		NamedQuery query = this.catalogue.find(group + "/" + name).orElseThrow(() -> unknown(group + "/" + name));
		return QueryDescription.of(query, this.formats.words(query.shape()), this.knownBy, this.limits);
	}

	private RuntimeException unknown(String name) {
		return ProblemDetails.exception(ProblemDetails.unknownQuery(name, this.catalogue.nearest(name)));
	}

	/**
	 * The list of all queries.
	 *
	 * @param queries the queries, by name
	 * @param count how many there are
	 */
	record CatalogueAnswer(List<QuerySummary> queries, int count) {
	}

}
