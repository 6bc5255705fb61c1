package org.fealty.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Collects what ends one fact and what only may end it. */
final class PossibleEnds {

	private final List<EndCause> causes = new ArrayList<>();

	private final List<@Nullable LocalDate> chances = new ArrayList<>();

	/** It surely ends it. */
	void end(EndCause cause) {
		this.causes.add(cause);
	}

	/**
	 * It may end it.
	 * @param earliest the earliest day that can have been the last one; null where that
	 * is not known
	 */
	void mayEnd(@Nullable LocalDate earliest) {
		this.chances.add(earliest);
	}

	PossibleEnds addAll(PossibleEnds others) {
		this.causes.addAll(others.causes);
		this.chances.addAll(others.chances);
		return this;
	}

	List<EndCause> causes() {
		return this.causes;
	}

	List<@Nullable LocalDate> chances() {
		return this.chances;
	}

}
