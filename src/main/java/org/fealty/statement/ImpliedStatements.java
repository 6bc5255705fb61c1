package org.fealty.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * row names none, none is implied; nor where the rows of a pair contradict each other. By
 * a day on which the rows that name or contradict were not yet known, it still was
 * implied: such a statement bears the day from which it no longer is.
 */
public final class ImpliedStatements {

	private static final String PERPETRATOR = "perpetrator";

	/**
	 * Since when it is known that there are spells of a pair, which has no spell here.
	 */
	private final Map<Pair, LocalDate> named = new HashMap<>();

	/** The earliest days on which leaderships began. */
	private final Map<Pair, List<Known>> begun = new HashMap<>();

	/** The latest days on which leaderships ended. */
	private final Map<Pair, List<Known>> ended = new HashMap<>();

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
		LocalDate known = this.knownFrom.apply(statement);
		if (key.predicate() == Predicate.LED && !key.spell().isEmpty()) {
			this.named.merge(new Pair(key.subject(), key.object(), ""), known,
					(one, other) -> one.isBefore(other) ? one : other);
		}
		if (key.predicate() == Predicate.SUCCEEDED) {
			Bounds day = day(statement).first();
			note(this.begun, successor(key, statement.wording()), day.earliest(), known);
			note(this.ended, predecessor(key, statement.wording()), day.latest(), known);
		}
	}

	private static void note(Map<Pair, List<Known>> days, Pair pair, @Nullable LocalDate day, LocalDate known) {
		if (day != null) {
			days.computeIfAbsent(pair, (key) -> new ArrayList<>()).add(new Known(day, known));
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
				new Wording(Map.of(StatementProperty.ROLE, PERPETRATOR), false), new Citation(citation.dataset(),
						citation.source(), claimer, through, citation.locator(), citation.note()));
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
		if (seat == null) {
			return List.of();
		}
		Pair pair = new Pair(key.object(), seat, "");
		return until(this.named.get(pair),
				implied(pair, new StatedDates(null, null, false, statement.dating().since(), null, null), statement));
	}

	private List<Statement> led(Pair pair, StatedDates dating, Statement statement) {
		LocalDate unclear = pair.spell.isEmpty() ? this.named.get(pair) : null;
		return until(earlier(unclear, contradicted(pair)), implied(pair, dating, statement));
	}

	/** None, if it was not implied before the day; null: it still is. */
	private List<Statement> until(@Nullable LocalDate day, Statement implied) {
		if (day == null) {
			return List.of(implied);
		}
		return day.isAfter(this.knownFrom.apply(implied)) ? List.of(implied.until(day)) : List.of();
	}

	private static Statement implied(Pair pair, StatedDates dating, Statement statement) {
		RelationKey about = new RelationKey(pair.person, Predicate.LED, pair.seat, pair.spell, "",
				Predicate.LED.extent());
		return Statement.of(about, new Value.None(), statement.stance(), dating, Wording.IMPLIED, statement.citation());
	}

	/** Since when it is known that one began after one ended; null: never. */
	private @Nullable LocalDate contradicted(Pair pair) {
		LocalDate first = null;
		for (Known since : this.begun.getOrDefault(pair, List.of())) {
			for (Known until : this.ended.getOrDefault(pair, List.of())) {
				if (since.day.isAfter(until.day)) {
					first = earlier(first, since.from.isAfter(until.from) ? since.from : until.from);
				}
			}
		}
		return first;
	}

	private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.isBefore(other) ? one : other;
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

	/** A day, and the day from which it counts as known. */
	private record Known(LocalDate day, LocalDate from) {
	}

	/** A leader and a seat, in one spell. */
	private record Pair(String person, String seat, String spell) {
	}

}
