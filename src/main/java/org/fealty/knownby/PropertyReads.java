package org.fealty.knownby;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fealty.model.Vocabulary;
import org.fealty.knownby.ExpressionType.Node;
import org.fealty.knownby.ExpressionType.Simple;

/** Turns what is read of nodes whose properties change with what is known. */
final class PropertyReads {

	private final TokenEdits edits;

	private final Optional<SyntaxNode> clause;

	private final boolean all;

	PropertyReads(TokenEdits edits) {
		this(edits, Optional.empty(), false);
	}

	private PropertyReads(TokenEdits edits, Optional<SyntaxNode> clause, boolean all) {
		this.edits = edits;
		this.clause = clause;
		this.all = all;
	}

	/**
	 * The same for what a clause hands on: what a map takes over is looked up by a match
	 * of its own before the clause, which is faster than a subquery for each row.
	 * @param all whether all nodes of a label are handed on; then an index finds all
	 * looks of the day, and they are joined, instead of looking at each node for its own
	 */
	PropertyReads before(SyntaxNode clause, boolean all) {
		return new PropertyReads(this.edits, Optional.of(clause), all);
	}

	/**
	 * Turns the reading of a property.
	 * @param chain begins with what it is read of
	 * @param last the last token of that
	 * @param property names it
	 * @param kind what it is read of
	 */
	void read(SyntaxNode chain, int last, SyntaxNode property, ExpressionType kind) {
		SyntaxNode owner = chain.children().getFirst();
		boolean named = owner.is("variable") && owner.last() == last;
		if (named && kind.mayBear(Vocabulary.STATEMENT)
				&& property.parts().getLast().name().equals(KnowledgeCondition.FACT)) {
			this.edits.before(chain.first(), KnowledgeCondition.factOf(this.edits.original(owner)));
			this.edits.after(property.last(), " END)");
		}
		if (changes(property, kind)) {
			if (named) {
				this.edits.around(owner, lookOf(this.edits.original(owner)), ")");
				return;
			}
			String node = this.edits.freshName();
			String look = this.edits.freshName();
			this.edits.before(chain.first(), "head(COLLECT { WITH ");
			this.edits.after(last,
					" AS " + node + " OPTIONAL " + KnowledgeCondition.look(node, this.edits.freshName(), look)
							+ " RETURN coalesce(" + look + ", " + node + ") })");
		}
	}

	/**
	 * Turns the properties that a map takes over from a variable. It is looked up once,
	 * however many they are.
	 * @param projection the map
	 * @param variable what it takes them from
	 * @param properties name them
	 * @param kind what the variable is
	 */
	void project(SyntaxNode projection, SyntaxNode variable, List<SyntaxNode> properties, ExpressionType kind) {
		List<SyntaxNode> changing = properties.stream().filter((property) -> changes(property, kind)).toList();
		if (changing.isEmpty()) {
			return;
		}
		String seen = this.edits.freshName();
		changing.forEach((property) -> this.edits.before(property.first(),
				this.edits.original(property.parts().getLast()) + ": " + seen));
		String node = this.edits.original(variable);
		String look = this.clause.map((before) -> "coalesce(" + matched(node, before) + ", ")
			.orElseGet(() -> lookOf(node));
		this.edits.around(projection, "head([" + seen + " IN [" + look + node + ")] | ", "])");
	}

	/** No node has two looks on one day, so the match keeps each row once. */
	private String matched(String node, SyntaxNode before) {
		String look = this.edits.freshName();
		String join = this.all ? " USING JOIN ON " + node : "";
		this.edits.before(before.first(),
				"OPTIONAL " + KnowledgeCondition.look(node, this.edits.freshName(), look) + join + " ");
		return look;
	}

	private String lookOf(String node) {
		String look = this.edits.freshName();
		return "coalesce(head(COLLECT { " + KnowledgeCondition.look(node, this.edits.freshName(), look) + " RETURN "
				+ look + " }), ";
	}

	/** All properties at once cannot be told apart. */
	void all(SyntaxNode where, ExpressionType kind) {
		boolean changes = kind.kinds()
			.stream()
			.anyMatch((one) -> one == Simple.UNKNOWN || one.isEntity() || one.mayBear(Vocabulary.STATEMENT));
		if (changes) {
			throw new NotRewritableException(where,
					"takes all properties of what may be an entity or a statement at once, "
							+ "some of which change with what is known; name those that are needed");
		}
	}

	/** What stands at a place of a list, or under a name that is computed. */
	ExpressionType element(SyntaxNode place, ExpressionType kind) {
		if (kind.kinds().stream().anyMatch((one) -> one == Simple.UNKNOWN || one instanceof Node)) {
			throw new NotRewritableException(place,
					"reads a property whose name is computed, of which cannot be told whether it changes; write its name");
		}
		return kind.element();
	}

	private static boolean changes(SyntaxNode property, ExpressionType kind) {
		String name = property.parts().getLast().name();
		refuse(property, name, kind);
		if (!Vocabulary.CHANGING.contains(name)) {
			return false;
		}
		Set<ExpressionType> kinds = kind.kinds();
		boolean entity = kinds.stream().anyMatch(ExpressionType::isEntity);
		if (kinds.contains(Simple.UNKNOWN) || (entity && kinds.size() > 1)) {
			throw new NotRewritableException(property, "reads the property " + name
					+ " of what may be an entity or something "
					+ "else; only an entity's changes with what is known. Give the variables names of their own");
		}
		return entity;
	}

	private static void refuse(SyntaxNode property, String name, ExpressionType kind) {
		if (name.equals(Vocabulary.KNOWN_TO)) {
			throw new NotRewritableException(property, "itself reads until when something was known (" + name + ")");
		}
		if (name.equals(Vocabulary.SEARCH)) {
			throw new NotRewritableException(property,
					"reads the names that serve the search (" + name + "), of which only today's are kept");
		}
		boolean statement = kind.kinds()
			.stream()
			.anyMatch((one) -> one == Simple.UNKNOWN || one.mayBear(Vocabulary.STATEMENT));
		if (statement && Vocabulary.CHANGING_OF_STATEMENTS.contains(name)) {
			throw new NotRewritableException(property,
					"reads " + name + " of statements, which is kept as of today alone");
		}
	}

}
