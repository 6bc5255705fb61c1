package org.fealty.oracle;

import java.util.Comparator;

import org.fealty.statement.Ending;
import org.jspecify.annotations.Nullable;

/**
 * What surely ends something.
 *
 * @param day the last day of what it ends
 * @param ending the kind of end
 * @param fact id of the fact that ends it
 * @param event id of the event of a killing; null otherwise
 */
record OracleEndCause(OracleBounds day, Ending ending, String fact, @Nullable String event) {

	/** The least earliest day first, then the least latest. */
	static final Comparator<OracleEndCause> FIRST = Comparator
		.comparingLong((OracleEndCause cause) -> cause.day().low())
		.thenComparingLong((cause) -> cause.day().high())
		.thenComparing((cause) -> !cause.isDeath())
		.thenComparing(OracleEndCause::fact);

	boolean isDeath() {
		return this.ending.isDeath();
	}

	boolean isDissolution() {
		return this.ending == Ending.DISSOLVED;
	}

}
