package org.fealty.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.fealty.oracle.OraclePossibleEnds.Chance;
import org.fealty.statement.Ending;
import org.fealty.model.Predicate;
import org.fealty.time.Ternary;
import org.jspecify.annotations.Nullable;

/** What oaths end, worked out again and again until nothing changes any more. */
final class OracleAllegianceFixpoint {

	static final Predicate[] ALLEGIANCES = { Predicate.PLEDGED_TO, Predicate.LED, Predicate.MEMBER_OF,
			Predicate.PART_OF };

	private static final int ROUNDS = 64;

	final OracleDeathStage beginnings;

	/** How everything stands in the end. */
	OracleFactIndex stage;

	private OracleSides camps;

	/** Without rumours. */
	private OracleSides reported;

	/** Pairs of which it cannot be decided what the oath does to the allegiance. */
	private final Set<List<OracleFact>> unsettled = new HashSet<>();

	/** What the oaths of each party did, in the end. */
	private final Map<String, List<OracleOathEffect>> turns = new TreeMap<>();

	OracleAllegianceFixpoint(OracleDeathStage beginnings) {
		this.beginnings = beginnings;
		this.stage = settle(Map.of());
		this.camps = new OracleSides(this.stage);
		this.reported = this.camps.withoutRumours();
		Map<List<OracleFact>, Ternary> before = Map.of();
		Map<List<OracleFact>, Ternary> now = judge();
		for (int round = 0; !now.equals(before); round++) {
			this.stage = settle(now);
			this.camps = new OracleSides(this.stage);
			this.reported = this.camps.withoutRumours();
			before = now;
			now = judge();
			if (round + 1 >= ROUNDS) {
				unsettle(before, now);
				now = judge();
			}
		}
	}

	/** What is decided in one way and then in another again and again only may end. */
	private void unsettle(Map<List<OracleFact>, Ternary> before, Map<List<OracleFact>, Ternary> now) {
		Set<List<OracleFact>> all = new HashSet<>(before.keySet());
		all.addAll(now.keySet());
		all.removeIf((pair) -> before.getOrDefault(pair, Ternary.NO) == now.getOrDefault(pair, Ternary.NO));
		this.unsettled.addAll(all);
	}

	List<OracleOathEffect> of(String party) {
		return this.turns.getOrDefault(party, List.of());
	}

	/** Empty where the newer allegiance is no later one to another side. */
	@Nullable OracleOathEffect compare(OracleFact older, OracleFact newer) {
		Ternary order = this.beginnings.order.older(older, newer);
		if (order == Ternary.NO || isToTheSideOfALordWhoFell(older, newer)) {
			return null;
		}
		OracleBounds day = begun(newer);
		OracleSide to = this.camps.of(newer, day);
		OracleSide from = left(older, newer);
		Ternary differs = from.differs(to);
		if (differs == Ternary.NO) {
			return withoutRumours(older, newer, order);
		}
		Ternary along = this.camps.of(older, day).meets(to);
		OracleOathEffect turn = new OracleOathEffect(older, newer, from, to, differs, order, along, Ternary.MAYBE);
		boolean seenAfterwards = this.beginnings.stage.now(older).attested > day.high();
		if (seenAfterwards || along == Ternary.YES) {
			return turn.ending(Ternary.NO);
		}
		return turn.ending((turn.leaves() && along == Ternary.NO) ? Ternary.YES : Ternary.MAYBE);
	}

	/**
	 * Whoever swears to the lord of a lord who has fallen since changes no side: on the
	 * last day on which the fallen lord is attested in his seat both were one.
	 */
	private boolean isToTheSideOfALordWhoFell(OracleFact older, OracleFact newer) {
		if (!older.is(Predicate.PLEDGED_TO) || !this.stage.isPerson(older.object())) {
			return false;
		}
		for (OracleFact seat : this.beginnings.stage.of(older.object(), Predicate.LED)) {
			boolean fell = seat.until.high() < begun(newer).low() && seat.until.high() >= begun(older).low();
			OracleBounds last = new OracleBounds(seat.attested, seat.attested);
			if (fell && seat.attested != OracleBounds.FIRST
					&& this.camps.of(older, last).meets(this.camps.of(newer, begun(newer))) == Ternary.YES) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The change that would be one if nobody had told any rumour: a rumour makes it
	 * unsure. Empty where what is reported makes none either.
	 */
	@Nullable OracleOathEffect withoutRumours(OracleFact older, OracleFact newer, Ternary order) {
		OracleSide to = this.reported.of(newer, begun(newer));
		OracleSide from = this.reported.of(older, eve(older, newer));
		if (from.differs(to) == Ternary.NO) {
			return null;
		}
		Ternary along = this.camps.of(older, begun(newer)).meets(this.camps.of(newer, begun(newer)));
		boolean seenAfterwards = this.beginnings.stage.now(older).attested > begun(newer).high();
		return new OracleOathEffect(older, newer, from, to, Ternary.MAYBE, order, along,
				(seenAfterwards || along == Ternary.YES) ? Ternary.NO : Ternary.MAYBE);
	}

	/** The side joined, on the day on which it was. */
	OracleSide joined(OracleFact newer) {
		return this.camps.of(newer, begun(newer));
	}

	/** The side left for the newer allegiance, on the last day with it. */
	OracleSide left(OracleFact older, OracleFact newer) {
		return this.camps.of(older, eve(older, newer));
	}

	private OracleBounds begun(OracleFact fact) {
		return this.beginnings.stage.now(fact).since;
	}

	/** The day before, or the last day that the older one can have held. */
	private OracleBounds eve(OracleFact older, OracleFact newer) {
		OracleBounds eve = begun(newer).shift(-1);
		OracleFact held = this.beginnings.stage.now(older);
		if (held.until.high() < eve.low()) {
			return held.until;
		}
		OracleBounds both = eve.cut(new OracleBounds(held.since.low(), held.until.high()));
		return both.isEmpty() ? eve : both;
	}

	private Map<List<OracleFact>, Ternary> judge() {
		Map<List<OracleFact>, Ternary> decisions = new HashMap<>();
		this.turns.clear();
		for (OracleFact oath : this.stage.facts((fact) -> fact.is(Predicate.PLEDGED_TO) && !fact.isWithItself())) {
			for (OracleOathEffect turn : whatWasLeft(of(oath))) {
				this.turns.computeIfAbsent(oath.subject(), (party) -> new ArrayList<>()).add(turn);
				if (turn.ends() != Ternary.NO) {
					decisions.put(List.of(turn.older(), turn.newer()), turn.ends());
				}
			}
		}
		this.unsettled.forEach((pair) -> decisions.put(pair, Ternary.MAYBE));
		return decisions;
	}

	private List<OracleOathEffect> of(OracleFact oath) {
		List<OracleOathEffect> turns = new ArrayList<>();
		for (OracleFact other : this.stage.of(oath.subject(), ALLEGIANCES)) {
			@Nullable OracleOathEffect turn = other.equals(oath) ? null : compare(other, oath);
			if (turn != null) {
				turns.add(turn);
			}
		}
		return turns;
	}

	/**
	 * What the party led or belonged to in what it surely left ends too, whenever begun.
	 */
	private static List<OracleOathEffect> whatWasLeft(List<OracleOathEffect> turns) {
		Set<String> left = new TreeSet<>();
		turns.stream().filter(OracleOathEffect::leaves).forEach((turn) -> left.addAll(turn.from().tops()));
		return turns.stream()
			.map((turn) -> (turn.ends() == Ternary.MAYBE && !turn.older().is(Predicate.PLEDGED_TO)
					&& turn.newer().isFirm() && turn.differs() == Ternary.YES && turn.along() == Ternary.NO
					&& left.containsAll(turn.from().tops())) ? turn.ending(Ternary.YES) : turn)
			.toList();
	}

	private OracleFactIndex settle(Map<List<OracleFact>, Ternary> decisions) {
		OracleFactIndex settled = this.beginnings.stage.copy();
		Map<String, OraclePossibleEnds> influences = new TreeMap<>();
		decisions.forEach((pair, ends) -> influence(of(influences, pair.getFirst()), pair.getLast(), ends));
		for (OracleFact fact : settled.facts((one) -> one.lasts() && influences.containsKey(one.id()))) {
			settle(fact, settled, of(influences, fact));
		}
		for (OracleFact oath : settled.facts((one) -> one.is(Predicate.PLEDGED_TO) && !one.isWithItself())) {
			if (settled.isPerson(oath.object())) {
				OraclePossibleEnds influence = of(influences, oath);
				fall(settled, oath, influence);
				settle(oath, settled, influence);
			}
		}
		return settled;
	}

	/** Always from what is stated, so that an end that follows is never taken for one. */
	private void settle(OracleFact fact, OracleFactIndex settled, OraclePossibleEnds influence) {
		OracleFact fresh = this.beginnings.stated().now(fact).copy();
		influence.into(fresh);
		settled.put(fresh);
	}

	private OraclePossibleEnds of(Map<String, OraclePossibleEnds> influences, OracleFact fact) {
		return influences.computeIfAbsent(fact.id(), (id) -> this.beginnings.influences(fact).copy());
	}

	private void influence(OraclePossibleEnds influence, OracleFact oath, Ternary ends) {
		OracleBounds day = begun(oath);
		if (ends == Ternary.YES) {
			influence.causes.add(new OracleEndCause(day, Ending.DEFECTED, oath.id(), null));
		}
		else {
			influence.chances.add(Chance.on(day));
		}
	}

	/** The death of the lord, or the end of what he can have led when it was sworn. */
	private void fall(OracleFactIndex settled, OracleFact oath, OraclePossibleEnds influence) {
		for (OracleBounds death : this.beginnings.fates().any(oath.object())) {
			if (death.high() >= oath.since.low()) {
				influence.chances.add(Chance.on(death));
			}
		}
		for (OracleFact seat : settled.of(oath.object(), Predicate.LED)) {
			boolean meant = oath.seats.isEmpty()
					|| (oath.seats.contains(seat.object()) && seat.equals(settled.office(oath, seat.object())));
			if (meant && seat.on(oath.since) != null && (seat.mayHaveEnded != OracleBounds.LAST || seat.statedEnd)) {
				influence.chances
					.add(new Chance(seat.neverPresumed ? OracleBounds.FIRST : seat.mayHaveEnded, seat.until.high(), 0));
			}
		}
	}

}
