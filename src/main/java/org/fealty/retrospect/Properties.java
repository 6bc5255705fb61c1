package org.fealty.retrospect;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fealty.graph.Vocabulary;
import org.fealty.retrospect.Kind.Node;
import org.fealty.retrospect.Kind.Simple;

/** Turns what is read of nodes whose properties change with what is known. */
final class Properties {

	private final Edits edits;

	private final Optional<Phrase> clause;

	private final boolean all;

	Properties(Edits edits) {
		this(edits, Optional.empty(), false);
	}

	private Properties(Edits edits, Optional<Phrase> clause, boolean all) {
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
	Properties before(Phrase clause, boolean all) {
		return new Properties(this.edits, Optional.of(clause), all);
	}

	/**
	 * Turns the reading of a property.
	 * @param chain begins with what it is read of
	 * @param last the last token of that
	 * @param property names it
	 * @param kind what it is read of
	 */
	void read(Phrase chain, int last, Phrase property, Kind kind) {
		if (changes(property, kind)) {
			Phrase owner = chain.children().getFirst();
			if (owner.is("variable") && owner.last() == last) {
				this.edits.around(owner, lookOf(this.edits.original(owner)), ")");
				return;
			}
			String node = this.edits.freshName();
			String look = this.edits.freshName();
			this.edits.before(chain.first(), "head(COLLECT { WITH ");
			this.edits.after(last, " AS " + node + " OPTIONAL " + Condition.look(node, this.edits.freshName(), look)
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
	void project(Phrase projection, Phrase variable, List<Phrase> properties, Kind kind) {
		List<Phrase> changing = properties.stream().filter((property) -> changes(property, kind)).toList();
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
	private String matched(String node, Phrase before) {
		String look = this.edits.freshName();
		String join = this.all ? " USING JOIN ON " + node : "";
		this.edits.before(before.first(),
				"OPTIONAL " + Condition.look(node, this.edits.freshName(), look) + join + " ");
		return look;
	}

	private String lookOf(String node) {
		String look = this.edits.freshName();
		return "coalesce(head(COLLECT { " + Condition.look(node, this.edits.freshName(), look) + " RETURN " + look
				+ " }), ";
	}

	/** All properties at once cannot be told apart. */
	void all(Phrase where, Kind kind) {
		boolean changes = kind.kinds()
			.stream()
			.anyMatch((one) -> one == Simple.UNKNOWN || one.isEntity() || one.mayBear(Vocabulary.STATEMENT));
		if (changes) {
			throw new CannotTurnException(where,
					"takes all properties of what may be an entity or a statement at once, "
							+ "some of which change with what is known; name those that are needed");
		}
	}

	/** What stands at a place of a list, or under a name that is computed. */
	Kind element(Phrase place, Kind kind) {
		if (kind.kinds().stream().anyMatch((one) -> one == Simple.UNKNOWN || one instanceof Node)) {
			throw new CannotTurnException(place,
					"reads a property whose name is computed, of which cannot be told whether it changes; write its name");
		}
		return kind.element();
	}

	private static boolean changes(Phrase property, Kind kind) {
		String name = property.parts().getLast().name();
		refuse(property, name, kind);
		if (!Vocabulary.CHANGING.contains(name)) {
			return false;
		}
		Set<Kind> kinds = kind.kinds();
		boolean entity = kinds.stream().anyMatch(Kind::isEntity);
		if (kinds.contains(Simple.UNKNOWN) || (entity && kinds.size() > 1)) {
			throw new CannotTurnException(property, "reads the property " + name
					+ " of what may be an entity or something "
					+ "else; only an entity's changes with what is known. Give the variables names of their own");
		}
		return entity;
	}

	private static void refuse(Phrase property, String name, Kind kind) {
		if (name.equals(Vocabulary.KNOWN_TO)) {
			throw new CannotTurnException(property, "itself reads until when something was known (" + name + ")");
		}
		if (name.equals(Vocabulary.SEARCH)) {
			throw new CannotTurnException(property,
					"reads the names that serve the search (" + name + "), of which only today's are kept");
		}
		boolean statement = kind.kinds()
			.stream()
			.anyMatch((one) -> one == Simple.UNKNOWN || one.mayBear(Vocabulary.STATEMENT));
		if (statement && Vocabulary.CHANGING_OF_STATEMENTS.contains(name)) {
			throw new CannotTurnException(property,
					"reads " + name + " of statements, which is kept as of today alone");
		}
	}

}
