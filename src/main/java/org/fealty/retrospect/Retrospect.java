package org.fealty.retrospect;

import java.util.Optional;
import java.util.Set;

import org.fealty.graph.Vocabulary;
import org.fealty.retrospect.Grammar.Reading;
import org.fealty.retrospect.Kind.Node;
import org.fealty.retrospect.Kind.Simple;

/**
 * Turns statements of Cypher to a day: what was published later is to count for nothing.
 * A statement that reads something of which only today's state is kept, or of which
 * cannot be told what it reads, is refused; none is turned by guess.
 */
public final class Retrospect {

	/** The name of the parameter, a day, that a statement turned asks for. */
	public static final String DAY = "knownBy";

	private static final Set<String> QUERIES = Set.of("regularQuery", "union", "singleQuery");

	private Retrospect() {
	}

	/**
	 * Turns a statement.
	 * @param cypher a statement that only reads
	 * @return it turned, or why it cannot be
	 */
	public static Turned turn(String cypher) {
		Reading reading = Grammar.read(cypher);
		Optional<Phrase> query = query(reading.phrase());
		if (!reading.complete() || query.isEmpty()) {
			return new Turned.Refused("Its statement does not follow the grammar by which it would be turned.");
		}
		try {
			Edits edits = new Edits(reading.tokens());
			Scope result = new Expressions(edits).clauses().turn(query.get(), Scope.EMPTY);
			boolean nodes = result.variables()
				.values()
				.stream()
				.flatMap(Kind::withParts)
				.peek((kind) -> refuseStatements(query.get(), kind))
				.anyMatch((kind) -> kind instanceof Node || kind == Simple.PATH || kind == Simple.UNKNOWN);
			return new Turned.Text(reading.prefix() + edits.text().substring(reading.prefix().length()), nodes);
		}
		catch (CannotTurnException ex) {
			return new Turned.Refused(String.valueOf(ex.getMessage()));
		}
	}

	private static Optional<Phrase> query(Phrase phrase) {
		if (phrase.isAnyOf(QUERIES)) {
			return Optional.of(phrase);
		}
		return (phrase.parts().size() == 1) ? query(phrase.parts().getFirst()) : Optional.empty();
	}

	private static void refuseStatements(Phrase query, Kind kind) {
		if (kind instanceof Node node && node.labels().contains(Vocabulary.STATEMENT)) {
			throw new CannotTurnException(query,
					"returns whole statements, whose properties are kept as of today alone");
		}
	}

}
