package org.fealty.knownby;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.model.Vocabulary;
import org.fealty.knownby.ExpressionType.ListOf;
import org.fealty.knownby.ExpressionType.Node;
import org.fealty.knownby.ExpressionType.Simple;

/** Turns patterns: which relationships and nodes they find. */
final class Patterns {

	static final String NODE = "nodePattern";

	static final String RELATIONSHIP = "relationshipPattern";

	private static final String GROUP = "parenthesizedPath";

	private static final Pattern FACT_ALONE = Pattern.compile("\\{\\s*fact\\s*:\\s*(\\$?\\w+(?:\\.id)?)\\s*}");

	/** Rules of which a pattern is put together. */
	private static final Set<String> PATTERNS = Set.of("patternList", "pattern", "patternElement",
			"pathPatternNonEmpty", "shortestPathPattern", "anonymousPattern");

	private final TokenEdits edits;

	private final Expressions expressions;

	private final Labels labels;

	Patterns(TokenEdits edits, Expressions expressions) {
		this.edits = edits;
		this.expressions = expressions;
		this.labels = new Labels(edits);
	}

	/** The variables of a pattern, or of several, added to those there were. */
	Scope bind(SyntaxNode pattern, Scope scope) {
		Scope bound = scope;
		List<SyntaxNode> parts = pattern.children();
		for (int at = 0; at < parts.size(); at++) {
			SyntaxNode part = parts.get(at);
			if (part.is("variable")) {
				bound = bound.with(part.name(), Simple.PATH);
			}
			else if (part.is(NODE)) {
				bound = bindNode(part, neighbours(parts, at), bound);
			}
			else if (part.is(RELATIONSHIP)) {
				bound = bindRelationship(part, at + 1 < parts.size() && parts.get(at + 1).is("quantifier"), bound);
			}
			else if (part.is(GROUP)) {
				bound = bindGroup(part, bound);
			}
			else if (part.isAnyOf(PATTERNS)) {
				bound = bind(part, bound);
			}
		}
		return bound;
	}

	private Scope bindNode(SyntaxNode node, Set<String> types, Scope scope) {
		String name = variable(node).map(SyntaxNode::name).orElse("");
		boolean told = scope.has(name) && !scope.get(name).equals(new Node(Set.of()));
		return (name.isEmpty() || told) ? scope : scope.with(name, new Node(bearers(node, types)));
	}

	private static Scope bindRelationship(SyntaxNode relationship, boolean repeated, Scope scope) {
		ExpressionType kind = repeated ? new ListOf(Simple.RELATIONSHIP) : Simple.RELATIONSHIP;
		return variable(relationship).map((variable) -> scope.with(variable.name(), kind)).orElse(scope);
	}

	/** Outside of a group, what it binds is a list of what is bound each time. */
	private Scope bindGroup(SyntaxNode group, Scope scope) {
		boolean repeated = group.child("quantifier").isPresent();
		Scope bound = scope;
		for (var variable : bindInside(group, scope).variables().entrySet()) {
			if (!scope.has(variable.getKey())) {
				bound = bound.with(variable.getKey(), repeated ? new ListOf(variable.getValue()) : variable.getValue());
			}
		}
		return bound;
	}

	private Scope bindInside(SyntaxNode group, Scope scope) {
		return group.parts()
			.stream()
			.filter((part) -> part.isAnyOf(PATTERNS))
			.reduce(scope, (bound, part) -> bind(part, bound), (one, other) -> other);
	}

	/**
	 * Turns a pattern, or several.
	 * @param before the variables that were bound before
	 * @param scope these and the variables that are bound by all that is matched
	 */
	void turn(SyntaxNode pattern, Scope before, Scope scope) {
		List<SyntaxNode> parts = pattern.children();
		for (int at = 0; at < parts.size(); at++) {
			SyntaxNode part = parts.get(at);
			if (part.is(NODE)) {
				turnNode(part, neighbours(parts, at), before, scope);
			}
			else if (part.is(RELATIONSHIP)) {
				turnRelationship(part, scope);
			}
			else if (part.is(GROUP)) {
				turnGroup(part, before, scope);
			}
			else if (part.isAnyOf(PATTERNS)) {
				turn(part, before, scope);
			}
		}
	}

	private void turnGroup(SyntaxNode group, Scope before, Scope scope) {
		Scope inside = scope.with(bindInside(group, before));
		group.parts().stream().filter((part) -> part.isAnyOf(PATTERNS)).forEach((part) -> turn(part, before, inside));
		condition(group).forEach((part) -> this.expressions.kind(part, inside));
	}

	private void turnRelationship(SyntaxNode relationship, Scope scope) {
		Set<String> types = types(relationship);
		if (types.isEmpty()) {
			throw new NotRewritableException(relationship,
					"has a relationship without a type, which finds what was known "
							+ "earlier as well as what is known today; name the types");
		}
		if (relationship.child("pathLength").isPresent()) {
			throw new NotRewritableException(relationship,
					"repeats a relationship with *, where no condition can stand; "
							+ "write it as a quantified path pattern");
		}
		visit(relationship, scope);
		boolean facts = this.labels.turnTypes(relationship, types);
		if (facts) {
			String name = variable(relationship).map(this.edits::original).orElseGet(() -> {
				String fresh = this.edits.freshName();
				relationship.token("[").ifPresent((open) -> this.edits.after(open.first(), fresh));
				return fresh;
			});
			restrict(relationship, "]", KnowledgeCondition.known(name));
		}
	}

	void turnNode(SyntaxNode node, Set<String> types, Scope before, Scope scope) {
		visit(node, scope);
		String name = variable(node).map(SyntaxNode::name).orElse("");
		Set<String> bearers = bearers(node, types);
		if (bearers.isEmpty()
				&& (name.isEmpty() || (!before.has(name) && scope.get(name).equals(new Node(Set.of()))))) {
			throw new NotRewritableException(node,
					"has a node of which cannot be told whether it is a statement, a source or an entity; name its label");
		}
		Set<String> own = labels(node);
		this.labels.turnLabels(node, own);
		refuseChangingProperties(node, new Node(bearers));
		if (own.stream().anyMatch(Vocabulary.EVIDENCE::contains)) {
			String evidence = named(node);
			String published = KnowledgeCondition.published(evidence);
			restrict(node, ")",
					spokenOf(node, own).map((fact) -> KnowledgeCondition.spoke(evidence, fact) + " AND " + published)
						.orElse(published));
		}
		else if (own.contains(Vocabulary.ATTRIBUTE) && !types.contains(Vocabulary.HAS) && !before.has(name)) {
			restrict(node, ")", KnowledgeCondition.held(named(node), this.edits.freshName()));
		}
	}

	/**
	 * The fact by which a statement is found, which its braces ask for. They are dropped,
	 * since a condition asks for it instead.
	 */
	private Optional<String> spokenOf(SyntaxNode node, Set<String> labels) {
		Optional<SyntaxNode> braces = node.child("properties")
			.filter((properties) -> labels.contains(Vocabulary.STATEMENT)
					&& keys(properties).anyMatch(KnowledgeCondition.FACT::equals));
		return braces.map((properties) -> {
			Matcher entry = FACT_ALONE.matcher(this.edits.original(properties));
			if (!entry.matches()) {
				throw new NotRewritableException(node,
						"finds a statement by its fact and by something else, or by a fact that is computed; "
								+ "name the fact alone in the braces, and ask for the rest in WHERE");
			}
			this.edits.drop(properties);
			return entry.group(1);
		});
	}

	private static Stream<String> keys(SyntaxNode properties) {
		return properties.below().filter((part) -> part.is("propertyKeyName")).map(SyntaxNode::name);
	}

	private String named(SyntaxNode node) {
		return variable(node).map(this.edits::original).orElseGet(() -> {
			String fresh = this.edits.freshName();
			this.edits.after(node.first(), fresh);
			return fresh;
		});
	}

	private void refuseChangingProperties(SyntaxNode node, ExpressionType kind) {
		node.child("properties").ifPresent((properties) -> {
			if (kind.isEntity()) {
				keys(properties).filter(Vocabulary.CHANGING::contains).findFirst().ifPresent((name) -> {
					throw new NotRewritableException(node, "asks in the braces of a node for its property " + name
							+ ", which changes with what is known; ask for it in WHERE");
				});
			}
		});
	}

	/** Adds a condition before the bracket that closes the pattern of one thing. */
	private void restrict(SyntaxNode thing, String close, String condition) {
		List<SyntaxNode> given = condition(thing).toList();
		if (given.isEmpty()) {
			SyntaxNode bracket = thing.children()
				.stream()
				.filter((child) -> child.isToken() && child.text().equals(close))
				.reduce((one, last) -> last)
				.orElseThrow();
			this.edits.before(bracket.first(), " WHERE " + condition);
		}
		else {
			this.edits.around(given.getFirst(), "(", ") AND " + condition);
		}
	}

	/** The variable that one thing is bound to. */
	static Optional<SyntaxNode> variable(SyntaxNode thing) {
		return thing.children()
			.stream()
			.takeWhile((child) -> !(child.isToken() && child.text().equalsIgnoreCase("WHERE")))
			.filter((child) -> child.is("variable"))
			.findFirst();
	}

	/** The properties and conditions that stand within the pattern of one thing. */
	private void visit(SyntaxNode thing, Scope scope) {
		thing.child("properties").ifPresent((properties) -> this.expressions.kind(properties, scope));
		condition(thing).forEach((part) -> this.expressions.kind(part, scope));
	}

	/** What stands after WHERE within the brackets. */
	static Stream<SyntaxNode> condition(SyntaxNode thing) {
		return thing.children()
			.stream()
			.dropWhile((child) -> !(child.isToken() && child.text().equalsIgnoreCase("WHERE")))
			.filter((child) -> !child.isToken() && !child.is("quantifier"));
	}

	/** The types of the relationships to the left and right of a node. */
	private static Set<String> neighbours(List<SyntaxNode> parts, int at) {
		Set<String> types = new LinkedHashSet<>();
		for (int next = Math.max(0, at - 2); next < Math.min(parts.size(), at + 2); next++) {
			boolean beside = next == at + 1 || next == at - 1 || (next == at - 2 && parts.get(at - 1).is("quantifier"));
			if (beside && parts.get(next).is(RELATIONSHIP)) {
				types.addAll(types(parts.get(next)));
			}
		}
		return types;
	}

	/**
	 * The labels that a node can have by what is written; none where that tells nothing.
	 */
	private static Set<String> bearers(SyntaxNode node, Set<String> types) {
		Set<String> own = labels(node);
		if (!own.isEmpty()) {
			return own;
		}
		if (types.isEmpty() || !Vocabulary.FACTS.containsAll(types)) {
			return Set.of();
		}
		return types.contains(Vocabulary.HAS) ? Set.of(Vocabulary.ENTITY, Vocabulary.ATTRIBUTE)
				: Set.of(Vocabulary.ENTITY);
	}

	static Set<String> types(SyntaxNode relationship) {
		return labels(relationship);
	}

	private static Set<String> labels(SyntaxNode thing) {
		return thing.children()
			.stream()
			.filter((child) -> child.rule().startsWith("labelExpression"))
			.flatMap(Labels::names)
			.map(SyntaxNode::name)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
