package org.fealty.database;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.driver.Result;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.InputPosition;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * What the database says of a statement without running it.
 *
 * @param columns the names of the columns it returns, in order
 * @param parameters the names of the parameters it uses, without {@code $}
 * @param readOnly whether it only reads
 * @param unknownNames labels, relationship types and properties that this database has
 * never seen
 */
public record Explanation(List<String> columns, Set<String> parameters, boolean readOnly,
		List<UnknownName> unknownNames) {

	private static final String PARAMETERS_MISSING = "01N60";

	private static final Set<String> NAME_UNKNOWN = Set.of("01N50", "01N51", "01N52");

	private static final Pattern PARAMETER = Pattern.compile("\\$`?([A-Za-z_]\\w*)`?");

	/**
	 * A name that the database has never seen.
	 *
	 * @param sentence what the database says of it
	 * @param line the line of the statement, counted from 1
	 */
	public record UnknownName(String sentence, int line) {
	}

	/** Reads the answer to an {@code EXPLAIN} that was given no parameters. */
	static Explanation of(Result result) {
		List<String> columns = result.keys();
		ResultSummary summary = result.consume();
		Collection<GqlStatusObject> statuses = summary.gqlStatusObjects();
		return new Explanation(columns, parameters(statuses), summary.queryType() == QueryType.READ_ONLY, statuses
			.stream()
			.filter((status) -> NAME_UNKNOWN.contains(status.gqlStatus()))
			.map((status) -> new UnknownName(status.statusDescription().replaceFirst("^warn: ", ""), line(status)))
			.toList());
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

	private static int line(GqlStatusObject status) {
		return (status instanceof GqlNotification notification)
				? notification.position().map(InputPosition::line).orElse(1) : 1;
	}

}
