package org.fealty.knownby;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.fealty.model.Vocabulary;

/**
 * Turns a match of one relationship that is found by its own properties. An index finds
 * it as long as it is of a single type, so what is known today and what was known once
 * are found apart, before the nodes at its ends are matched.
 */
final class IndexSeek {

	private final TokenEdits edits;

	private final Patterns patterns;

	IndexSeek(TokenEdits edits, Patterns patterns) {
		this.edits = edits;
		this.patterns = patterns;
	}

	/**
	 * Turns a clause, if it is such a match.
	 * @param clause the clause that matches
	 * @param before the variables that were bound before
	 * @param bound these and those that it binds
	 * @return whether it was
	 */
	boolean turn(SyntaxNode clause, Scope before, Scope bound) {
		List<SyntaxNode> things = things(clause);
		if (oneStep(clause).isEmpty() || !isFoundByItself(things.get(1), before) || isFound(things.get(0), before)
				|| isFound(things.get(2), before)) {
			return false;
		}
		Set<String> types = Patterns.types(things.get(1));
		SyntaxNode properties = things.get(1).child("properties").orElseThrow();
		String name = Patterns.variable(things.get(1)).map(this.edits::original).orElseGet(this.edits::freshName);
		this.edits.before(clause.first(), KnowledgeCondition.found(names(properties).distinct().toList(), name,
				this.edits.freshName(), types.iterator().next(), this.edits.original(properties)) + " ");
		this.patterns.turnNode(things.get(0), types, before, bound);
		this.patterns.turnNode(things.get(2), types, before, bound);
		this.edits.bare(things.get(1), name);
		return true;
	}

	/** The only relationship of a clause that matches one step from a node to a node. */
	static Optional<SyntaxNode> oneStep(SyntaxNode clause) {
		List<SyntaxNode> things = things(clause);
		return (clause.is("matchClause") && !clause.says("OPTIONAL") && isOneStep(things)) ? Optional.of(things.get(1))
				: Optional.empty();
	}

	/** All nodes, relationships and groups that the clause matches, as far as four. */
	private static List<SyntaxNode> things(SyntaxNode clause) {
		Set<String> rules = Set.of(Patterns.NODE, Patterns.RELATIONSHIP, "parenthesizedPath", "quantifier");
		return clause.child("patternList")
			.stream()
			.flatMap(SyntaxNode::below)
			.filter((part) -> part.isAnyOf(rules))
			.limit(4)
			.toList();
	}

	private static boolean isOneStep(List<SyntaxNode> things) {
		return things.size() == 3 && things.get(0).is(Patterns.NODE) && things.get(1).is(Patterns.RELATIONSHIP)
				&& things.get(2).is(Patterns.NODE);
	}

	private static boolean isFoundByItself(SyntaxNode relationship, Scope before) {
		Set<String> types = Patterns.types(relationship);
		return types.size() == 1 && Vocabulary.FACTS.containsAll(types)
				&& Patterns.condition(relationship).findAny().isEmpty() && relationship.child("pathLength").isEmpty()
				&& Patterns.variable(relationship).filter((name) -> before.has(name.name())).isEmpty()
				&& relationship.child("properties").filter((map) -> names(map).allMatch(before::has)).isPresent();
	}

	/** A node that is found in another way is where the match begins. */
	private static boolean isFound(SyntaxNode node, Scope before) {
		return node.child("properties").isPresent()
				|| Patterns.variable(node).filter((name) -> before.has(name.name())).isPresent();
	}

	/** The variables that the properties name. */
	private static Stream<String> names(SyntaxNode properties) {
		return properties.below().filter((part) -> part.is("variable")).map(SyntaxNode::name);
	}

}
