package org.fealty.derivation;

import org.fealty.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.derivation.Derived.Defection;
import org.fealty.fact.End;
import org.fealty.fact.Fact;
import org.fealty.statement.Ending;
import org.fealty.statement.Hash;
import org.fealty.model.DerivedType;
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

	private static final Set<Predicate> BELONGING = Set.of(Predicate.LED, Predicate.MEMBER_OF, Predicate.PART_OF);

	private final FactIndex index;

	private final DeathStage deathStage;

	private final AllegianceFixpoint fixpoint;

	private final EffectivePeriods periods;

	private final SwornOaths sworn;

	private final DefectionKeyBuilder keys;

	Defections(FactIndex index, DeathStage deathStage, AllegianceFixpoint fixpoint, SwornOaths sworn) {
		this.sworn = sworn;
		this.index = index;
		this.deathStage = deathStage;
		this.fixpoint = fixpoint;
		this.periods = fixpoint.periods();
		this.keys = new DefectionKeyBuilder(index, this.periods);
	}

	/** All of one party. */
	Stream<Defection> of(String party) {
		List<OathEffect> oaths = this.fixpoint.effects(party);
		Stream<SideChange> sworn = oaths.stream()
			.filter((effect) -> !died(effect.older()) && !passedOn(effect, oaths))
			.flatMap((effect) -> changes(effect, oaths));
		List<OathEffect> joinings = joinings(party);
		Stream<SideChange> joined = joinings.stream()
			.filter((effect) -> !passedOn(effect, oaths))
			.flatMap((effect) -> changes(effect, oaths));
		Collection<SideChange> bySworn = pick(sworn,
				(change) -> List.of(change.effect().newer(), change.from(), change.to()),
				SideChange.best(this.periods));
		Collection<SideChange> byJoined = pick(joined, (change) -> List.of(change.from(), change.to()),
				SideChange.first(this.periods).thenComparing(SideChange.best(this.periods)));
		return Stream.concat(bySworn.stream(), byJoined.stream()).map(this::defection);
	}

	private static Collection<SideChange> pick(Stream<SideChange> changes, Function<SideChange, List<Object>> what,
			Comparator<SideChange> best) {
		Map<List<Object>, SideChange> picked = new HashMap<>();
		changes.forEach((change) -> picked.merge(what.apply(change), change,
				(one, other) -> (best.compare(one, other) <= 0) ? one : other));
		return picked.values();
	}

	/**
	 * From where to where, and what is reported beside a rumour of where either side
	 * stands: that only may be.
	 */
	private Stream<SideChange> changes(OathEffect effect, List<OathEffect> oaths) {
		List<SideChange> changes = new ArrayList<>(SideChange.of(effect, kind(effect, oaths)));
		this.fixpoint.oaths()
			.asReported(effect.older(), effect.newer(), effect.order())
			.map((reported) -> SideChange.of(reported, Certainty.POSSIBLE))
			.ifPresent((reported) -> reported.stream()
				.filter((change) -> changes.stream().noneMatch(change::isSameStep))
				.toList()
				.forEach(changes::add));
		return changes.stream().map((change) -> change.notSurerThan(binding(change)));
	}

	/** How surely the newer allegiance binds to where the way up begins. */
	private Certainty binding(SideChange change) {
		IndexedFact newer = change.effect().newer();
		return this.sworn.binding(newer, change.effect().to().top(change.to()).start());
	}

	private boolean died(IndexedFact older) {
		Ending ending = older.stated().end().ending();
		return ending != null && ending.isDeath();
	}

	/**
	 * Whether the party left the older allegiance for another oath before this one, so
	 * that this one is no step from it.
	 */
	private boolean passedOn(OathEffect effect, List<OathEffect> oaths) {
		Bounds until = this.periods.period(effect.older()).until();
		boolean over = until.latest() != null && this.periods.period(effect.newer()).since().earliest() != null
				&& !Days.before(this.periods.period(effect.newer()).since().earliest(), until.latest());
		return over && between(effect, oaths).anyMatch((order) -> order == Ternary.YES);
	}

	/** How surely other oaths, for which it was surely left too, came before this one. */
	private Stream<Ternary> between(OathEffect effect, List<OathEffect> oaths) {
		return oaths.stream()
			.filter((other) -> other.older() == effect.older() && other.newer() != effect.newer() && other.leaves())
			.map((other) -> this.deathStage.order().older(other.newer(), effect.newer()));
	}

	private Certainty kind(OathEffect effect, List<OathEffect> oaths) {
		if (!effect.leaves() || !effect.older().isFirm()
				|| between(effect, oaths).anyMatch((order) -> order == Ternary.MAYBE)) {
			return Certainty.POSSIBLE;
		}
		Period older = this.periods.period(effect.older());
		Bounds joined = this.periods.period(effect.newer()).since();
		boolean attested = joined.latest() != null && older.attestedUntil() != null
				&& !older.attestedUntil().isBefore(joined.latest().minusDays(1));
		if (attested || this.periods.hasFirmEnd(effect.older())) {
			return Certainty.CERTAIN;
		}
		Optional<IndexedFact> dissolution = dissolution(effect.older());
		LocalDate last = dissolution.isPresent() ? this.periods.period(dissolution.get()).since().earliest()
				: Days.plus(joined.earliest(), -1);
		boolean persisted = (last != null || dissolution.isPresent())
				&& this.periods.fact(effect.older()).basis().presumable() && !Days.before(older.presumedUntil(), last);
		return persisted ? Certainty.PRESUMED : Certainty.POSSIBLE;
	}

	/** A membership or office of another side, after a stated end, without any oath. */
	private List<OathEffect> joinings(String party) {
		List<OathEffect> joinings = new ArrayList<>();
		List<IndexedFact> allegiances = this.index.of(party, Oaths.ALLEGIANCES);
		List<IndexedFact> left = allegiances.stream().filter(Defections::wasLeft).toList();
		if (left.isEmpty()) {
			return joinings;
		}
		for (IndexedFact newer : allegiances) {
			if (BELONGING.stream().anyMatch(newer::is) && !hasSworn(party, newer)) {
				left.stream()
					.filter((older) -> older != newer)
					.flatMap((older) -> this.fixpoint.oaths().compare(older, newer).stream())
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

	/** Whether an oath of the party to the side of this membership surely is known. */
	private boolean hasSworn(String party, IndexedFact newer) {
		Side side = this.fixpoint.oaths().joined(newer);
		return this.index.of(party, Oaths.OATH)
			.stream()
			.anyMatch((oath) -> oath.isFirm() && this.fixpoint.oaths().joined(oath).shares(side).isSure());
	}

	private Defection defection(SideChange change) {
		IndexedFact newer = change.effect().newer();
		Bounds joined = this.periods.period(newer).since();
		Bounds left = left(change.effect(), joined);
		DayCount lag = atOnce(change.effect()) ? new DayCount(0, 0) : left.daysUntil(joined);
		return new Defection(
				Hash.of(DerivedType.DEFECTED_TO.name(), newer.subject(), change.from(), change.to(), newer.id()),
				newer.subject(), change.to(), change.kind(), this.periods.basis(newer), change.deciding(),
				change.from(), change.fromUnit(), change.toUnit(), left, joined, lag.atLeast(), lag.atMost(),
				change.effect().older().id(), newer.id(), keys(change, left));
	}

	private DefectionKeys keys(SideChange change, Bounds left) {
		Set<String> sides = Stream.of(change.from(), change.to(), change.toUnit())
			.flatMap(Stream::ofNullable)
			.collect(Collectors.toSet());
		return this.keys.of(change.effect().newer().subject(), sides, left);
	}

	/** Leaving is joining where nothing else is known of it. */
	private Bounds left(OathEffect effect, Bounds joined) {
		IndexedFact older = effect.older();
		if (atOnce(effect)) {
			return older.hasStatedEnd() ? this.periods.period(older).lastDay().intersect(joined).orElse(joined)
					: joined;
		}
		Bounds last = this.periods.period(older).lastDay();
		return dissolution(older).map((dissolution) -> this.periods.period(dissolution).since())
			.map((day) -> day.intersect(last).orElse(day))
			.orElse(last);
	}

	/** The dissolution that ended an allegiance; empty where it ended otherwise. */
	private Optional<IndexedFact> dissolution(IndexedFact older) {
		End end = this.periods.fact(older).end();
		return (end.fact() != null && end.ending() == Ending.DISSOLVED) ? Stream.of(older.subject(), older.object())
			.flatMap((party) -> Stream.ofNullable(this.index.dissolution(party)))
			.filter((dissolution) -> dissolution.id().equals(end.fact()))
			.findFirst() : Optional.empty();
	}

	/**
	 * Whether leaving is joining: the newer allegiance ends the older one, or no source
	 * and no other oath does and nothing attests that the older one went on. That its
	 * party died later is no other end: whoever changed sides had left before.
	 */
	private boolean atOnce(OathEffect effect) {
		IndexedFact older = effect.older();
		boolean otherwise = older.hasStatedEnd() || this.periods.fact(older).end().ending() == Ending.DEFECTED
				|| dissolution(older).isPresent();
		LocalDate joined = this.periods.period(effect.newer()).since().latest();
		return ends(effect) || (!otherwise && !Days.before(joined, this.periods.period(older).attestedUntil()));
	}

	/** Whether the end is the newer allegiance, or a stated one which that may be. */
	private boolean ends(OathEffect effect) {
		IndexedFact older = effect.older();
		String follows = this.periods.fact(older).end().fact();
		if (follows != null || !older.hasStatedEnd()) {
			return effect.newer().id().equals(follows);
		}
		return effect.ends().isSure() && effect.newer().is(Predicate.PLEDGED_TO)
				&& Ends.mayFallOn(this.deathStage.lent().fact(older), this.periods.period(effect.newer()).since());
	}

}
