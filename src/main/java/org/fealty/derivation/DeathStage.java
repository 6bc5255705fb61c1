package org.fealty.derivation;

import java.time.LocalDate;
import java.util.List;

import org.fealty.time.Bounds;

/**
 * The first stage, which no oath changes: days of events, deaths, later leaders.
 */
final class DeathStage {

	private final FactIndex world;

	private final EffectivePeriods lent;

	private final Deaths deaths;

	private final PossibleEnds[] influences;

	private final BeginOrder age;

	private final EffectivePeriods course;

	DeathStage(FactIndex world) {
		this.world = world;
		this.lent = new EventDays(world).lend();
		this.deaths = new Deaths(world, this.lent);
		this.influences = new PossibleEnds[world.ties().size()];
		world.ties().forEach(this::influenceOfDeath);
		this.age = new BeginOrder(settled());
		Seats seats = new Seats(world, this.lent, this.age);
		seats.dispute();
		seats.rivals(
				(occupant, other) -> of(occupant).mayEnd(Days.plus(this.lent.period(other).since().earliest(), -1)));
		this.course = settled();
	}

	/** How everything stands after it. */
	EffectivePeriods course() {
		return this.course;
	}

	/** Facts with the days of events, but no end that follows. */
	EffectivePeriods lent() {
		return this.lent;
	}

	Deaths deaths() {
		return this.deaths;
	}

	BeginOrder age() {
		return this.age;
	}

	/** What ends or may end it, as far as this stage knows. */
	PossibleEnds of(IndexedFact tie) {
		if (this.influences[tie.index()] == null) {
			this.influences[tie.index()] = new PossibleEnds();
		}
		return this.influences[tie.index()];
	}

	private void influenceOfDeath(IndexedFact tie) {
		if (!tie.isRelation() || tie.isDenied() || Deaths.isDeath(tie)) {
			return;
		}
		LocalDate begun = this.lent.period(tie).since().earliest();
		if (this.deaths.refuted(tie.subject()).stream().anyMatch((day) -> Days.before(day.latest(), begun))) {
			this.lent.put(tie, EffectivePeriods.disputed(this.lent.fact(tie), List.of(Deaths.DISPUTE)));
		}
		EndCause death = this.deaths.sure(tie.subject());
		if (death != null) {
			of(tie).end(death);
			return;
		}
		for (Bounds day : this.deaths.perhaps(tie.subject())) {
			if (!Days.before(day.latest(), begun)) {
				of(tie).mayEnd(day.earliest());
			}
		}
	}

	private EffectivePeriods settled() {
		EffectivePeriods settled = this.lent.copy();
		for (IndexedFact tie : this.world.ties()) {
			if (!tie.isDenied()) {
				settled.put(tie, Ends.settle(tie, this.lent.fact(tie), of(tie)));
			}
		}
		return settled;
	}

}
