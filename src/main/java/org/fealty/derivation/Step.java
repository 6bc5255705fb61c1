package org.fealty.derivation;

import java.util.List;
import java.util.stream.Stream;

/**
 * One step up, or several in a row.
 *
 * @param to id of what is reached
 * @param strength how strong it is
 * @param via the facts that make it
 */
record Step(String to, Strength strength, List<Tie> via) {

	/** This step and then that one. */
	Step then(Step next) {
		return new Step(next.to, this.strength.and(next.strength),
				Stream.concat(this.via.stream(), next.via.stream()).distinct().toList());
	}

}
