package org.fealty.derivation;

import java.time.LocalDate;
import java.util.List;

import org.fealty.time.Bounds;

/**
 * The first stage, which no oath changes: days of events, deaths, later leaders.
 */
final class Beginning {

	private final World world;

	private final Course lent;

	private final Deaths deaths;

	private final Influences[] influences;

	private final Age age;

	private final Course course;

	Beginning(World world) {
		this.world = world;
		this.lent = new EventDays(world).lend();
		this.deaths = new Deaths(world, this.lent);
		this.influences = new Influences[world.ties().size()];
		world.ties().forEach(this::influenceOfDeath);
		this.age = new Age(settled());
		Seats seats = new Seats(world, this.lent, this.age);
		seats.dispute();
		seats.rivals(
				(occupant, other) -> of(occupant).mayEnd(Days.plus(this.lent.period(other).since().earliest(), -1)));
		this.course = settled();
	}

	/** How everything stands after it. */
	Course course() {
		return this.course;
	}

	/** Facts with the days of events, but no end that follows. */
	Course lent() {
		return this.lent;
	}

	Deaths deaths() {
		return this.deaths;
	}

	Age age() {
		return this.age;
	}

	/** What ends or may end it, as far as this stage knows. */
	Influences of(Tie tie) {
		if (this.influences[tie.index()] == null) {
			this.influences[tie.index()] = new Influences();
		}
		return this.influences[tie.index()];
	}

	private void influenceOfDeath(Tie tie) {
		if (!tie.isRelation() || tie.isDenied() || Deaths.isDeath(tie)) {
			return;
		}
		LocalDate begun = this.lent.period(tie).since().earliest();
		if (this.deaths.refuted(tie.subject()).stream().anyMatch((day) -> Days.before(day.latest(), begun))) {
			this.lent.put(tie, Course.disputed(this.lent.fact(tie), List.of(Deaths.DISPUTE)));
		}
		Cause death = this.deaths.sure(tie.subject());
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

	private Course settled() {
		Course settled = this.lent.copy();
		for (Tie tie : this.world.ties()) {
			if (!tie.isDenied()) {
				settled.put(tie, Ends.settle(tie, this.lent.fact(tie), of(tie)));
			}
		}
		return settled;
	}

}
