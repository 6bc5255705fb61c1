package org.fealty.oracle;

import java.util.ArrayList;
import java.util.List;

import org.fealty.time.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * When something lasting held.
 *
 * @param since its first day
 * @param until its last day
 * @param attested {@link Span#FIRST} where it is sure to have held on no day
 * @param presumed {@link Span#LAST} where nothing ends it or may end it
 * @param firm whether it is confirmed or reported
 */
record Course(Span since, Span until, long attested, long presumed, boolean firm) {

	/** How far it holds on a day; null where it does not. */
	@Nullable Certainty on(long day) {
		if (day < this.since.low() || day > this.until.high()) {
			return null;
		}
		if (!this.firm || day < this.since.high() || day > this.presumed) {
			return Certainty.POSSIBLE;
		}
		return (day <= this.attested) ? Certainty.CERTAIN : Certainty.PRESUMED;
	}

	/** The weakest of the days that can be meant, where it holds on one of them. */
	@Nullable Certainty on(Span day) {
		Certainty weakest = null;
		boolean away = false;
		for (long one : daysToTry(day)) {
			Certainty holds = on(one);
			away = away || holds == null;
			weakest = (holds == null) ? weakest : (weakest == null) ? holds : weakest.weaker(holds);
		}
		return (weakest != null && away) ? Certainty.POSSIBLE : weakest;
	}

	/** Days between which nothing changes, so that no other needs to be tried. */
	private List<Long> daysToTry(Span day) {
		List<Long> days = new ArrayList<>(List.of(day.low(), day.high()));
		for (long border : new long[] { this.since.low(), this.since.high(), this.until.high(), this.presumed,
				this.attested }) {
			for (long step = -1; step <= 1; step++) {
				long one = Span.plus(border, step);
				if (day.has(one)) {
					days.add(one);
				}
			}
		}
		return days;
	}

	/**
	 * Whether it can have held on one of these days; what contradicts itself can have.
	 */
	boolean canMeet(Span days) {
		return this.since.low() <= days.high() && days.low() <= this.until.high();
	}

	/** Whether there is a day on which both can have held. */
	boolean canMeet(Course other) {
		return this.since.low() <= other.until.high() && other.since.low() <= this.until.high();
	}

}
