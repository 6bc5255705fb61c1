package org.fealty.knownby;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.model.Vocabulary;

/** Turns labels and types: what was known once bears its own. */
final class Labels {

	private static final Set<String> DYNAMIC = Set.of("dynamicExpression", "dynamicAnyAllExpression",
			"dynamicLabelType");

	private final TokenEdits edits;

	Labels(TokenEdits edits) {
		this.edits = edits;
	}

	/** The names in a label expression. */
	static Stream<SyntaxNode> names(SyntaxNode expression) {
		if (expression.rule().startsWith("symbolic")) {
			return Stream.of(expression);
		}
		return expression.children().stream().filter((child) -> !child.isToken()).flatMap(Labels::names);
	}

	/**
	 * Turns the types of a relationship.
	 * @return whether they are facts
	 */
	boolean turnTypes(SyntaxNode relationship, Set<String> types) {
		refuseReserved(relationship, types);
		boolean facts = types.stream().anyMatch(Vocabulary.FACTS::contains);
		if (facts && (!Vocabulary.FACTS.containsAll(types) || negates(relationship))) {
			throw new NotRewritableException(relationship,
					"names types of a relationship that are facts and types that are "
							+ "none, or negates one; name the facts' alone, separated by |");
		}
		turn(relationship);
		return facts;
	}

	/** Turns the labels of a node. */
	void turnLabels(SyntaxNode node, Set<String> labels) {
		refuseReserved(node, labels);
		if (labels.contains(Vocabulary.DATASET)) {
			throw new NotRewritableException(node, "reads datasets, which are counted as they were last imported");
		}
		boolean evidence = labels.stream().anyMatch(Vocabulary.EVIDENCE::contains);
		if (negates(node) || (evidence && !Vocabulary.EVIDENCE.containsAll(labels))) {
			throw new NotRewritableException(node,
					"has a node that may be a statement or source and may be something else; "
							+ "match them apart, each by its label");
		}
		turn(node);
	}

	/** Turns a question whether something bears labels. */
	void turnQuestion(SyntaxNode question) {
		refuseReserved(question, names(question).map(SyntaxNode::name).collect(Collectors.toSet()));
		turn(List.of(question));
	}

	private void turn(SyntaxNode thing) {
		turn(expressions(thing));
	}

	private void turn(List<SyntaxNode> expressions) {
		for (SyntaxNode expression : expressions) {
			boolean plain = expression.below()
				.noneMatch((part) -> part.isToken() && Set.of("&", "!", "%").contains(part.text()));
			names(expression).filter((name) -> bearsSuperseded(name.name())).forEach((name) -> {
				String both = name.name() + "|" + name.name() + Vocabulary.SUPERSEDED;
				this.edits.replace(name, plain ? both : "(" + both + ")");
			});
		}
	}

	private static boolean bearsSuperseded(String name) {
		return Vocabulary.FACTS.contains(name) || name.equals(Vocabulary.ATTRIBUTE);
	}

	private static List<SyntaxNode> expressions(SyntaxNode thing) {
		return thing.children().stream().filter((child) -> child.rule().startsWith("labelExpression")).toList();
	}

	private static boolean negates(SyntaxNode thing) {
		return expressions(thing).stream()
			.flatMap(SyntaxNode::below)
			.anyMatch((part) -> part.isToken() && (part.text().equals("!") || part.text().equals("%")));
	}

	private static void refuseReserved(SyntaxNode thing, Set<String> names) {
		if (thing.below().anyMatch((part) -> part.isAnyOf(DYNAMIC) && !part.is("dynamicProperty"))) {
			throw new NotRewritableException(thing, "names a label or type by an expression; write it out");
		}
		names.stream()
			.filter((name) -> name.endsWith(Vocabulary.SUPERSEDED) || name.equals(Vocabulary.VERSION)
					|| name.equals(Vocabulary.VERSION_LABEL))
			.findFirst()
			.ifPresent((name) -> {
				throw new NotRewritableException(thing, "itself reads what was known earlier (" + name + ")");
			});
	}

}
