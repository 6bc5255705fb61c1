package org.fealty.derivation;

import java.util.ArrayList;
import java.util.List;

import org.fealty.time.Bounds;

/** Collects what ends one fact and what only may end it. */
final class PossibleEnds {

	private final List<EndCause> causes = new ArrayList<>();

	private final List<Bounds> chances = new ArrayList<>();

	/** It surely ends it. */
	void end(EndCause cause) {
		this.causes.add(cause);
	}

	/**
	 * It may end it.
	 * @param day the day that can have been the last one
	 */
	void mayEnd(Bounds day) {
		this.chances.add(day);
	}

	PossibleEnds addAll(PossibleEnds others) {
		this.causes.addAll(others.causes);
		this.chances.addAll(others.chances);
		return this;
	}

	List<EndCause> causes() {
		return this.causes;
	}

	List<Bounds> chances() {
		return this.chances;
	}

}
