package org.fealty.database;

import java.util.List;
import java.util.Set;

import org.neo4j.driver.Result;
import org.neo4j.driver.summary.QueryType;

/**
 * What the database says of a statement without running it.
 *
 * @param columns the names of the columns it returns, in order
 * @param parameters the names of the parameters it uses, without {@code $}
 * @param readOnly whether it only reads
 */
public record Explanation(List<String> columns, Set<String> parameters, boolean readOnly) {

	/**
	 * Reads the answer to an {@code EXPLAIN} of a statement that uses these parameters.
	 */
	static Explanation of(Result result, Set<String> parameters) {
		List<String> columns = result.keys();
		return new Explanation(columns, parameters, result.consume().queryType() == QueryType.READ_ONLY);
	}

}
