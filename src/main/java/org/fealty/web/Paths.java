package org.fealty.web;

import org.fealty.catalogue.Example;
import org.fealty.catalogue.NamedQuery;

import org.springframework.web.util.UriComponentsBuilder;

/** The paths of the server. */
final class Paths {

	/** Below it every query has its description. */
	static final String CATALOGUE = "/api/catalogue";

	/** Below it every query has its answer. */
	static final String QUERIES = "/api/queries";

	/** Where entities are searched for, and below it every entity. */
	static final String ENTITIES = "/api/entities";

	/** Below it every fact has its evidence. */
	static final String FACTS = "/api/facts";

	/** Where the datasets are listed. */
	static final String DATASETS = "/api/datasets";

	/** The drafts, for the page alone. */
	static final String DRAFTS = "/api/drafts";

	/** The graph as a whole: its version, size and datasets. */
	static final String GRAPH = "/api/graph";

	private Paths() {
	}

	static String description(NamedQuery query) {
		return CATALOGUE + "/" + query.name();
	}

	static String answer(NamedQuery query) {
		return QUERIES + "/" + query.name();
	}

	/** Where a query answers an example. */
	static String answer(NamedQuery query, Example example) {
		UriComponentsBuilder uri = UriComponentsBuilder.fromPath(answer(query));
		example.arguments().forEach((name, values) -> uri.queryParam(name, values));
		return uri.encode().build().toUriString();
	}

}
