package org.fealty.derivation;

import java.util.ArrayList;
import java.util.List;

/**
 * One step up, or several in a row.
 *
 * @param to id of what is reached
 * @param strength how strong it is
 * @param via the facts that make it, each once
 */
record HierarchyPath(String to, PathStrength strength, List<IndexedFact> via) {

	/**
	 * This step and then that one.
	 * @throws HierarchyLimitException if that is longer than any hierarchy
	 */
	HierarchyPath then(HierarchyPath next) {
		List<IndexedFact> all = new ArrayList<>(this.via);
		for (IndexedFact fact : next.via) {
			if (!all.contains(fact)) {
				all.add(fact);
			}
		}
		if (all.size() > HierarchyLimitException.DEEPEST) {
			throw new HierarchyLimitException(all.getFirst().subject(), next.to);
		}
		return new HierarchyPath(next.to, this.strength.and(next.strength), all);
	}

}
