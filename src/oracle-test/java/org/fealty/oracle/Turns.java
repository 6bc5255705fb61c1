package org.fealty.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.fealty.oracle.Settled.Chance;
import org.fealty.statement.Ending;
import org.fealty.model.Predicate;
import org.fealty.time.Ternary;
import org.jspecify.annotations.Nullable;

/** What oaths end, worked out again and again until nothing changes any more. */
final class Turns {

	static final Predicate[] ALLEGIANCES = { Predicate.PLEDGED_TO, Predicate.LED, Predicate.MEMBER_OF,
			Predicate.PART_OF };

	private static final int ROUNDS = 64;

	final Beginnings beginnings;

	/** How everything stands in the end. */
	Stage stage;

	private Camps camps;

	/** What the oaths of each party did, in the end. */
	private final Map<String, List<Turn>> turns = new TreeMap<>();

	Turns(Beginnings beginnings) {
		this.beginnings = beginnings;
		this.stage = settle(Map.of());
		this.camps = new Camps(this.stage);
		Map<List<Shown>, Ternary> before = Map.of();
		Map<List<Shown>, Ternary> now = judge();
		for (int round = 0; !now.equals(before); round++) {
			if (round >= ROUNDS) {
				throw new IllegalStateException("Oaths decide each other for ever.");
			}
			this.stage = settle(now);
			this.camps = new Camps(this.stage);
			before = now;
			now = judge();
		}
	}

	List<Turn> of(String party) {
		return this.turns.getOrDefault(party, List.of());
	}

	/** Empty where the newer allegiance is no later one to another side. */
	@Nullable Turn compare(Shown older, Shown newer) {
		Ternary order = this.beginnings.order.older(older, newer);
		if (order == Ternary.NO) {
			return null;
		}
		Span day = begun(newer);
		Camp to = this.camps.of(newer, day);
		Camp from = left(older, newer);
		Ternary differs = from.differs(to);
		if (differs == Ternary.NO) {
			return null;
		}
		Ternary along = this.camps.of(older, day).meets(to);
		Turn turn = new Turn(older, newer, from, to, differs, order, along, Ternary.MAYBE);
		boolean seenAfterwards = this.beginnings.stage.now(older).attested > day.high();
		if (seenAfterwards || along == Ternary.YES) {
			return turn.ending(Ternary.NO);
		}
		return turn.ending((turn.leaves() && along == Ternary.NO) ? Ternary.YES : Ternary.MAYBE);
	}

	/** The side joined, on the day on which it was. */
	Camp joined(Shown newer) {
		return this.camps.of(newer, begun(newer));
	}

	/** The side left for the newer allegiance, on the last day with it. */
	Camp left(Shown older, Shown newer) {
		return this.camps.of(older, eve(older, newer));
	}

	private Span begun(Shown fact) {
		return this.beginnings.stage.now(fact).since;
	}

	/** The day before, or the last day that the older one can have held. */
	private Span eve(Shown older, Shown newer) {
		Span eve = begun(newer).shift(-1);
		Shown held = this.beginnings.stage.now(older);
		if (held.until.high() < eve.low()) {
			return held.until;
		}
		Span both = eve.cut(new Span(held.since.low(), held.until.high()));
		return both.isEmpty() ? eve : both;
	}

	private Map<List<Shown>, Ternary> judge() {
		Map<List<Shown>, Ternary> decisions = new HashMap<>();
		this.turns.clear();
		for (Shown oath : this.stage.facts((fact) -> fact.is(Predicate.PLEDGED_TO))) {
			for (Turn turn : whatWasLeft(of(oath))) {
				this.turns.computeIfAbsent(oath.subject(), (party) -> new ArrayList<>()).add(turn);
				if (turn.ends() != Ternary.NO) {
					decisions.put(List.of(turn.older(), turn.newer()), turn.ends());
				}
			}
		}
		return decisions;
	}

	private List<Turn> of(Shown oath) {
		List<Turn> turns = new ArrayList<>();
		for (Shown other : this.stage.of(oath.subject(), ALLEGIANCES)) {
			@Nullable Turn turn = other.equals(oath) ? null : compare(other, oath);
			if (turn != null) {
				turns.add(turn);
			}
		}
		return turns;
	}

	/**
	 * What the party led or belonged to in what it surely left ends too, whenever begun.
	 */
	private static List<Turn> whatWasLeft(List<Turn> turns) {
		Set<String> left = new TreeSet<>();
		turns.stream().filter(Turn::leaves).forEach((turn) -> left.addAll(turn.from().tops()));
		return turns.stream()
			.map((turn) -> (turn.ends() == Ternary.MAYBE && !turn.older().is(Predicate.PLEDGED_TO)
					&& turn.newer().isFirm() && turn.differs() == Ternary.YES && turn.along() == Ternary.NO
					&& left.containsAll(turn.from().tops())) ? turn.ending(Ternary.YES) : turn)
			.toList();
	}

	private Stage settle(Map<List<Shown>, Ternary> decisions) {
		Stage settled = this.beginnings.stage.copy();
		Map<String, Settled> influences = new TreeMap<>();
		decisions.forEach((pair, ends) -> influence(of(influences, pair.getFirst()), pair.getLast(), ends));
		for (Shown fact : settled.facts((one) -> one.lasts() && influences.containsKey(one.id()))) {
			settle(fact, settled, of(influences, fact));
		}
		for (Shown oath : settled.facts((one) -> one.is(Predicate.PLEDGED_TO))) {
			if (settled.isPerson(oath.object())) {
				Settled influence = of(influences, oath);
				fall(settled, oath, influence);
				settle(oath, settled, influence);
			}
		}
		return settled;
	}

	/** Always from what is stated, so that an end that follows is never taken for one. */
	private void settle(Shown fact, Stage settled, Settled influence) {
		Shown fresh = this.beginnings.stated.now(fact).copy();
		influence.into(fresh);
		settled.put(fresh);
	}

	private Settled of(Map<String, Settled> influences, Shown fact) {
		return influences.computeIfAbsent(fact.id(), (id) -> this.beginnings.influences(fact).copy());
	}

	private void influence(Settled influence, Shown oath, Ternary ends) {
		Span day = begun(oath);
		if (ends == Ternary.YES) {
			influence.causes.add(new Cause(day, Ending.DEFECTED, oath.id(), null));
		}
		else {
			influence.chances.add(Chance.on(day));
		}
	}

	/** The death of the lord, or the end of what he can have led when it was sworn. */
	private void fall(Stage settled, Shown oath, Settled influence) {
		for (Span death : this.beginnings.fates.any(oath.object())) {
			if (death.high() >= oath.since.low()) {
				influence.chances.add(Chance.on(death));
			}
		}
		for (Shown seat : settled.of(oath.object(), Predicate.LED)) {
			if (seat.on(oath.since) != null && (seat.mayHaveEnded != Span.LAST || seat.statedEnd)) {
				influence.chances.add(new Chance(seat.mayHaveEnded, seat.until.high(), 0));
			}
		}
	}

}
