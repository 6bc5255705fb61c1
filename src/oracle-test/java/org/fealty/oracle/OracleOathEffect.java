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
record OracleOathEffect(OracleFact older, OracleFact newer, OracleSide from, OracleSide to, Ternary differs,
		Ternary order, Ternary along, Ternary ends) {

	/** Whether the party surely left that side. */
	boolean leaves() {
		return this.newer.isFirm() && this.differs == Ternary.YES && this.order == Ternary.YES;
	}

	OracleOathEffect ending(Ternary sure) {
		return new OracleOathEffect(this.older, this.newer, this.from, this.to, this.differs, this.order, this.along,
				sure);
	}

}
