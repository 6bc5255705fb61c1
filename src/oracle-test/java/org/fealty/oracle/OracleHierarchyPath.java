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
record OracleHierarchyPath(String start, String to, OraclePathStrength rank, List<OracleFact> via) {

	/** This way and then those facts. */
	OracleHierarchyPath then(OracleHierarchyPath step) {
		Set<OracleFact> all = new LinkedHashSet<>(this.via);
		all.addAll(step.via);
		return new OracleHierarchyPath(this.start, step.to, this.rank.and(step.rank), new ArrayList<>(all));
	}

	/** Whether it is surer than the other, or as sure by fewer facts. */
	boolean isBetterThan(OracleHierarchyPath other) {
		int surer = this.rank.compareTo(other.rank);
		return surer > 0 || (surer == 0 && this.via.size() < other.via.size());
	}

}
