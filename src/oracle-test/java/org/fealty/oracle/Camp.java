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
record Camp(Map<String, Climb> reach, Set<String> tops) {

	static final Camp NONE = new Camp(new TreeMap<>(), new TreeSet<>());

	/** Whether both are one side: surely where the way to one thing is sure for both. */
	Ternary meets(Camp other) {
		Ternary meets = Ternary.NO;
		for (Climb way : this.reach.values()) {
			Climb theirs = other.reach.get(way.to());
			if (theirs != null) {
				meets = meets.or((way.rank().and(theirs.rank()) == Rank.SURE) ? Ternary.YES : Ternary.MAYBE);
			}
		}
		return meets;
	}

	/** Whether the other is another side. */
	Ternary differs(Camp other) {
		Ternary differs = meets(other).not();
		if (this.tops.isEmpty() || other.tops.isEmpty()) {
			return Ternary.NO;
		}
		return (differs == Ternary.YES || !other.tops.containsAll(this.tops)) ? differs : Ternary.NO;
	}

	/** The tops that the other lacks; all where it lacks none. */
	List<String> beside(Camp other) {
		List<String> own = this.tops.stream().filter((top) -> !other.tops.contains(top)).toList();
		return own.isEmpty() ? List.copyOf(this.tops) : own;
	}

	Climb way(String to) {
		Climb way = this.reach.get(to);
		if (way == null) {
			throw new IllegalStateException("No way to " + to);
		}
		return way;
	}

	/** Whether the way up is suspected, or vaguer than the way to another top. */
	boolean isUnsureOf(String top) {
		Rank rank = way(top).rank();
		return rank == Rank.UNSURE
				|| (rank == Rank.UNDATED && this.tops.stream().anyMatch((other) -> way(other).rank() == Rank.SURE));
	}

}
