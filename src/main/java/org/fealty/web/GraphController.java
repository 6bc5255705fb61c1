package org.fealty.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fealty.database.GraphSummary;
import org.fealty.database.GraphSummary.DatasetImport;
import org.fealty.database.VersionLookup;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the version and the size of the graph, and its datasets. */
@RestController
@Tag(name = "graph", description = "Which version the graph has, and what came into it")
class GraphController {

	private final VersionLookup versions;

	GraphController(VersionLookup versions) {
		this.versions = versions;
	}

	@GetMapping(Paths.GRAPH)
	@Operation(operationId = "graph", summary = "The version of the graph, its size, and when each dataset came in")
	ResponseEntity<GraphAnswer> show() {
		GraphSummary summary = this.versions.summary();
		return ResponseEntity.ok()
			.header(AnswerTags.GRAPH, summary.graph().version())
			.body(new GraphAnswer(summary.graph().version(), summary.graph().rules(), summary.graph().loading(),
					summary.nodes(), summary.relationships(), summary.statements(), summary.datasets()));
	}

	/**
	 * The graph.
	 *
	 * @param version which state it is in; every import and withdrawal gives it another
	 * @param rules the number of the rules by which its facts were derived
	 * @param loading the ids of the datasets of which it holds a part
	 * @param nodes how many nodes it has
	 * @param relationships how many relationships it has
	 * @param statements how many statements it holds
	 * @param datasets its datasets, by id, with the time at which each was last written
	 */
	record GraphAnswer(String version, long rules, List<String> loading, long nodes, long relationships,
			long statements, List<DatasetImport> datasets) {
	}

}
