package org.fealty.statement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fealty.model.Predicate;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * What the statements of one dataset imply, by the same voice and with the same stance. A
 * claim also attributes. A stated succession tells of two leaderships: one began on its
 * day, the other had ended by it. An oath that names a seat is a sighting of the lord in
 * it. Spells are named, never guessed: where the dataset names spells of a pair and the
 * row names none, none is implied; nor where the rows of a pair contradict each other.
 */
public final class ImpliedStatements {

	private static final String PERPETRATOR = "perpetrator";

	private final Set<Pair> named = new HashSet<>();

	private final Map<Pair, LocalDate> begun = new HashMap<>();

	private final Map<Pair, LocalDate> ended = new HashMap<>();

	private final Function<Statement, LocalDate> knownFrom;

	/**
	 * Looks through all statements of a dataset, so that each can be judged beside the
	 * others.
	 * @param knownFrom the day from which what a statement says counts as known: a
	 * succession without a day was by then
	 */
	public ImpliedStatements(Collection<Statement> statements, Function<Statement, LocalDate> knownFrom) {
		this.knownFrom = knownFrom;
		statements.forEach(this::note);
	}

	private void note(Statement statement) {
		if (!(statement.about() instanceof RelationKey key) || !statement.stance().supports()) {
			return;
		}
		if (key.predicate() == Predicate.LED && !key.spell().isEmpty()) {
			this.named.add(new Pair(key.subject(), key.object(), ""));
		}
		if (key.predicate() == Predicate.SUCCEEDED) {
			EdtfDate day = day(statement);
			if (day.first().earliest() != null) {
				this.begun.merge(successor(key, statement.wording()), day.first().earliest(),
						(one, other) -> one.isAfter(other) ? one : other);
			}
			if (day.first().latest() != null) {
				this.ended.merge(predecessor(key, statement.wording()), day.first().latest(),
						(one, other) -> one.isBefore(other) ? one : other);
			}
		}
	}

	private EdtfDate day(Statement statement) {
		EdtfDate day = statement.dating().since();
		return (day != null) ? day : EdtfDate.of(Bounds.upTo(this.knownFrom.apply(statement)));
	}

	/** What the statement implies; empty for most, and for denials. */
	public List<Statement> of(Statement statement) {
		if (!(statement.about() instanceof RelationKey key) || !statement.stance().supports()) {
			return List.of();
		}
		return switch (key.predicate()) {
			case CLAIMED -> List.of(attribution(key, statement));
			case SUCCEEDED -> Stream.of(began(key, statement), left(key, statement)).flatMap(List::stream).toList();
			case PLEDGED_TO -> seat(key, statement);
			default -> List.of();
		};
	}

	/**
	 * Whoever claims an attack also says that they did it. Who tells of the claim did not
	 * speak for them.
	 */
	private static Statement attribution(RelationKey claim, Statement statement) {
		Citation citation = statement.citation();
		String claimer = claim.subject();
		List<String> through = citation.saidBy().equals(claimer) ? citation.through() : List.of();
		RelationKey about = new RelationKey(claim.object(), Predicate.ATTRIBUTED_TO, claimer, "", "",
				Predicate.ATTRIBUTED_TO.extent());
		return Statement.of(about, new Value.None(), statement.stance(), StatedDates.NONE,
				new Wording(PERPETRATOR, null, null), new Citation(citation.dataset(), citation.source(), claimer,
						through, citation.locator(), citation.note()));
	}

	private List<Statement> began(RelationKey key, Statement statement) {
		return led(successor(key, statement.wording()), new StatedDates(day(statement), null, false, null, null, null),
				statement);
	}

	private List<Statement> left(RelationKey key, Statement statement) {
		return led(predecessor(key, statement.wording()),
				new StatedDates(null, day(statement), false, null, null, null), statement);
	}

	private List<Statement> seat(RelationKey key, Statement statement) {
		String seat = statement.wording().seat();
		Pair pair = new Pair(key.object(), blank(seat), "");
		return (seat == null || this.named.contains(pair)) ? List.of() : List
			.of(implied(pair, new StatedDates(null, null, false, statement.dating().since(), null, null), statement));
	}

	private List<Statement> led(Pair pair, StatedDates dating, Statement statement) {
		boolean unclear = pair.spell.isEmpty() && this.named.contains(pair);
		return (unclear || contradicts(pair)) ? List.of() : List.of(implied(pair, dating, statement));
	}

	private static Statement implied(Pair pair, StatedDates dating, Statement statement) {
		RelationKey about = new RelationKey(pair.person, Predicate.LED, pair.seat, pair.spell, "",
				Predicate.LED.extent());
		return Statement.of(about, new Value.None(), statement.stance(), dating, Wording.IMPLIED, statement.citation());
	}

	private boolean contradicts(Pair pair) {
		LocalDate since = this.begun.get(pair);
		LocalDate until = this.ended.get(pair);
		return since != null && until != null && since.isAfter(until);
	}

	private static Pair successor(RelationKey key, Wording wording) {
		return new Pair(key.subject(), key.office(), blank(wording.spell()));
	}

	private static Pair predecessor(RelationKey key, Wording wording) {
		return new Pair(key.object(), key.office(), blank(wording.predecessorSpell()));
	}

	private static String blank(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/** A leader and a seat, in one spell. */
	private record Pair(String person, String seat, String spell) {
	}

}
