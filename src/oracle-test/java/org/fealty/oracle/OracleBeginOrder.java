package org.fealty.oracle;

import org.fealty.time.Ternary;

/**
 * Which of two is older: what surely began before, else what has a stated end that the
 * other lacks and was not surely attested after the other began.
 */
final class OracleBeginOrder {

	private final OracleFactIndex stage;

	/** Judges by the stage after deaths, before any oath ended anything. */
	OracleBeginOrder(OracleFactIndex stage) {
		this.stage = stage;
	}

	Ternary older(OracleFact one, OracleFact other) {
		OracleBounds first = beginning(one);
		OracleBounds second = beginning(other);
		if (first.high() < second.low()) {
			return Ternary.YES;
		}
		if (first.equals(second) && first.low() == first.high()) {
			return surelyEndedFirst(one, other) || (!surelyEndedFirst(other, one) && endedWhileOtherDidNot(one, other))
					? Ternary.YES : Ternary.NO;
		}
		if (!canBeBefore(first, second)) {
			return Ternary.NO;
		}
		if (endedWhileOtherDidNot(one, other)) {
			return Ternary.YES;
		}
		return endedWhileOtherDidNot(other, one) ? Ternary.NO : Ternary.MAYBE;
	}

	private boolean surelyEndedFirst(OracleFact one, OracleFact other) {
		return this.stage.now(one).until.high() < this.stage.now(other).until.low();
	}

	boolean surelyBeganBefore(OracleFact one, OracleFact other) {
		return beginning(one).high() < beginning(other).low();
	}

	/** Whether the one can have begun on a later day. */
	boolean canHaveBegunLater(OracleFact one, OracleFact than) {
		return canBeBefore(beginning(than), beginning(one)) && older(one, than) != Ternary.YES;
	}

	/** When it began: not after it ended, unless sources contradict each other. */
	private OracleBounds beginning(OracleFact fact) {
		OracleFact now = this.stage.now(fact);
		return (now.since.low() > now.until.high()) ? new OracleBounds(now.until.high(), now.since.high())
				: new OracleBounds(now.since.low(), Math.min(now.since.high(), now.until.high()));
	}

	private static boolean canBeBefore(OracleBounds first, OracleBounds second) {
		return first.low() < second.high();
	}

	private boolean endedWhileOtherDidNot(OracleFact ended, OracleFact other) {
		return ended.isFirm() && ended.firmEnd && (!other.statedEnd || other.planned)
				&& beginning(other).high() >= this.stage.now(ended).attested;
	}

}
