package org.fealty.derivation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.fealty.fact.Fact;
import org.fealty.model.Predicate;
import org.fealty.time.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * What no oath changes: the days of events, oaths and their acceptances, deaths,
 * dissolutions, later leaders.
 */
final class DeathStage {

	private final FactIndex index;

	private final EffectivePeriods lent;

	private final Deaths deaths;

	private final Map<String, Bounds> undatedEvents;

	private final PossibleEnds[] ends;

	private final BeginOrder order;

	private final EffectivePeriods periods;

	DeathStage(FactIndex index) {
		this.index = index;
		DayRounds rounds = DayRounds.of(index);
		this.lent = rounds.periods();
		this.deaths = rounds.deaths();
		this.undatedEvents = rounds.undated();
		this.ends = new PossibleEnds[index.facts().size()];
		index.facts().forEach(this::swornInTheLifeOfTheLord);
		index.facts().forEach(this::die);
		new VacancyDays(index, this.lent).bind();
		new Dissolutions(index, this.lent).each((fact, cause) -> of(fact).end(cause),
				(fact, cause) -> of(fact).mayEnd(cause.day()));
		this.order = new BeginOrder(settled());
		Seats seats = new Seats(index, this.lent, this.order);
		seats.dispute();
		seats.rivals((occupant, other) -> of(occupant).mayEnd(handover(this.lent.period(other).since())));
		this.periods = settled();
	}

	/** How everything stands after it. */
	EffectivePeriods periods() {
		return this.periods;
	}

	/** Facts with the days of events, but no end that follows. */
	EffectivePeriods lent() {
		return this.lent;
	}

	Deaths deaths() {
		return this.deaths;
	}

	/** The days of events that nobody dates, as far as they are bounded, by event. */
	Map<String, Bounds> undatedEvents() {
		return this.undatedEvents;
	}

	BeginOrder order() {
		return this.order;
	}

	/** What ends or may end it, as far as this stage knows. */
	PossibleEnds of(IndexedFact fact) {
		if (this.ends[fact.index()] == null) {
			this.ends[fact.index()] = new PossibleEnds();
		}
		return this.ends[fact.index()];
	}

	/**
	 * Nobody swears to the dead; where sources have it so, the oath's day is disputed.
	 */
	private void swornInTheLifeOfTheLord(IndexedFact oath) {
		EndCause death = oath.is(Predicate.PLEDGED_TO) && !oath.isDenied() && !oath.isToItself()
				? this.deaths.sure(oath.object()) : null;
		if (death == null || this.lent.fact(oath).basis().crossed()) {
			return;
		}
		this.lent.put(oath, swornBy(this.lent.fact(oath), death.day().latest()));
	}

	private static Fact swornBy(Fact oath, @Nullable LocalDate last) {
		Bounds stated = oath.period().since();
		if (Days.before(last, stated.earliest())) {
			return EffectivePeriods.disputed(oath, List.of("since"));
		}
		boolean plannedLater = oath.basis().plannedBeginning() && last != null
				&& (stated.latest() == null || last.isBefore(stated.latest()))
				&& !(oath.period().attestedUntil() != null && !oath.period().attestedUntil().isBefore(last));
		return EffectivePeriods.begunBy(plannedLater ? EffectivePeriods.neverBegun(oath) : oath, last);
	}

	private void die(IndexedFact fact) {
		if (!fact.isRelation() || fact.isDenied() || Deaths.isDeath(fact)) {
			return;
		}
		LocalDate begun = this.lent.period(fact).since().earliest();
		if (this.deaths.refuted(fact.subject()).stream().anyMatch((day) -> Days.before(day.latest(), begun))) {
			this.lent.put(fact, EffectivePeriods.disputed(this.lent.fact(fact), List.of(Deaths.DISPUTE)));
		}
		EndCause death = this.deaths.sure(fact.subject());
		if (death != null) {
			of(fact).end(death);
			return;
		}
		for (Bounds day : this.deaths.perhaps(fact.subject())) {
			if (!Days.before(day.latest(), begun)) {
				of(fact).mayEnd(day);
			}
		}
	}

	/** From the eve of the earliest day on which another can have begun to the latest. */
	private static Bounds handover(Bounds begun) {
		return new Bounds(begun.plusDays(-1).earliest(), begun.latest());
	}

	private EffectivePeriods settled() {
		EffectivePeriods settled = this.lent.copy();
		for (IndexedFact fact : this.index.facts()) {
			if (!fact.isDenied()) {
				settled.put(fact, Ends.settle(fact, this.lent.fact(fact), of(fact)));
			}
		}
		return settled;
	}

}
