package org.fealty.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.fealty.time.Ternary;

/**
 * The side of an allegiance at a time.
 *
 * @param reach the best way to everything that it stands under, words for many left out
 * @param tops those of them that stand under nobody
 */
record OracleSide(Map<String, OracleHierarchyPath> reach, Set<String> tops) {

	static final OracleSide NONE = new OracleSide(new TreeMap<>(), new TreeSet<>());

	/** Whether both are one side: surely where the way to one thing is sure for both. */
	Ternary meets(OracleSide other) {
		Ternary meets = Ternary.NO;
		for (OracleHierarchyPath way : this.reach.values()) {
			OracleHierarchyPath theirs = other.reach.get(way.to());
			if (theirs != null) {
				meets = meets
					.or((way.rank().and(theirs.rank()) == OraclePathStrength.SURE) ? Ternary.YES : Ternary.MAYBE);
			}
		}
		return meets;
	}

	/** Whether the other is another side. */
	Ternary differs(OracleSide other) {
		Ternary differs = meets(other).not();
		if (this.tops.isEmpty() || other.tops.isEmpty()) {
			return Ternary.NO;
		}
		return (differs == Ternary.YES || !other.tops.containsAll(this.tops)) ? differs : Ternary.NO;
	}

	/** The tops that the other lacks; all where it lacks none. */
	List<String> beside(OracleSide other) {
		List<String> own = this.tops.stream().filter((top) -> !other.tops.contains(top)).toList();
		return own.isEmpty() ? List.copyOf(this.tops) : own;
	}

	OracleHierarchyPath way(String to) {
		OracleHierarchyPath way = this.reach.get(to);
		if (way == null) {
			throw new IllegalStateException("No way to " + to);
		}
		return way;
	}

	/** Whether the way up is suspected, or vaguer than the way to another top. */
	boolean isUnsureOf(String top) {
		OraclePathStrength rank = way(top).rank();
		return rank == OraclePathStrength.UNSURE || (rank == OraclePathStrength.UNDATED
				&& this.tops.stream().anyMatch((other) -> way(other).rank() == OraclePathStrength.SURE));
	}

}
