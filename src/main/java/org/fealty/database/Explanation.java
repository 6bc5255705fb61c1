package org.fealty.database;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.driver.Result;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * What the database says of a statement without running it.
 *
 * @param columns the names of the columns it returns, in order
 * @param parameters the names of the parameters it uses, without {@code $}
 * @param readOnly whether it only reads
 */
public record Explanation(List<String> columns, Set<String> parameters, boolean readOnly) {

	private static final String PARAMETERS_MISSING = "01N60";

	private static final Pattern PARAMETER = Pattern.compile("\\$`?([A-Za-z_]\\w*)`?");

	/** Reads the answer to an {@code EXPLAIN} that was given no parameters. */
	static Explanation of(Result result) {
		List<String> columns = result.keys();
		ResultSummary summary = result.consume();
		Collection<GqlStatusObject> statuses = summary.gqlStatusObjects();
		return new Explanation(columns, parameters(statuses), summary.queryType() == QueryType.READ_ONLY);
	}

	private static Set<String> parameters(Collection<GqlStatusObject> statuses) {
		Set<String> parameters = new TreeSet<>();
		for (GqlStatusObject status : statuses) {
			Matcher name = PARAMETER.matcher(status.statusDescription());
			while (status.gqlStatus().equals(PARAMETERS_MISSING) && name.find()) {
				parameters.add(name.group(1));
			}
		}
		return parameters;
	}

}
