package org.fealty.derivation;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.fealty.time.Ternary;
import org.jspecify.annotations.Nullable;

/**
 * The side of an allegiance at some time.
 *
 * @param reach all organisations (or the lord without a seat) that it stands under, words
 * for many left out, each as strongly as it does; empty for an allegiance without a side
 * @param tops those of them that stand under nobody, each with where the way up to it
 * begins
 */
record Side(SortedMap<String, PathStrength> reach, SortedMap<String, Top> tops) {

	/** No side. */
	static final Side NONE = new Side(new TreeMap<>(), new TreeMap<>());

	/** Whether both are one side: they stand under the same. */
	Ternary shares(Side other) {
		Ternary shared = Ternary.NO;
		for (Map.Entry<String, PathStrength> one : this.reach.entrySet()) {
			PathStrength strength = other.reach.get(one.getKey());
			if (strength != null) {
				shared = shared.or((strength.and(one.getValue()) == PathStrength.SURE) ? Ternary.YES : Ternary.MAYBE);
			}
		}
		return shared;
	}

	/**
	 * Whether the other is another side. It is not where either has none, nor where the
	 * tops are all the same, be the way up to them ever so unsure.
	 */
	Ternary differs(Side other) {
		Ternary differs = shares(other).not();
		return (hasTops() && other.hasTops()
				&& (differs.isSure() || !other.tops.keySet().containsAll(this.tops.keySet()))) ? differs : Ternary.NO;
	}

	boolean hasTops() {
		return !this.tops.isEmpty();
	}

	/** Whether the way up is suspected, or vaguer than the way to another top. */
	boolean isUnsureOf(String top) {
		PathStrength strength = top(top).way().strength();
		return strength == PathStrength.UNSURE || (strength == PathStrength.UNDATED
				&& this.tops.values().stream().anyMatch((other) -> other.way().strength() == PathStrength.SURE));
	}

	/** Where the way up to a top begins, if not there. */
	@Nullable String unit(String top) {
		String start = top(top).start();
		return start.equals(top) ? null : start;
	}

	/** One of its tops. */
	Top top(String id) {
		Top top = this.tops.get(id);
		if (top == null) {
			throw new IllegalStateException("What is asked for is a top.");
		}
		return top;
	}

	/** The tops that the other lacks; all where it lacks none. */
	List<String> beside(Side other) {
		List<String> own = this.tops.keySet().stream().filter((top) -> !other.tops.containsKey(top)).toList();
		return own.isEmpty() ? List.copyOf(this.tops.keySet()) : own;
	}

	/**
	 * One top.
	 *
	 * @param way the way up to it
	 * @param start id of the organisation or lord where the way begins
	 */
	record Top(HierarchyPath way, String start) {
	}

}
