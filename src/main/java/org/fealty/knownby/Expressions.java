package org.fealty.knownby;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.fealty.knownby.ExpressionType.ListOf;
import org.fealty.knownby.ExpressionType.MapOf;
import org.fealty.knownby.ExpressionType.Simple;

/** Turns expressions and says what they are. */
final class Expressions {

	private static final Set<String> PLAIN = Set.of("parameter", "numberLiteral", "stringLiteral", "countStar",
			"mapOrParameter");

	private final TokenEdits edits;

	private final Patterns patterns;

	private final Clauses clauses;

	private final Functions functions;

	private final PropertyReads properties;

	Expressions(TokenEdits edits) {
		this.edits = edits;
		this.patterns = new Patterns(edits, this);
		this.clauses = new Clauses(edits, this, this.patterns);
		this.functions = new Functions(edits);
		this.properties = new PropertyReads(edits);
	}

	Clauses clauses() {
		return this.clauses;
	}

	/**
	 * Turns an expression whose value a clause hands on.
	 * @param clause the clause, before which another may be put
	 * @param all whether it does so for all nodes of a label
	 */
	ExpressionType column(SyntaxNode phrase, SyntaxNode clause, boolean all, Scope scope) {
		return phrase.is("mapProjection") ? projection(phrase, this.properties.before(clause, all), scope)
				: kind(phrase, scope);
	}

	/** Turns an expression. */
	ExpressionType kind(SyntaxNode phrase, Scope scope) {
		if (phrase.isToken() || phrase.isAnyOf(PLAIN)) {
			return Simple.PLAIN;
		}
		if (phrase.rule().startsWith("labelExpression")) {
			new Labels(this.edits).turnQuestion(phrase);
			return Simple.PLAIN;
		}
		return switch (phrase.rule()) {
			case "variable" -> scope.get(phrase.name());
			case "literal" -> phrase.text().equalsIgnoreCase("null") ? Simple.NOTHING : Simple.PLAIN;
			case "parenthesizedExpression", "properties" -> kind(phrase.parts().getFirst(), scope);
			case "expression2" -> chain(phrase, scope);
			case "expression6" -> sum(phrase, scope);
			case "listLiteral" -> new ListOf(any(all(phrase, scope)));
			case "map" -> map(phrase, scope);
			case "mapProjection" -> projection(phrase, this.properties, scope);
			case "caseExpression", "extendedCaseExpression" -> choice(phrase, scope);
			case "functionInvocation" -> this.functions.call(phrase, all(phrase, scope));
			case "listComprehension", "listItemsPredicate" -> comprehension(phrase, scope);
			case "reduceExpression" -> reduction(phrase, scope);
			case "patternComprehension" -> patternComprehension(phrase, scope);
			case "patternExpression" -> patternExpression(phrase, scope);
			case "existsExpression", "countExpression", "collectExpression" -> subquery(phrase, scope);
			default -> computed(phrase, scope);
		};
	}

	/**
	 * Operators, comparisons and functions of a grammar of their own: all give values.
	 */
	private ExpressionType computed(SyntaxNode phrase, Scope scope) {
		all(phrase, scope);
		boolean known = phrase.rule().matches("expression\\d*|comparisonExpression6|normalizeFunction|trimFunction");
		return known ? Simple.PLAIN : Simple.UNKNOWN;
	}

	private List<ExpressionType> all(SyntaxNode phrase, Scope scope) {
		List<ExpressionType> kinds = new ArrayList<>();
		phrase.parts()
			.stream()
			.filter((part) -> !part.is("functionName") && !part.is("propertyKeyName"))
			.forEach((part) -> kinds.add(kind(part, scope)));
		return kinds;
	}

	private static ExpressionType any(List<ExpressionType> kinds) {
		return kinds.stream().reduce(Simple.NOTHING, ExpressionType::or);
	}

	/** Something and the properties, labels and elements that are asked of it. */
	private ExpressionType chain(SyntaxNode chain, Scope scope) {
		ExpressionType kind = kind(chain.children().getFirst(), scope);
		int last = chain.children().getFirst().last();
		for (SyntaxNode postfix : chain.parts().subList(1, chain.parts().size())) {
			SyntaxNode part = postfix.is("postFix") && postfix.parts().size() == 1 && !postfix.says("[")
					? postfix.parts().getFirst() : postfix;
			if (part.is("property")) {
				this.properties.read(chain, last, part, kind);
				kind = kind.property(part.parts().getLast().name());
			}
			else if (part.rule().startsWith("labelExpression")) {
				kind = kind(part, scope);
			}
			else {
				all(part, scope);
				kind = part.says("..") ? kind : this.properties.element(part, kind);
			}
			last = part.last();
		}
		return kind;
	}

	/** Lists are put together by the sign that adds numbers. */
	private ExpressionType sum(SyntaxNode sum, Scope scope) {
		List<ExpressionType> kinds = all(sum, scope);
		boolean lists = kinds.stream().flatMap((kind) -> kind.kinds().stream()).anyMatch(ListOf.class::isInstance);
		boolean plain = kinds.stream().allMatch((kind) -> kind == Simple.PLAIN || kind == Simple.NOTHING);
		if (lists) {
			return new ListOf(
					any(kinds.stream().map((kind) -> (kind instanceof ListOf list) ? list.element() : kind).toList()));
		}
		return plain ? Simple.PLAIN : Simple.UNKNOWN;
	}

	private ExpressionType map(SyntaxNode map, Scope scope) {
		Map<String, ExpressionType> entries = new TreeMap<>();
		List<SyntaxNode> parts = map.parts();
		for (int at = 0; at + 1 < parts.size(); at += 2) {
			entries.put(parts.get(at).name(), kind(parts.get(at + 1), scope));
		}
		return new MapOf(entries);
	}

	private ExpressionType projection(SyntaxNode projection, PropertyReads looks, Scope scope) {
		SyntaxNode variable = projection.child("variable").orElseThrow();
		ExpressionType kind = kind(variable, scope);
		Map<String, ExpressionType> entries = new TreeMap<>();
		List<SyntaxNode> properties = new ArrayList<>();
		for (SyntaxNode part : projection.parts().subList(1, projection.parts().size())) {
			SyntaxNode element = part.is("mapProjectionElement") && part.parts().size() == 1 ? part.parts().getFirst()
					: part;
			if (element.is("property")) {
				String name = element.parts().getLast().name();
				properties.add(element);
				entries.put(name, kind.property(name));
			}
			else if (element.is("variable")) {
				entries.put(element.name(), kind(element, scope));
			}
			else if (element.says("*")) {
				looks.all(projection, kind);
			}
			else {
				entries.put(element.parts().getFirst().name(), kind(element.parts().getLast(), scope));
			}
		}
		looks.project(projection, variable, properties, kind);
		return new MapOf(entries);
	}

	private ExpressionType choice(SyntaxNode choice, Scope scope) {
		List<ExpressionType> results = new ArrayList<>();
		for (SyntaxNode part : choice.parts()) {
			if (part.rule().endsWith("Alternative")) {
				List<ExpressionType> kinds = all(part, scope);
				results.add(kinds.getLast());
			}
			else {
				ExpressionType kind = kind(part, scope);
				if (isAfterElse(choice, part)) {
					results.add(kind);
				}
			}
		}
		return any(results);
	}

	private static boolean isAfterElse(SyntaxNode choice, SyntaxNode part) {
		return choice.token("ELSE").filter((otherwise) -> otherwise.first() < part.first()).isPresent();
	}

	/** One variable, the list it runs through, and what is asked of each. */
	private ExpressionType comprehension(SyntaxNode comprehension, Scope scope) {
		List<SyntaxNode> parts = comprehension.parts();
		ExpressionType list = kind(parts.get(1), scope);
		Scope inner = scope.with(parts.getFirst().name(), list.element());
		ExpressionType last = list.element();
		for (SyntaxNode part : parts.subList(2, parts.size())) {
			ExpressionType kind = kind(part, inner);
			boolean result = comprehension.token("|").filter((bar) -> bar.first() < part.first()).isPresent();
			last = result ? kind : last;
		}
		return comprehension.is("listComprehension") ? new ListOf(last) : Simple.PLAIN;
	}

	/** What is accumulated may become something else on the way. */
	private ExpressionType reduction(SyntaxNode reduction, Scope scope) {
		List<SyntaxNode> parts = reduction.parts();
		ExpressionType start = kind(parts.get(1), scope);
		ExpressionType element = kind(parts.get(3), scope).element();
		Scope inner = scope.with(parts.get(0).name(), start).with(parts.get(2).name(), element);
		ExpressionType then = start.or(new Expressions(TokenEdits.scratch(this.edits)).kind(parts.get(4), inner));
		return start.or(kind(parts.get(4), inner.with(parts.get(0).name(), then)));
	}

	private ExpressionType patternComprehension(SyntaxNode comprehension, Scope scope) {
		Scope inner = this.patterns.bind(comprehension, scope);
		this.patterns.turn(comprehension, scope, inner);
		List<SyntaxNode> rest = comprehension.parts()
			.stream()
			.filter((part) -> !part.is("variable") && !part.is("pathPatternNonEmpty"))
			.toList();
		return new ListOf(rest.stream().map((part) -> kind(part, inner)).reduce(Simple.NOTHING, (one, last) -> last));
	}

	/** Here no variable may be named that is not known, so it is asked otherwise. */
	private ExpressionType patternExpression(SyntaxNode pattern, Scope scope) {
		this.patterns.turn(pattern, scope, scope);
		this.edits.around(pattern, "EXISTS { ", " }");
		return Simple.PLAIN;
	}

	private ExpressionType subquery(SyntaxNode subquery, Scope scope) {
		Scope result = this.clauses.inner(subquery, scope);
		Stream<ExpressionType> columns = result.variables().values().stream();
		return subquery.is("collectExpression") ? new ListOf(columns.reduce(Simple.NOTHING, ExpressionType::or))
				: Simple.PLAIN;
	}

}
