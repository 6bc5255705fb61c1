package org.fealty.oracle;

import org.fealty.time.Ternary;

/**
 * What a newer allegiance does to an older one of the same party.
 *
 * @param from the side before
 * @param to the side after
 * @param differs whether they are two
 * @param order whether the older one is older
 * @param along whether what was held went over too
 * @param ends whether the newer ends the older
 */
record Turn(Shown older, Shown newer, Camp from, Camp to, Ternary differs, Ternary order, Ternary along, Ternary ends) {

	/** Whether the party surely left that side. */
	boolean leaves() {
		return this.newer.isFirm() && this.differs == Ternary.YES && this.order == Ternary.YES;
	}

	Turn ending(Ternary sure) {
		return new Turn(this.older, this.newer, this.from, this.to, this.differs, this.order, this.along, sure);
	}

}
