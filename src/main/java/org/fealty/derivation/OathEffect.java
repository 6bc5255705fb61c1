package org.fealty.derivation;

import org.fealty.time.Ternary;

/**
 * What an oath does to another allegiance of the same party.
 *
 * @param older the other allegiance
 * @param newer the oath
 * @param from the side of the other allegiance before the oath
 * @param to the side to which the oath binds
 * @param differs whether it binds to another side; never {@code NO}
 * @param order whether the other allegiance is older; never {@code NO}
 * @param wentAlong whether what was held went over to the new side with the party
 * @param ends whether the oath ends it
 */
record OathEffect(IndexedFact older, IndexedFact newer, Side from, Side to, Ternary differs, Ternary order,
		Ternary wentAlong, Ternary ends) {

	OathEffect ending(Ternary ends) {
		return new OathEffect(this.older, this.newer, this.from, this.to, this.differs, this.order, this.wentAlong,
				ends);
	}

	/** The same, where a rumour says that both sides are one. */
	OathEffect doubted() {
		return new OathEffect(this.older, this.newer, this.from, this.to,
				this.differs.isPossible() ? Ternary.MAYBE : Ternary.NO, this.order, this.wentAlong, this.ends);
	}

	/** Whether the party surely left the older allegiance's side. */
	boolean leaves() {
		return this.newer.isFirm() && this.differs.isSure() && this.order.isSure();
	}

}
