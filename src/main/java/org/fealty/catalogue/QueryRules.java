package org.fealty.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What must hold between the parts of a query file. */
final class QueryRules {

	private static final Pattern LIMIT = Pattern.compile("\\$limit\\b");

	private static final Pattern BOUND = Pattern.compile("\\bLIMIT\\s+\\$limit\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern ENDS_WITH_LIMIT = Pattern.compile("(?s).*\\bLIMIT\\s+\\$limit",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^\\s*//.*$");

	private static final Set<String> WHAT_A_CHECK_NAMES = Set.of("fact", "statement");

	private final NamedQuery query;

	private final Header header;

	private final Problems problems;

	QueryRules(NamedQuery query, Header header, Problems problems) {
		this.query = query;
		this.header = header;
		this.problems = problems;
	}

	void check() {
		require(!this.query.description().isEmpty(), "no description", "one, between the keys and the first @",
				"Say what the query answers, after an empty // line.");
		require(!this.header.tagged("@column").isEmpty(), "no @column", "one for each column that is returned",
				"Add lines // @column name :: TYPE, in the order of RETURN.");
		require(!this.header.tagged("@example").isEmpty(), "no @example", "at least one",
				"Add a line // @example with arguments whose answer is worth reading.");
		require(!this.query.cypher().isEmpty(), "no statement", "one below the header", "Write the Cypher statement.");
		checkParameters();
		checkColumns();
		checkCheck();
		checkLimit();
	}

	private void require(boolean holds, String found, String expected, String remedy) {
		if (!holds) {
			this.problems.add(this.header.lines(), found, expected, remedy);
		}
	}

	private void checkParameters() {
		Set<String> seen = new HashSet<>();
		for (Parameter parameter : this.query.parameters()) {
			refuseDouble(seen.add(parameter.name()), "@param " + parameter.name(), parameter.line());
		}
	}

	private void checkColumns() {
		Set<String> seen = new HashSet<>();
		for (Column column : this.query.columns()) {
			refuseDouble(seen.add(column.name()), "@column " + column.name(), column.line());
			checkMarks(column);
			boolean graph = column.type().element().isGraph();
			boolean computed = column.type().element() == CypherType.Simple.MAP;
			if (graph && this.query.shape() == Shape.ROWS) {
				this.problems.add(column.line(), "a column of type " + column.type().text(),
						"values, since the shape is rows",
						"Return the properties that matter, or make the shape graph.");
			}
			else if (!graph && !computed && this.query.shape() == Shape.GRAPH) {
				this.problems.add(column.line(), "a column of type " + column.type().text(),
						"NODE, RELATIONSHIP, PATH, MAP (a relationship that is computed) or a list of one of these, "
								+ "since the shape is graph",
						"Return only nodes, relationships and paths, or make the shape rows.");
			}
		}
	}

	private void checkMarks(Column column) {
		boolean list = column.type().isList() && column.type().element() == CypherType.Simple.MAP;
		if (this.query.shape() == Shape.GRAPH && column.name().equals(Column.MARKS) && !list) {
			this.problems.add(column.line(), "marks :: " + column.type().text(), "marks :: LIST<MAP>",
					"Return a list of maps with the id of a relationship and what this answer says of it.");
		}
	}

	private void refuseDouble(boolean first, String declaration, int line) {
		if (!first) {
			this.problems.add(line, "a second " + declaration, "only one", "Remove or rename one of the two.");
		}
	}

	private void checkCheck() {
		List<String> columns = this.query.columns().stream().map(Column::name).toList();
		require(!this.query.isCheck() || columns.stream().anyMatch(WHAT_A_CHECK_NAMES::contains),
				"a check without a column fact or statement", "one of the two",
				"Return the id of the fact or of the statement that is to be judged.");
	}

	/**
	 * One row more than asked for is fetched to learn whether there are more, so
	 * {@code $limit} is no number to reckon with: it may only bound rows, and the last
	 * ones it must. A statement may cut off the page before it looks up what is shown.
	 */
	private void checkLimit() {
		String bare = COMMENT_LINE.matcher(this.query.cypher()).replaceAll("").strip();
		long uses = LIMIT.matcher(bare).results().count();
		boolean declared = this.query.parameter("limit").isPresent();
		boolean bounds = uses == BOUND.matcher(bare).results().count();
		if (!bounds || (declared && uses > 0 && !ENDS_WITH_LIMIT.matcher(bare).matches())) {
			this.problems.add(this.query.line(), "a statement that uses $limit otherwise than at its end",
					"LIMIT $limit in the last line, and $limit nowhere but behind LIMIT",
					"End the statement with LIMIT $limit; call another bound by another name.");
		}
	}

}
