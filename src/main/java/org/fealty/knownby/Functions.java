package org.fealty.knownby;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.fealty.model.Vocabulary;
import org.fealty.knownby.ExpressionType.ListOf;
import org.fealty.knownby.ExpressionType.Node;
import org.fealty.knownby.ExpressionType.Simple;

/** Turns calls of functions and says what they give. */
final class Functions {

	/** Functions whose result does not depend on a single row. */
	private static final Set<String> AGGREGATING = Set.of("count", "collect", "sum", "avg", "min", "max",
			"percentilecont", "percentiledisc", "stdev", "stdevp");

	private static final Set<String> NAMESPACES = Set.of("", "date.", "datetime.", "localdatetime.", "time.",
			"localtime.", "duration.", "point.", "vector.");

	private final TokenEdits edits;

	private final PropertyReads properties;

	Functions(TokenEdits edits) {
		this.edits = edits;
		this.properties = new PropertyReads(edits);
	}

	/** Whether a part gathers several rows into one. */
	static boolean aggregates(SyntaxNode part) {
		return part.below()
			.anyMatch((below) -> below.is("countStar")
					|| (below.is("functionName") && AGGREGATING.contains(below.text().toLowerCase(Locale.ROOT))));
	}

	/**
	 * Turns a call.
	 * @param call the call
	 * @param arguments what it is given
	 * @return what it gives
	 */
	ExpressionType call(SyntaxNode call, List<ExpressionType> arguments) {
		SyntaxNode name = call.child("functionName").orElseThrow();
		String function = name.text().toLowerCase(Locale.ROOT);
		ExpressionType first = arguments.isEmpty() ? Simple.NOTHING : arguments.getFirst();
		return switch (function) {
			case "type" -> {
				this.edits.around(call, "replace(", ", '" + Vocabulary.SUPERSEDED + "', '')");
				yield Simple.PLAIN;
			}
			case "labels" -> labels(call, first);
			case "properties", "keys" -> {
				this.properties.all(call, first);
				yield Simple.PLAIN;
			}
			case "startnode", "endnode" -> new Node(Set.of());
			case "nodes" -> new ListOf(new Node(Set.of()));
			case "relationships" -> new ListOf(Simple.RELATIONSHIP);
			case "collect" -> new ListOf(first);
			case "head", "last" -> first.element();
			case "tail", "reverse", "min", "max", "nullif" -> first;
			case "coalesce" -> arguments.stream().reduce(Simple.NOTHING, ExpressionType::or);
			default -> NAMESPACES.contains(function.substring(0, function.lastIndexOf('.') + 1)) ? Simple.PLAIN
					: Simple.UNKNOWN;
		};
	}

	private ExpressionType labels(SyntaxNode call, ExpressionType of) {
		if (of.kinds().stream().anyMatch((kind) -> kind == Simple.UNKNOWN || kind.mayBear(Vocabulary.ATTRIBUTE))) {
			String label = this.edits.freshName();
			this.edits.around(call, "[" + label + " IN ",
					" | replace(" + label + ", '" + Vocabulary.SUPERSEDED + "', '')]");
		}
		return Simple.PLAIN;
	}

}
