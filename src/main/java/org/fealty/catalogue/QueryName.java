package org.fealty.catalogue;

import java.util.regex.Pattern;

/** How query files are named. */
final class QueryName {

	/** The group of the queries that look for what cannot be right. */
	static final String CHECKS = "checks";

	/** The folder beside the groups that holds constraints and indexes, no queries. */
	static final String SCHEMA = "schema";

	/** The ending of a query file. */
	static final String SUFFIX = ".cypher";

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*");

	private QueryName() {
	}

	static boolean isWellFormed(String name) {
		return NAME.matcher(name).matches();
	}

}
