package org.fealty.derivation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.fealty.model.Predicate;
import org.fealty.time.Bounds;
import org.fealty.time.Period;
import org.fealty.time.Ternary;

/**
 * Judges what oaths to another side end: the older allegiance, and what the party led and
 * belonged to in what was left, unless a source says that it went on or it went along.
 */
final class Oaths {

	/** What binds a party to a side. */
	static final Set<Predicate> ALLEGIANCES = Set.of(Predicate.PLEDGED_TO, Predicate.LED, Predicate.MEMBER_OF,
			Predicate.PART_OF);

	static final Set<Predicate> OATH = Set.of(Predicate.PLEDGED_TO);

	private final FactIndex world;

	private final DeathStage beginning;

	private final Sides sides;

	Oaths(FactIndex world, DeathStage beginning, Sides sides) {
		this.world = world;
		this.beginning = beginning;
		this.sides = sides;
	}

	/** What the party's oaths do to its other allegiances. */
	List<OathEffect> of(String party) {
		List<IndexedFact> oaths = this.world.of(party, OATH);
		if (oaths.isEmpty()) {
			return List.of();
		}
		List<IndexedFact> allegiances = this.world.of(party, ALLEGIANCES);
		return oaths.stream().flatMap((oath) -> whatWasLeft(judge(oath, allegiances)).stream()).toList();
	}

	/**
	 * When to ask for the side of an allegiance that may have been left for a newer one:
	 * on the last day that it can have held before it, as far as that is known without
	 * any oath.
	 */
	Bounds before(IndexedFact older, IndexedFact newer) {
		Bounds eve = this.beginning.course().period(newer).since().plusDays(-1);
		Period period = this.beginning.course().period(older);
		if (Days.before(period.until().latest(), eve.earliest())) {
			return period.until();
		}
		LocalDate earliest = Days.later(eve.earliest(), period.since().earliest());
		LocalDate latest = Days.earlier(eve.latest(), period.until().latest());
		return Days.before(latest, earliest) ? eve : new Bounds(earliest, latest);
	}

	/** The side of an older allegiance when it may have been left for a newer one. */
	Side left(IndexedFact older, IndexedFact newer) {
		return this.sides.of(older, before(older, newer));
	}

	/** The side of a newer allegiance on the day on which it began. */
	Side joined(IndexedFact newer) {
		return this.sides.of(newer, this.beginning.course().period(newer).since());
	}

	/**
	 * What a newer allegiance does to an older one; empty where it is to no other side.
	 */
	Optional<OathEffect> compare(IndexedFact older, IndexedFact newer) {
		Ternary order = this.beginning.age().older(older, newer);
		if (!order.isPossible()) {
			return Optional.empty();
		}
		Side to = joined(newer);
		Side from = left(older, newer);
		Ternary differs = from.differs(to);
		if (!differs.isPossible()) {
			return Optional.empty();
		}
		Ternary wentAlong = this.sides.of(older, this.beginning.course().period(newer).since()).shares(to);
		OathEffect verdict = new OathEffect(older, newer, from, to, differs, order, wentAlong, Ternary.MAYBE);
		return Optional.of(verdict.ending(ends(verdict)));
	}

	private List<OathEffect> judge(IndexedFact oath, List<IndexedFact> allegiances) {
		return allegiances.stream()
			.filter((allegiance) -> allegiance != oath)
			.flatMap((allegiance) -> compare(allegiance, oath).stream())
			.toList();
	}

	private Ternary ends(OathEffect verdict) {
		if (wentOn(verdict) || verdict.wentAlong().isSure()) {
			return Ternary.NO;
		}
		return (verdict.leaves() && !verdict.wentAlong().isPossible()) ? Ternary.YES : Ternary.MAYBE;
	}

	/** Whether a source says that the older allegiance still held after the oath. */
	private boolean wentOn(OathEffect verdict) {
		return Days.before(this.beginning.course().period(verdict.newer()).since().latest(),
				this.beginning.course().period(verdict.older()).attestedUntil());
	}

	/**
	 * What the party held or belonged to where it surely left ends too, whenever begun.
	 */
	private List<OathEffect> whatWasLeft(List<OathEffect> verdicts) {
		Set<String> left = new TreeSet<>();
		verdicts.stream().filter(OathEffect::leaves).forEach((verdict) -> left.addAll(verdict.from().tops().keySet()));
		return verdicts.stream()
			.map((verdict) -> (isIn(verdict, left) && verdict.ends() == Ternary.MAYBE) ? verdict.ending(Ternary.YES)
					: verdict)
			.toList();
	}

	private static boolean isIn(OathEffect verdict, Set<String> left) {
		return !verdict.older().is(Predicate.PLEDGED_TO) && verdict.newer().isFirm() && verdict.differs().isSure()
				&& !verdict.wentAlong().isPossible() && left.containsAll(verdict.from().tops().keySet());
	}

}
