package org.fealty.retrospect;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.fealty.graph.Vocabulary;
import org.fealty.retrospect.Kind.ListOf;
import org.fealty.retrospect.Kind.Node;
import org.fealty.retrospect.Kind.Simple;

/** Turns calls of functions and says what they give. */
final class Functions {

	/** Functions whose result does not depend on a single row. */
	private static final Set<String> AGGREGATING = Set.of("count", "collect", "sum", "avg", "min", "max",
			"percentilecont", "percentiledisc", "stdev", "stdevp");

	private static final Set<String> NAMESPACES = Set.of("", "date.", "datetime.", "localdatetime.", "time.",
			"localtime.", "duration.", "point.", "vector.");

	private final Edits edits;

	private final Properties properties;

	Functions(Edits edits) {
		this.edits = edits;
		this.properties = new Properties(edits);
	}

	/** Whether a part gathers several rows into one. */
	static boolean aggregates(Phrase part) {
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
	Kind call(Phrase call, List<Kind> arguments) {
		Phrase name = call.child("functionName").orElseThrow();
		String function = name.text().toLowerCase(Locale.ROOT);
		Kind first = arguments.isEmpty() ? Simple.NOTHING : arguments.getFirst();
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
			case "coalesce" -> arguments.stream().reduce(Simple.NOTHING, Kind::or);
			default -> NAMESPACES.contains(function.substring(0, function.lastIndexOf('.') + 1)) ? Simple.PLAIN
					: Simple.UNKNOWN;
		};
	}

	private Kind labels(Phrase call, Kind of) {
		if (of.kinds().stream().anyMatch((kind) -> kind == Simple.UNKNOWN || kind.mayBear(Vocabulary.ATTRIBUTE))) {
			String label = this.edits.freshName();
			this.edits.around(call, "[" + label + " IN ",
					" | replace(" + label + ", '" + Vocabulary.SUPERSEDED + "', '')]");
		}
		return Simple.PLAIN;
	}

}
