package org.fealty.oracle;

import org.fealty.model.Predicate;
import org.fealty.time.Certainty;
import org.jspecify.annotations.Nullable;

/** How far one thing stands above another at some time, the weakest first. */
enum OraclePathStrength {

	/** It is suspected or contested that it ever did. */
	UNSURE,
	/** It did at some time, and may have done so then. */
	UNDATED,
	/** It did then, or had before and nothing can have ended it. */
	SURE;

	/** Null where it cannot have held then. */
	static @Nullable OraclePathStrength of(OracleFact fact, OracleBounds when) {
		Certainty holds = fact.on(when);
		boolean isPart = fact.is(Predicate.PART_OF) && fact.isFirm() && fact.isUndated()
				&& (fact.mayHaveEnded == OracleBounds.LAST || when.high() <= fact.mayHaveEnded);
		return (holds != null && isPart) ? SURE : of(fact, holds);
	}

	private static @Nullable OraclePathStrength of(OracleFact fact, @Nullable Certainty holds) {
		return (holds == null) ? null : !fact.isFirm() ? UNSURE : (holds == Certainty.POSSIBLE) ? UNDATED : SURE;
	}

	OraclePathStrength and(OraclePathStrength other) {
		return (compareTo(other) <= 0) ? this : other;
	}

}
