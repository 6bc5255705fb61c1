package org.fealty.knownby;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.fealty.knownby.ExpressionType.Simple;

/** Turns clauses, one after the other, and knows which variables each leaves. */
final class Clauses {

	private static final Set<String> QUERIES = Set.of("regularQuery", "union", "singleQuery");

	private static final String RETURN = "returnBody";

	private final TokenEdits edits;

	private final Expressions expressions;

	private final Patterns patterns;

	Clauses(TokenEdits edits, Expressions expressions, Patterns patterns) {
		this.edits = edits;
		this.expressions = expressions;
		this.patterns = patterns;
	}

	/**
	 * Turns a query.
	 * @param query one, or several put together by UNION
	 * @param scope what it can name
	 * @return what it returns
	 */
	Scope turn(SyntaxNode query, Scope scope) {
		if (query.is("singleQuery")) {
			Scope now = scope;
			List<SyntaxNode> clauses = query.parts();
			for (int at = 0; at < clauses.size(); at++) {
				Optional<SyntaxNode> previous = (at > 0) ? Optional.of(clauses.get(at - 1)) : Optional.empty();
				now = clause(clauses.get(at), previous, clauses.stream().skip(at + 1).findFirst(), now);
			}
			return query.parts().getLast().is("returnClause") ? now : Scope.EMPTY;
		}
		return query.parts()
			.stream()
			.filter((part) -> part.isAnyOf(QUERIES))
			.map((part) -> turn(part, scope))
			.reduce(Scope::or)
			.orElseThrow(() -> new NotRewritableException(query,
					"is of a form that is not known here (" + query.rule() + ")"));
	}

	/** Turns the query, or the bare pattern, within the braces of a subquery. */
	Scope inner(SyntaxNode subquery, Scope scope) {
		SyntaxNode query = subquery.parts().stream().filter((part) -> part.isAnyOf(QUERIES)).findFirst().orElse(null);
		return (query != null) ? turn(query, scope) : match(subquery, Optional.empty(), scope);
	}

	private Scope clause(SyntaxNode clause, Optional<SyntaxNode> previous, Optional<SyntaxNode> next, Scope scope) {
		return switch (clause.rule()) {
			case "matchClause" -> match(clause, next, scope);
			case "withClause" -> {
				Scope projected = project(clause, previous, scope);
				clause.child("whereClause").ifPresent((where) -> where(where, projected));
				yield projected;
			}
			case "returnClause" -> project(clause, previous, scope);
			case "unwindClause" -> scope.with(clause.parts().getLast().name(),
					this.expressions.kind(clause.parts().getFirst(), scope).element());
			case "subqueryClause" -> scope.with(call(clause, scope));
			case "orderBySkipLimitClause" -> {
				order(clause, scope);
				yield scope;
			}
			case "filterClause" -> {
				clause.parts().forEach((part) -> this.expressions.kind(part, scope));
				yield scope;
			}
			case "callClause" -> throw new NotRewritableException(clause,
					"calls the procedure " + clause.child("procedureName").map(SyntaxNode::text).orElse("")
							+ ", which knows nothing but what is known today");
			default ->
				throw new NotRewritableException(clause, "has a clause that is not known here (" + clause.rule() + ")");
		};
	}

	private Scope match(SyntaxNode clause, Optional<SyntaxNode> next, Scope scope) {
		SyntaxNode patternList = clause.child("patternList")
			.orElseThrow(() -> new NotRewritableException(clause, "matches in a form that is not known here"));
		Scope bound = this.patterns.bind(patternList, scope);
		// Variables may be told by a label that stands further on.
		bound = this.patterns.bind(patternList, bound);
		if (new IndexScan(this.edits).turn(clause, next, scope, bound)) {
			return bound;
		}
		if (!new IndexSeek(this.edits, this.patterns).turn(clause, scope, bound)) {
			this.patterns.turn(patternList, scope, bound);
		}
		Scope all = bound;
		clause.child("whereClause").ifPresent((where) -> where(where, all));
		return bound;
	}

	private void where(SyntaxNode where, Scope scope) {
		where.parts().forEach((part) -> this.expressions.kind(part, scope));
	}

	/** The older form names what it takes over in a WITH of its own. */
	private Scope call(SyntaxNode clause, Scope scope) {
		SyntaxNode query = clause.parts().stream().filter((part) -> part.isAnyOf(QUERIES)).findFirst().orElseThrow();
		if (clause.child("subqueryScope").isPresent()) {
			return turn(query, scope);
		}
		return (query.is("singleQuery") ? Stream.of(query) : query.parts().stream())
			.map((part) -> turn(part, part.parts().getFirst().is("withClause") ? scope : Scope.EMPTY))
			.reduce(Scope::or)
			.orElseThrow();
	}

	private Scope project(SyntaxNode clause, Optional<SyntaxNode> previous, Scope scope) {
		SyntaxNode body = clause.child(RETURN).orElseThrow();
		SyntaxNode items = body.child("returnItems").orElseThrow();
		Scope projected = items.says("*") ? takeAll(clause, body, items, scope) : Scope.EMPTY;
		for (SyntaxNode item : items.all("returnItem").toList()) {
			int edited = this.edits.count();
			ExpressionType kind = items.says("*") ? this.expressions.kind(item.parts().getFirst(), scope)
					: this.expressions.column(item.parts().getFirst(), clause,
							previous.filter((match) -> isAllOfALabel(match, scope)).isPresent(), scope);
			String name = item.parts().getLast().is("variable") ? item.parts().getLast().name()
					: this.edits.original(item);
			if (item.parts().size() == 1 && this.edits.count() > edited) {
				// A column without a name of its own bears the text of its expression.
				this.edits.after(item.last(), " AS `" + name.replace("`", "``") + "`");
			}
			projected = projected.with(name, kind);
		}
		order(body, scope.with(projected));
		return projected;
	}

	/** Whether the clause finds all nodes of a label, and nothing else is bound. */
	private static boolean isAllOfALabel(SyntaxNode clause, Scope scope) {
		return clause.is("matchClause") && clause.child("whereClause").isEmpty() && scope.variables().size() == 1
				&& clause.child("patternList").orElseThrow().text().matches("\\(\\w+:\\w+\\)");
	}

	/** Relationships that get a name must not come between what a star gathers. */
	private static Scope takeAll(SyntaxNode clause, SyntaxNode body, SyntaxNode items, Scope scope) {
		if (clause.is("returnClause") || body.says("DISTINCT") || Functions.aggregates(items)) {
			throw new NotRewritableException(items, "returns or gathers all variables by *; name them");
		}
		return scope;
	}

	private void order(SyntaxNode body, Scope scope) {
		ordering(body).forEach((part) -> this.expressions.kind(part, scope));
	}

	/** The expressions by which is sorted and cut off. */
	static Stream<SyntaxNode> ordering(SyntaxNode body) {
		return body.parts()
			.stream()
			.filter((part) -> !part.is("returnItems"))
			.flatMap((part) -> part.parts().stream())
			.flatMap((part) -> part.is("orderItem") ? part.parts().stream() : Stream.of(part))
			.filter((part) -> !part.rule().endsWith("Token"));
	}

}
