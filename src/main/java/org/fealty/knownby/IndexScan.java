package org.fealty.knownby;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.fealty.model.Vocabulary;

/**
 * Turns a match of one relationship of which all are wanted, or the first in some order.
 * An index gives them as long as they are of a single type, so of what is known today and
 * of what was known once each is read in its own way, and as far as it is wanted.
 */
final class IndexScan {

	/** What may not stand in its condition or order, which are written twice. */
	private static final Set<String> QUERIES = Set.of(Patterns.NODE, "regularQuery", "singleQuery");

	private final TokenEdits edits;

	IndexScan(TokenEdits edits) {
		this.edits = edits;
	}

	/**
	 * Turns a clause, if it is such a match.
	 * @param clause the clause that matches
	 * @param next what follows it
	 * @param before the variables that were bound before
	 * @param bound these and those that the clause binds
	 * @return whether it was
	 */
	boolean turn(SyntaxNode clause, Optional<SyntaxNode> next, Scope before, Scope bound) {
		SyntaxNode wanted = next.flatMap((projection) -> projection.child("returnBody")).orElse(null);
		SyntaxNode relationship = IndexSeek.oneStep(clause).orElse(null);
		SyntaxNode where = clause.child("whereClause").orElse(null);
		if (wanted == null || relationship == null || where == null || !isAlone(clause, relationship, before)
				|| !isAllOrFirst(wanted, relationship) || !stays(where, wanted, relationship, bound)) {
			return false;
		}
		String name = Patterns.variable(relationship).map(this.edits::original).orElseThrow();
		String type = Patterns.types(relationship).iterator().next();
		String rest = this.edits.original(where) + " RETURN " + this.edits.original(wanted);
		this.edits.drop(clause);
		this.edits.before(clause.first(),
				"CALL () { " + KnowledgeCondition.scanToday(name, type) + " " + rest + " UNION ALL " + (isFound(where)
						? KnowledgeCondition.scanFound(name, type, "") : KnowledgeCondition.scanOnce(name, type)) + " "
						+ rest + " }");
		return true;
	}

	/** Nothing but the type of the relationship is asked for in the pattern. */
	private static boolean isAlone(SyntaxNode clause, SyntaxNode relationship, Scope before) {
		Set<String> types = Patterns.types(relationship);
		return types.size() == 1 && Vocabulary.FACTS.containsAll(types)
				&& Patterns.variable(relationship).filter((name) -> !before.has(name.name())).isPresent()
				&& relationship.child("pathLength").isEmpty() && relationship.child("properties").isEmpty()
				&& Patterns.condition(relationship).findAny().isEmpty()
				&& clause.child("patternList").orElseThrow().text().matches("\\(\\)-\\[[^\\]]*\\]->\\(\\)");
	}

	/**
	 * The relationship, whichever order, or in an order and up to a limit; what each
	 * would skip is not what both would.
	 */
	private static boolean isAllOrFirst(SyntaxNode wanted, SyntaxNode relationship) {
		return wanted.child("returnItems")
			.filter((items) -> Patterns.variable(relationship)
				.filter((name) -> items.text().equals(name.text()))
				.isPresent())
			.isPresent() && wanted.child("orderBy").isPresent() == wanted.child("limit").isPresent()
				&& wanted.child("skip").isEmpty();
	}

	/** Whether few fulfil the condition, by what they are equal to. */
	private static boolean isFound(SyntaxNode where) {
		return where.below().anyMatch((part) -> part.says("="));
	}

	/** Whether it names nothing but the relationship and needs no turning itself. */
	private boolean stays(SyntaxNode where, SyntaxNode wanted, SyntaxNode relationship, Scope bound) {
		String name = Patterns.variable(relationship).map(SyntaxNode::name).orElseThrow();
		if (Stream.of(where, wanted)
			.flatMap(SyntaxNode::below)
			.anyMatch((part) -> part.isAnyOf(QUERIES) || (part.is("variable") && !part.name().equals(name)))) {
			return false;
		}
		TokenEdits scratch = TokenEdits.scratch(this.edits);
		Expressions expressions = new Expressions(scratch);
		Stream.concat(where.parts().stream(), Clauses.ordering(wanted))
			.forEach((part) -> expressions.kind(part, bound));
		return scratch.count() == 0;
	}

}
