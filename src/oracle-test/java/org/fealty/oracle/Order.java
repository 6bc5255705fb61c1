package org.fealty.oracle;

import org.fealty.time.Ternary;

/**
 * Which of two is older: what surely began before, else what has a stated end that the
 * other lacks and was not surely attested after the other began.
 */
final class Order {

	private final Stage stage;

	/** Judges by the stage after deaths, before any oath ended anything. */
	Order(Stage stage) {
		this.stage = stage;
	}

	Ternary older(Shown one, Shown other) {
		Span first = beginning(one);
		Span second = beginning(other);
		if (first.high() < second.low()) {
			return Ternary.YES;
		}
		if (first.equals(second) && first.low() == first.high()) {
			return surelyEndedFirst(one, other) ? Ternary.YES : Ternary.NO;
		}
		if (!canBeBefore(first, second)) {
			return Ternary.NO;
		}
		if (endedWhileOtherDidNot(one, other)) {
			return Ternary.YES;
		}
		return endedWhileOtherDidNot(other, one) ? Ternary.NO : Ternary.MAYBE;
	}

	private boolean surelyEndedFirst(Shown one, Shown other) {
		return this.stage.now(one).until.high() < this.stage.now(other).until.low();
	}

	boolean surelyBeganBefore(Shown one, Shown other) {
		return beginning(one).high() < beginning(other).low();
	}

	/** Whether the one can have begun on a later day. */
	boolean canHaveBegunLater(Shown one, Shown than) {
		return canBeBefore(beginning(than), beginning(one)) && older(one, than) != Ternary.YES;
	}

	/** When it began: not after it ended, unless sources contradict each other. */
	private Span beginning(Shown fact) {
		Shown now = this.stage.now(fact);
		return (now.since.low() > now.until.high()) ? new Span(now.until.high(), now.since.high())
				: new Span(now.since.low(), Math.min(now.since.high(), now.until.high()));
	}

	private static boolean canBeBefore(Span first, Span second) {
		return first.low() < second.high();
	}

	private boolean endedWhileOtherDidNot(Shown ended, Shown other) {
		return ended.isFirm() && ended.firmEnd && (!other.statedEnd || other.planned)
				&& beginning(other).high() >= this.stage.now(ended).attested;
	}

}
