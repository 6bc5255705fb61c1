package org.fealty.derivation;

import java.time.LocalDate;
import java.util.Optional;

import org.fealty.fact.Fact;
import org.fealty.model.Predicate;

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

	/**
	 * How strong a step is at a time; empty where it cannot have held then. A firm place
	 * that nobody dates counts as held until something can have ended it.
	 * @param fact how it stands
	 */
	static Optional<PathStrength> of(IndexedFact indexed, Fact fact, Bounds when) {
		return fact.period()
			.on(when)
			.map((holds) -> !indexed.isFirm() ? UNSURE
					: (holds != Certainty.POSSIBLE || isUndatedPlace(indexed, fact, when)) ? SURE : UNDATED);
	}

	private static boolean isUndatedPlace(IndexedFact indexed, Fact fact, Bounds when) {
		Fact stated = indexed.stated();
		Period seen = stated.basis().seen();
		boolean undated = indexed.is(Predicate.PART_OF) && stated.sinceText() == null && !stated.hasStatedEnd()
				&& seen.since().isUnknown() && seen.until().isUnknown();
		LocalDate end = fact.mayHaveEnded();
		return undated && (end == null || (when.latest() != null && !when.latest().isAfter(end)));
	}

	/** A chain is as strong as its weakest part. */
	PathStrength and(PathStrength other) {
		return (compareTo(other) <= 0) ? this : other;
	}

}
