package org.fealty.retrospect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.fealty.retrospect.Kind.ListOf;
import org.fealty.retrospect.Kind.MapOf;
import org.fealty.retrospect.Kind.Simple;

/** Turns expressions and says what they are. */
final class Expressions {

	private static final Set<String> PLAIN = Set.of("parameter", "numberLiteral", "stringLiteral", "countStar",
			"mapOrParameter");

	private final Edits edits;

	private final Patterns patterns;

	private final Clauses clauses;

	private final Functions functions;

	private final Properties properties;

	Expressions(Edits edits) {
		this.edits = edits;
		this.patterns = new Patterns(edits, this);
		this.clauses = new Clauses(edits, this, this.patterns);
		this.functions = new Functions(edits);
		this.properties = new Properties(edits);
	}

	Clauses clauses() {
		return this.clauses;
	}

	/**
	 * Turns an expression whose value a clause hands on.
	 * @param clause the clause, before which another may be put
	 * @param all whether it does so for all nodes of a label
	 */
	Kind column(Phrase phrase, Phrase clause, boolean all, Scope scope) {
		return phrase.is("mapProjection") ? projection(phrase, this.properties.before(clause, all), scope)
				: kind(phrase, scope);
	}

	/** Turns an expression. */
	Kind kind(Phrase phrase, Scope scope) {
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
	private Kind computed(Phrase phrase, Scope scope) {
		all(phrase, scope);
		boolean known = phrase.rule().matches("expression\\d*|comparisonExpression6|normalizeFunction|trimFunction");
		return known ? Simple.PLAIN : Simple.UNKNOWN;
	}

	private List<Kind> all(Phrase phrase, Scope scope) {
		List<Kind> kinds = new ArrayList<>();
		phrase.parts()
			.stream()
			.filter((part) -> !part.is("functionName") && !part.is("propertyKeyName"))
			.forEach((part) -> kinds.add(kind(part, scope)));
		return kinds;
	}

	private static Kind any(List<Kind> kinds) {
		return kinds.stream().reduce(Simple.NOTHING, Kind::or);
	}

	/** Something and the properties, labels and elements that are asked of it. */
	private Kind chain(Phrase chain, Scope scope) {
		Kind kind = kind(chain.children().getFirst(), scope);
		int last = chain.children().getFirst().last();
		for (Phrase postfix : chain.parts().subList(1, chain.parts().size())) {
			Phrase part = postfix.is("postFix") && postfix.parts().size() == 1 && !postfix.says("[")
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
	private Kind sum(Phrase sum, Scope scope) {
		List<Kind> kinds = all(sum, scope);
		boolean lists = kinds.stream().flatMap((kind) -> kind.kinds().stream()).anyMatch(ListOf.class::isInstance);
		boolean plain = kinds.stream().allMatch((kind) -> kind == Simple.PLAIN || kind == Simple.NOTHING);
		if (lists) {
			return new ListOf(
					any(kinds.stream().map((kind) -> (kind instanceof ListOf list) ? list.element() : kind).toList()));
		}
		return plain ? Simple.PLAIN : Simple.UNKNOWN;
	}

	private Kind map(Phrase map, Scope scope) {
		Map<String, Kind> entries = new TreeMap<>();
		List<Phrase> parts = map.parts();
		for (int at = 0; at + 1 < parts.size(); at += 2) {
			entries.put(parts.get(at).name(), kind(parts.get(at + 1), scope));
		}
		return new MapOf(entries);
	}

	private Kind projection(Phrase projection, Properties looks, Scope scope) {
		Phrase variable = projection.child("variable").orElseThrow();
		Kind kind = kind(variable, scope);
		Map<String, Kind> entries = new TreeMap<>();
		List<Phrase> properties = new ArrayList<>();
		for (Phrase part : projection.parts().subList(1, projection.parts().size())) {
			Phrase element = part.is("mapProjectionElement") && part.parts().size() == 1 ? part.parts().getFirst()
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

	private Kind choice(Phrase choice, Scope scope) {
		List<Kind> results = new ArrayList<>();
		for (Phrase part : choice.parts()) {
			if (part.rule().endsWith("Alternative")) {
				List<Kind> kinds = all(part, scope);
				results.add(kinds.getLast());
			}
			else {
				Kind kind = kind(part, scope);
				if (isAfterElse(choice, part)) {
					results.add(kind);
				}
			}
		}
		return any(results);
	}

	private static boolean isAfterElse(Phrase choice, Phrase part) {
		return choice.token("ELSE").filter((otherwise) -> otherwise.first() < part.first()).isPresent();
	}

	/** One variable, the list it runs through, and what is asked of each. */
	private Kind comprehension(Phrase comprehension, Scope scope) {
		List<Phrase> parts = comprehension.parts();
		Kind list = kind(parts.get(1), scope);
		Scope inner = scope.with(parts.getFirst().name(), list.element());
		Kind last = list.element();
		for (Phrase part : parts.subList(2, parts.size())) {
			Kind kind = kind(part, inner);
			boolean result = comprehension.token("|").filter((bar) -> bar.first() < part.first()).isPresent();
			last = result ? kind : last;
		}
		return comprehension.is("listComprehension") ? new ListOf(last) : Simple.PLAIN;
	}

	/** What is accumulated may become something else on the way. */
	private Kind reduction(Phrase reduction, Scope scope) {
		List<Phrase> parts = reduction.parts();
		Kind start = kind(parts.get(1), scope);
		Kind element = kind(parts.get(3), scope).element();
		Scope inner = scope.with(parts.get(0).name(), start).with(parts.get(2).name(), element);
		Kind then = start.or(new Expressions(Edits.scratch(this.edits)).kind(parts.get(4), inner));
		return start.or(kind(parts.get(4), inner.with(parts.get(0).name(), then)));
	}

	private Kind patternComprehension(Phrase comprehension, Scope scope) {
		Scope inner = this.patterns.bind(comprehension, scope);
		this.patterns.turn(comprehension, scope, inner);
		List<Phrase> rest = comprehension.parts()
			.stream()
			.filter((part) -> !part.is("variable") && !part.is("pathPatternNonEmpty"))
			.toList();
		return new ListOf(rest.stream().map((part) -> kind(part, inner)).reduce(Simple.NOTHING, (one, last) -> last));
	}

	/** Here no variable may be named that is not known, so it is asked otherwise. */
	private Kind patternExpression(Phrase pattern, Scope scope) {
		this.patterns.turn(pattern, scope, scope);
		this.edits.around(pattern, "EXISTS { ", " }");
		return Simple.PLAIN;
	}

	private Kind subquery(Phrase subquery, Scope scope) {
		Scope result = this.clauses.inner(subquery, scope);
		Stream<Kind> columns = result.variables().values().stream();
		return subquery.is("collectExpression") ? new ListOf(columns.reduce(Simple.NOTHING, Kind::or)) : Simple.PLAIN;
	}

}
