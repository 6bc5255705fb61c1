package org.fealty.derivation;

import java.time.LocalDate;

import org.fealty.time.Period;
import org.fealty.time.Ternary;
import org.jspecify.annotations.Nullable;

/**
 * Says which of two is older: what surely began before, else what has a stated end that
 * the other lacks and was not attested after the other began.
 */
final class BeginOrder {

	private final EffectivePeriods periods;

	/**
	 * Judges by this stage.
	 * @param periods with deaths, but before any oath ended anything, so that the order
	 * of two never depends on what follows from it
	 */
	BeginOrder(EffectivePeriods periods) {
		this.periods = periods;
	}

	/** Whether the first is older. */
	Ternary older(IndexedFact first, IndexedFact second) {
		if (beganBefore(first, second)) {
			return Ternary.YES;
		}
		if (beganBefore(second, first)) {
			return Ternary.NO;
		}
		if (beganOnOneDay(first, second)) {
			return endedBefore(first, second) || (!endedBefore(second, first) && outlived(first, second)) ? Ternary.YES
					: Ternary.NO;
		}
		if (!mayHaveBegunBefore(first, second)) {
			return Ternary.NO;
		}
		if (outlived(first, second)) {
			return Ternary.YES;
		}
		return outlived(second, first) ? Ternary.NO : Ternary.MAYBE;
	}

	private boolean beganOnOneDay(IndexedFact first, IndexedFact second) {
		return this.periods.period(first).since().sameDay(this.periods.period(second).since()).isSure();
	}

	/** Whether the first surely ended on an earlier day. */
	private boolean endedBefore(IndexedFact first, IndexedFact second) {
		return Days.before(this.periods.period(first).until().latest(), this.periods.period(second).until().earliest());
	}

	/** Whether the first surely began on an earlier day. */
	boolean beganBefore(IndexedFact first, IndexedFact second) {
		return Days.before(latestBeginning(first), earliestBeginning(second));
	}

	/** Whether the one can have begun on a later day than the other. */
	boolean mayHaveBegunAfter(IndexedFact one, IndexedFact other) {
		return mayHaveBegunBefore(other, one) && older(one, other) != Ternary.YES;
	}

	/**
	 * The first day on which it can have begun; where it ended before, by sources that
	 * contradict each other, no later than it ended.
	 */
	@Nullable LocalDate earliestBeginning(IndexedFact fact) {
		Period period = this.periods.period(fact);
		return period.isInverted() ? period.until().latest() : period.since().earliest();
	}

	/**
	 * The last day on which it can have begun: it did not begin after it ended, unless
	 * sources contradict each other.
	 */
	@Nullable LocalDate latestBeginning(IndexedFact fact) {
		Period period = this.periods.period(fact);
		return period.isInverted() ? period.since().latest()
				: Days.earlier(period.since().latest(), period.until().latest());
	}

	private boolean mayHaveBegunBefore(IndexedFact first, IndexedFact second) {
		LocalDate earliest = earliestBeginning(first);
		LocalDate latest = latestBeginning(second);
		return earliest == null || latest == null || earliest.isBefore(latest);
	}

	private boolean outlived(IndexedFact ended, IndexedFact other) {
		return this.periods.hasFirmEnd(ended) && !other.hasStatedEnd()
				&& !Days.before(latestBeginning(other), this.periods.period(ended).attestedUntil());
	}

}
