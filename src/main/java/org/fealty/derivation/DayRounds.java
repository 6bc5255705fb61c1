package org.fealty.derivation;

import java.util.Map;

import org.fealty.time.Bounds;

/**
 * Lets days bind each other until nothing changes. Claims, killings, oaths and
 * acceptances bind by what is stated of them. Further than that a bound reaches only
 * through a death: it bounds the acts of who died, these bound events and oaths, and
 * these may bound the death of somebody else. So each round uses the deaths of the one
 * before.
 */
final class DayRounds {

	private final EffectivePeriods periods;

	private final Deaths deaths;

	private final Map<String, Bounds> undated;

	private DayRounds(FactIndex index, LastDays last) {
		EventDays events = new EventDays(index, last);
		this.periods = events.bind();
		this.undated = events.undated();
		new Acceptances(index, this.periods, last).bind();
		this.deaths = new Deaths(index, this.periods);
	}

	/** The last of the rounds. */
	static DayRounds of(FactIndex index) {
		LastDays last = LastDays.NONE;
		DayRounds round = new DayRounds(index, last);
		LastDays next = last.after(round.deaths.sure());
		while (!next.moved(index).equals(last.moved(index))) {
			last = next;
			round = new DayRounds(index, last);
			next = last.after(round.deaths.sure());
		}
		return round;
	}

	/** Facts with the days that these lend each other, but no end that follows. */
	EffectivePeriods periods() {
		return this.periods;
	}

	Deaths deaths() {
		return this.deaths;
	}

	/** The days of events that nobody dates, as far as they are bounded, by event. */
	Map<String, Bounds> undated() {
		return this.undated;
	}

}
