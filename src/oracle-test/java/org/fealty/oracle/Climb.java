package org.fealty.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A way up.
 *
 * @param start id of where it begins
 * @param to id of what is reached
 * @param rank how sure it is: as its weakest step
 * @param via the facts that make it
 */
record Climb(String start, String to, Rank rank, List<Shown> via) {

	/** This way and then those facts. */
	Climb then(Climb step) {
		Set<Shown> all = new LinkedHashSet<>(this.via);
		all.addAll(step.via);
		return new Climb(this.start, step.to, this.rank.and(step.rank), new ArrayList<>(all));
	}

	/** Whether it is surer than the other, or as sure by fewer facts. */
	boolean isBetterThan(Climb other) {
		int surer = this.rank.compareTo(other.rank);
		return surer > 0 || (surer == 0 && this.via.size() < other.via.size());
	}

}
