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
		this.parties = new TreeSet<>(index.subjects()).stream()
			.filter((party) -> !index.of(party, Oaths.OATH).isEmpty())
			.toList();
		this.pledgesToPersons = this.parties.stream()
			.flatMap((party) -> index.of(party, Oaths.OATH).stream())
			.filter((oath) -> index.isPerson(oath.object()))
			.toList();
		this.periods = settle(Map.of());
		this.oaths = judge(this.periods);
		this.effects = judge();
		unfold();
	}

	/** How everything stands in the end. */
	EffectivePeriods periods() {
		return this.periods;
	}

	/** The judge of the last round, who knows the sides as they are in the end. */
	Oaths oaths() {
		return this.oaths;
	}

	/** What the oaths of a party did to its other allegiances. */
	List<OathEffect> effects(String party) {
		return this.effects.getOrDefault(party, List.of());
	}

	private void unfold() {
		Map<Pair, Ternary> before = Map.of();
		Map<Pair, Ternary> now = decisions();
		for (int round = 1; !now.equals(before); round++) {
			this.periods = settle(now);
			this.oaths = judge(this.periods);
			this.effects = judge();
			before = now;
			now = decisions();
			if (round >= this.freeRounds) {
				giveUp(before, now);
				now = decisions();
			}
		}
	}

	private Oaths judge(EffectivePeriods settled) {
		return new Oaths(this.index, this.deathStage, new Sides(this.index, settled, true),
				new Sides(this.index, settled, false));
	}

	private Map<String, List<OathEffect>> judge() {
		Map<String, List<OathEffect>> judged = new HashMap<>();
		this.parties.forEach((party) -> judged.put(party, this.oaths.of(party)));
		return judged;
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

	private EffectivePeriods settle(Map<Pair, Ternary> decisions) {
		EffectivePeriods settled = this.deathStage.periods().copy();
		Map<IndexedFact, PossibleEnds> influences = new HashMap<>();
		decisions.forEach((pair, ends) -> influence(of(influences, pair.older), pair.newer, ends));
		influences.forEach((tie, influence) -> settled.put(tie, settle(tie, influence)));
		for (IndexedFact pledge : this.pledgesToPersons) {
			PossibleEnds influence = of(influences, pledge);
			fall(settled, pledge, influence);
			settled.put(pledge, settle(pledge, influence));
		}
		return settled;
	}

	private Fact settle(IndexedFact tie, PossibleEnds influences) {
		return Ends.settle(tie, this.deathStage.lent().fact(tie), influences);
	}

	private PossibleEnds of(Map<IndexedFact, PossibleEnds> influences, IndexedFact tie) {
		return influences.computeIfAbsent(tie, (key) -> new PossibleEnds().addAll(this.deathStage.of(key)));
	}

	private void influence(PossibleEnds influences, IndexedFact oath, Ternary ends) {
		Bounds day = this.deathStage.periods().period(oath).since();
		if (ends.isSure()) {
			influences.end(new EndCause(day, Ending.DEFECTED, oath.id(), null));
		}
		else {
			influences.mayEnd(day);
		}
	}

	/** The death of the lord, or the end of what he led at the oath, may end it. */
	private void fall(EffectivePeriods settled, IndexedFact pledge, PossibleEnds influences) {
		LocalDate sworn = settled.period(pledge).since().earliest();
		for (Bounds death : this.deathStage.deaths().perhaps(pledge.object())) {
			if (!Days.before(death.latest(), sworn)) {
				influences.mayEnd(death);
			}
		}
		Hierarchy hierarchy = new Hierarchy(this.index, settled, true);
		hierarchy.seats(pledge)
			.stream()
			.map((seat) -> seat.via().getLast())
			.filter((office) -> office != pledge && hierarchy.onTheDayOf(pledge, office).isPresent())
			.map(settled::fact)
			.filter((office) -> office.hasStatedEnd() || office.mayHaveEnded() != null)
			.forEach((office) -> influences.mayEnd(lastDay(office)));
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
