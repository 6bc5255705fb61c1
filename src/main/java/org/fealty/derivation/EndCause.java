package org.fealty.derivation;

import org.fealty.statement.Ending;
import org.fealty.time.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * What surely ends something.
 *
 * @param day the last day of what it ends
 * @param ending the kind of end that it makes
 * @param by id of the fact it follows from
 * @param event id of the event in which a killing happened; null for all else
 */
record EndCause(Bounds day, Ending ending, String by, @Nullable String event) {

	boolean isDeath() {
		return this.ending.isDeath();
	}

	boolean isDissolution() {
		return this.ending == Ending.DISSOLVED;
	}

}
