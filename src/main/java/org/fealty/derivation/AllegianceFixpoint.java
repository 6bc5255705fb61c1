package org.fealty.derivation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.fealty.fact.Fact;
import org.fealty.statement.Ending;
import org.fealty.time.Bounds;
import org.fealty.time.Ternary;

/**
 * The second stage: oaths end allegiances, and since sides depend on what has ended, it
 * is done again until nothing changes.
 *
 * <p>
 * Where every day is known to the day, what an oath ends depends only on earlier oaths,
 * so there are no more rounds than oaths that build on each other. Where days are vague,
 * two oaths may each decide the other; after some rounds what still changes only
 * <em>may</em> end from then on. Each further round makes at least one pair such for
 * good, so the work ends, and it never says more than is sure.
 */
final class AllegianceFixpoint {

	/** More than any chain of oaths that build on each other is known to be long. */
	static final int FREE_ROUNDS = 64;

	private final int freeRounds;

	private final FactIndex index;

	private final DeathStage deathStage;

	private final boolean rumoured;

	private final List<String> parties;

	private final List<IndexedFact> pledgesToPersons;

	private final Set<Pair> undecidable = new HashSet<>();

	private EffectivePeriods periods;

	private Oaths oaths;

	private Map<String, List<OathEffect>> effects;

	AllegianceFixpoint(FactIndex index, DeathStage deathStage, int freeRounds) {
		this.freeRounds = freeRounds;
		this.index = index;
		this.deathStage = deathStage;
		this.rumoured = index.hasRumours();
		this.parties = new TreeSet<>(index.subjects()).stream()
			.filter((party) -> !index.of(party, Oaths.OATH).isEmpty())
			.toList();
		this.pledgesToPersons = this.parties.stream()
			.flatMap((party) -> index.of(party, Oaths.OATH).stream())
			.filter((oath) -> index.isPerson(oath.object()))
			.toList();
		this.periods = periodsAfter(Map.of());
		this.oaths = oathsIn(this.periods);
		this.effects = effectsOfAll();
		repeatUntilNothingChanges();
	}

	/** How everything stands in the end. */
	EffectivePeriods periods() {
		return this.periods;
	}

	/** The oaths as the last round compares them, by the sides as they are in the end. */
	Oaths oaths() {
		return this.oaths;
	}

	/** What the oaths of a party did to its other allegiances. */
	List<OathEffect> effects(String party) {
		return this.effects.getOrDefault(party, List.of());
	}

	private void repeatUntilNothingChanges() {
		Map<Pair, Ternary> before = Map.of();
		Map<Pair, Ternary> now = decisions();
		for (int round = 1; !now.equals(before); round++) {
			this.periods = periodsAfter(now);
			this.oaths = oathsIn(this.periods);
			this.effects = effectsOfAll();
			before = now;
			now = decisions();
			if (round >= this.freeRounds) {
				giveUp(before, now);
				now = decisions();
			}
		}
	}

	private Oaths oathsIn(EffectivePeriods periods) {
		Sides all = new Sides(this.index, periods, true);
		Sides reported = this.rumoured ? new Sides(this.index, periods, false) : all;
		return new Oaths(this.index, this.deathStage, all, reported);
	}

	private Map<String, List<OathEffect>> effectsOfAll() {
		Map<String, List<OathEffect>> effects = new HashMap<>();
		this.parties.forEach((party) -> effects.put(party, this.oaths.of(party)));
		return effects;
	}

	/** What ends or may end what; what cannot be decided may. */
	private Map<Pair, Ternary> decisions() {
		Map<Pair, Ternary> decisions = new HashMap<>();
		this.effects.values()
			.forEach((ofParty) -> ofParty.stream()
				.filter((effect) -> effect.ends().isPossible())
				.forEach((effect) -> decisions.put(new Pair(effect.older(), effect.newer()), effect.ends())));
		this.undecidable.forEach((pair) -> decisions.put(pair, Ternary.MAYBE));
		return decisions;
	}

	private void giveUp(Map<Pair, Ternary> before, Map<Pair, Ternary> now) {
		Set<Pair> all = new HashSet<>(before.keySet());
		all.addAll(now.keySet());
		all.stream()
			.filter((pair) -> before.getOrDefault(pair, Ternary.NO) != now.getOrDefault(pair, Ternary.NO))
			.forEach(this.undecidable::add);
	}

	private EffectivePeriods periodsAfter(Map<Pair, Ternary> decisions) {
		EffectivePeriods periods = this.deathStage.periods().copy();
		Map<IndexedFact, PossibleEnds> ends = new HashMap<>();
		decisions.forEach((pair, decision) -> addOath(endsOf(pair.older, ends), pair.newer, decision));
		ends.forEach((fact, its) -> periods.put(fact, withEnd(fact, its)));
		for (IndexedFact pledge : this.pledgesToPersons) {
			PossibleEnds its = endsOf(pledge, ends);
			addFallOfLord(periods, pledge, its);
			periods.put(pledge, withEnd(pledge, its));
		}
		return periods;
	}

	private Fact withEnd(IndexedFact fact, PossibleEnds ends) {
		return Ends.settle(fact, this.deathStage.lent().fact(fact), ends);
	}

	private PossibleEnds endsOf(IndexedFact fact, Map<IndexedFact, PossibleEnds> ends) {
		return ends.computeIfAbsent(fact, (key) -> new PossibleEnds().addAll(this.deathStage.of(key)));
	}

	private void addOath(PossibleEnds ends, IndexedFact oath, Ternary decision) {
		Bounds day = this.deathStage.periods().period(oath).since();
		if (decision.isSure()) {
			ends.end(new EndCause(day, Ending.DEFECTED, oath.id(), null));
		}
		else {
			ends.mayEnd(day);
		}
	}

	/** The death of the lord, or the end of what he led at the oath, may end it. */
	private void addFallOfLord(EffectivePeriods periods, IndexedFact pledge, PossibleEnds ends) {
		LocalDate sworn = periods.period(pledge).since().earliest();
		for (Bounds death : this.deathStage.deaths().perhaps(pledge.object())) {
			if (!Days.before(death.latest(), sworn)) {
				ends.mayEnd(death);
			}
		}
		Hierarchy hierarchy = new Hierarchy(this.index, periods, true);
		hierarchy.seats(pledge)
			.stream()
			.map((seat) -> seat.via().getLast())
			.filter((office) -> office != pledge && hierarchy.onTheDayOf(pledge, office).isPresent())
			.map(periods::fact)
			.filter((office) -> office.hasStatedEnd() || office.mayHaveEnded() != null)
			.forEach((office) -> ends.mayEnd(lastDay(office)));
	}

	/**
	 * From the first day that can have been the last of an office to the last that it can
	 * have had.
	 */
	private static Bounds lastDay(Fact office) {
		LocalDate earliest = office.basis().presumable() ? office.mayHaveEnded() : null;
		LocalDate latest = office.period().until().latest();
		return new Bounds(Days.before(latest, earliest) ? latest : earliest, latest);
	}

	/** An allegiance and an oath of the same party. */
	private record Pair(IndexedFact older, IndexedFact newer) {
	}

}
