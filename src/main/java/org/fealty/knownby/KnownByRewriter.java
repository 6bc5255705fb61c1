package org.fealty.knownby;

import java.util.Optional;
import java.util.Set;

import org.fealty.model.Vocabulary;
import org.fealty.knownby.Grammar.Reading;
import org.fealty.knownby.ExpressionType.Node;
import org.fealty.knownby.ExpressionType.Simple;

/**
 * Turns statements of Cypher to a day: what was published later is to count for nothing.
 * A statement that reads something of which only today's state is kept, or of which
 * cannot be told what it reads, is refused; none is turned by guess.
 */
public final class KnownByRewriter {

	/** The name of the parameter, a day, that a statement turned asks for. */
	public static final String DAY = "knownBy";

	private static final Set<String> QUERIES = Set.of("regularQuery", "union", "singleQuery");

	private KnownByRewriter() {
	}

	/**
	 * Turns a statement.
	 * @param cypher a statement that only reads
	 * @return it turned, or why it cannot be
	 */
	public static Rewrite turn(String cypher) {
		Reading reading = Grammar.read(cypher);
		Optional<SyntaxNode> query = query(reading.phrase());
		if (!reading.complete() || query.isEmpty()) {
			return new Rewrite.Refused("Its statement does not follow the grammar by which it would be turned.");
		}
		try {
			TokenEdits edits = new TokenEdits(reading.tokens());
			Scope result = new Expressions(edits).clauses().turn(query.get(), Scope.EMPTY);
			boolean nodes = result.variables()
				.values()
				.stream()
				.flatMap(ExpressionType::withParts)
				.peek((kind) -> refuseStatements(query.get(), kind))
				.anyMatch((kind) -> kind instanceof Node || kind == Simple.PATH || kind == Simple.UNKNOWN);
			return new Rewrite.Text(reading.prefix() + edits.text().substring(reading.prefix().length()), nodes);
		}
		catch (NotRewritableException ex) {
			return new Rewrite.Refused(String.valueOf(ex.getMessage()));
		}
	}

	private static Optional<SyntaxNode> query(SyntaxNode phrase) {
		if (phrase.isAnyOf(QUERIES)) {
			return Optional.of(phrase);
		}
		return (phrase.parts().size() == 1) ? query(phrase.parts().getFirst()) : Optional.empty();
	}

	private static void refuseStatements(SyntaxNode query, ExpressionType kind) {
		if (kind instanceof Node node && node.labels().contains(Vocabulary.STATEMENT)) {
			throw new NotRewritableException(query,
					"returns whole statements, whose properties are kept as of today alone");
		}
	}

}
