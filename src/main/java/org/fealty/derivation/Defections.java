package org.fealty.derivation;

import org.fealty.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fealty.derivation.Derived.Defection;
import org.fealty.fact.Fact;
import org.fealty.statement.Ending;
import org.fealty.statement.Hash;
import org.fealty.model.Predicate;
import org.fealty.time.Bounds;
import org.fealty.time.DayCount;
import org.fealty.time.Period;
import org.fealty.time.Ternary;

/**
 * Says who changed sides: by an oath to another side than the older allegiance's, or,
 * where no oath to that side is known, by belonging to it after a stated end that is
 * neither death nor dissolution.
 */
final class Defections {

	private static final String TYPE = "DEFECTED_TO";

	private static final Set<Predicate> BELONGING = Set.of(Predicate.LED, Predicate.MEMBER_OF, Predicate.PART_OF);

	private final FactIndex world;

	private final DeathStage beginning;

	private final AllegianceFixpoint unfolding;

	private final EffectivePeriods course;

	Defections(FactIndex world, DeathStage beginning, AllegianceFixpoint unfolding) {
		this.world = world;
		this.beginning = beginning;
		this.unfolding = unfolding;
		this.course = unfolding.course();
	}

	/** All of one party. */
	Stream<Defection> of(String party) {
		List<OathEffect> oaths = this.unfolding.verdicts(party);
		Stream<SideChange> sworn = oaths.stream()
			.filter((verdict) -> !died(verdict.older()) && !passedOn(verdict, oaths))
			.flatMap((verdict) -> SideChange.of(verdict, kind(verdict, oaths)).stream());
		List<OathEffect> joinings = joinings(party);
		Stream<SideChange> joined = joinings.stream()
			.filter((verdict) -> !passedOn(verdict, oaths))
			.flatMap((verdict) -> SideChange.of(verdict, kind(verdict, oaths)).stream());
		Collection<SideChange> bySworn = pick(sworn, (move) -> List.of(move.verdict().newer(), move.from(), move.to()),
				SideChange.best(this.course));
		Collection<SideChange> byJoined = pick(joined, (move) -> List.of(move.from(), move.to()),
				SideChange.first(this.course).thenComparing(SideChange.best(this.course)));
		return Stream.concat(bySworn.stream(), byJoined.stream()).map(this::defection);
	}

	private static Collection<SideChange> pick(Stream<SideChange> moves, Function<SideChange, List<Object>> what,
			Comparator<SideChange> best) {
		Map<List<Object>, SideChange> picked = new HashMap<>();
		moves.forEach((move) -> picked.merge(what.apply(move), move,
				(one, other) -> (best.compare(one, other) <= 0) ? one : other));
		return picked.values();
	}

	private boolean died(IndexedFact older) {
		Ending ending = older.stated().end().ending();
		return ending != null && ending.isDeath();
	}

	/**
	 * Whether the party left the older allegiance for another oath before this one, so
	 * that this one is no step from it.
	 */
	private boolean passedOn(OathEffect verdict, List<OathEffect> oaths) {
		Bounds until = this.course.period(verdict.older()).until();
		boolean over = until.latest() != null && this.course.period(verdict.newer()).since().earliest() != null
				&& !Days.before(this.course.period(verdict.newer()).since().earliest(), until.latest());
		return over && between(verdict, oaths).anyMatch((order) -> order == Ternary.YES);
	}

	/** How surely other oaths, for which it was surely left too, came before this one. */
	private Stream<Ternary> between(OathEffect verdict, List<OathEffect> oaths) {
		return oaths.stream()
			.filter((other) -> other.older() == verdict.older() && other.newer() != verdict.newer() && other.leaves())
			.map((other) -> this.beginning.age().older(other.newer(), verdict.newer()));
	}

	private Certainty kind(OathEffect verdict, List<OathEffect> oaths) {
		if (!verdict.leaves() || !verdict.older().isFirm()
				|| between(verdict, oaths).anyMatch((order) -> order == Ternary.MAYBE)) {
			return Certainty.POSSIBLE;
		}
		Period older = this.course.period(verdict.older());
		Bounds joined = this.course.period(verdict.newer()).since();
		boolean attested = joined.latest() != null && older.attestedUntil() != null
				&& !older.attestedUntil().isBefore(joined.latest().minusDays(1));
		if (attested || verdict.older().hasStatedEnd()) {
			return Certainty.CERTAIN;
		}
		boolean persisted = joined.earliest() != null
				&& !Days.before(older.presumedUntil(), joined.earliest().minusDays(1));
		return persisted ? Certainty.PRESUMED : Certainty.POSSIBLE;
	}

	/** A membership or office of another side, after a stated end, without any oath. */
	private List<OathEffect> joinings(String party) {
		List<OathEffect> joinings = new ArrayList<>();
		List<IndexedFact> allegiances = this.world.of(party, Oaths.ALLEGIANCES);
		List<IndexedFact> left = allegiances.stream().filter(Defections::wasLeft).toList();
		if (left.isEmpty()) {
			return joinings;
		}
		for (IndexedFact newer : allegiances) {
			if (BELONGING.stream().anyMatch(newer::is) && !hasSworn(party, newer)) {
				left.stream()
					.filter((older) -> older != newer)
					.flatMap((older) -> this.unfolding.oaths().compare(older, newer).stream())
					.forEach(joinings::add);
			}
		}
		return joinings;
	}

	private static boolean wasLeft(IndexedFact older) {
		Fact stated = older.stated();
		Ending ending = stated.end().ending();
		return stated.hasStatedEnd() && (ending == null || !(ending.isDeath() || ending == Ending.DISSOLVED));
	}

	/** Whether any oath of the party to the side of this membership is known. */
	private boolean hasSworn(String party, IndexedFact newer) {
		Side side = this.unfolding.oaths().joined(newer);
		return this.world.of(party, Oaths.OATH)
			.stream()
			.anyMatch((oath) -> this.unfolding.oaths().joined(oath).shares(side).isPossible());
	}

	private Defection defection(SideChange move) {
		IndexedFact newer = move.verdict().newer();
		Bounds joined = this.course.period(newer).since();
		boolean atOnce = atOnce(move.verdict());
		Bounds left = (atOnce && !ends(move.verdict())) ? joined : this.course.period(move.verdict().older()).lastDay();
		DayCount lag = atOnce ? new DayCount(0, 0) : left.daysUntil(joined);
		return new Defection(Hash.of(TYPE, newer.subject(), move.from(), move.to(), newer.id()), newer.subject(),
				move.to(), move.kind(), this.course.basis(newer), move.deciding(), move.from(), move.fromUnit(),
				move.toUnit(), left, joined, lag.atLeast(), lag.atMost(), move.verdict().older().id(), newer.id());
	}

	/**
	 * Whether leaving is joining: the newer allegiance ends the older one, or no source
	 * and no other oath does and nothing attests that the older one went on. That its
	 * party died later is no other end: whoever changed sides had left before.
	 */
	private boolean atOnce(OathEffect verdict) {
		IndexedFact older = verdict.older();
		boolean otherwise = older.hasStatedEnd() || this.course.fact(older).end().ending() == Ending.DEFECTED;
		LocalDate joined = this.course.period(verdict.newer()).since().latest();
		return ends(verdict) || (!otherwise && !Days.before(joined, this.course.period(older).attestedUntil()));
	}

	/** Whether the end is the newer allegiance, or a stated one which that may be. */
	private boolean ends(OathEffect verdict) {
		IndexedFact older = verdict.older();
		String follows = this.course.fact(older).end().fact();
		if (follows != null || !older.hasStatedEnd()) {
			return verdict.newer().id().equals(follows);
		}
		return verdict.ends().isSure() && verdict.newer().is(Predicate.PLEDGED_TO)
				&& Ends.mayFallOn(this.beginning.lent().fact(older), this.course.period(verdict.newer()).since());
	}

}
