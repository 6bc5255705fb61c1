package org.fealty.derivation;

import java.util.Optional;

import org.fealty.time.Bounds;
import org.fealty.time.Certainty;
import org.fealty.time.Period;

/** How far one thing stands above another at some time, the weakest first. */
enum PathStrength {

	/** It is suspected or contested that it ever did. */
	UNSURE,

	/** It did at some time, and may have done so at this time. */
	UNDATED,

	/** It did at this time, or has since and nothing can have ended it. */
	SURE;

	/** How strong a tie is at a time; empty where it cannot have held then. */
	static Optional<PathStrength> of(IndexedFact tie, Period period, Bounds when) {
		return period.on(when).map((holds) -> !tie.isFirm() ? UNSURE : (holds == Certainty.POSSIBLE) ? UNDATED : SURE);
	}

	/** A chain is as strong as its weakest part. */
	PathStrength and(PathStrength other) {
		return (compareTo(other) <= 0) ? this : other;
	}

}
