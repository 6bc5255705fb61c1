package org.fealty.oracle;

import org.fealty.time.Certainty;
import org.jspecify.annotations.Nullable;

/** How far one thing stands above another at some time, the weakest first. */
enum Rank {

	/** It is suspected or contested that it ever did. */
	UNSURE,
	/** It did at some time, and may have done so then. */
	UNDATED,
	/** It did then, or had before and nothing can have ended it. */
	SURE;

	/** Null where it cannot have held then. */
	static @Nullable Rank of(Shown fact, Span when) {
		Certainty holds = fact.on(when);
		return (holds == null) ? null : !fact.isFirm() ? UNSURE : (holds == Certainty.POSSIBLE) ? UNDATED : SURE;
	}

	Rank and(Rank other) {
		return (compareTo(other) <= 0) ? this : other;
	}

}
