package org.fealty.catalogue;

import java.util.Set;
import java.util.regex.Pattern;

/** How query files are named. */
final class QueryName {

	/** The group of the queries that are checks. */
	static final String CHECKS = "checks";

	/**
	 * The folders beside the groups that hold no queries: constraints and indexes, and
	 * Cypher that stands in several queries.
	 */
	private static final Set<String> OTHERS = Set.of("schema", "parts");

	/** The ending of a query file. */
	static final String SUFFIX = ".cypher";

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*");

	private QueryName() {
	}

	/** Whether a file lies in a folder that holds no queries. */
	static boolean isOther(String path) {
		return OTHERS.contains(path.substring(0, Math.max(0, path.indexOf('/'))));
	}

	static boolean isWellFormed(String name) {
		return NAME.matcher(name).matches();
	}

}
