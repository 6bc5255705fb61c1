package org.fealty.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the existing names that are most like a name that does not exist. */
public final class NearestNames {

	private static final double LIKE_ENOUGH = 0.7;

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private NearestNames() {
	}

	/**
	 * Finds names that read like another one.
	 * @param wrong the name that does not exist
	 * @param known the names that do
	 * @param most how many to give at most
	 * @return the nearest ones, nearest first, equally near ones by alphabet; empty where
	 * none is alike
	 */
	public static List<String> of(String wrong, Collection<String> known, int most) {
		return known.stream()
			.distinct()
			.filter((name) -> likeness(wrong, name) >= LIKE_ENOUGH)
			.sorted(Comparator.comparingDouble((String name) -> -likeness(wrong, name))
				.thenComparing(Comparator.naturalOrder()))
			.limit(most)
			.toList();
	}

	private static double likeness(String wrong, String name) {
		double whole = SIMILARITY.apply(wrong, name);
		// Users often leave out the group of a query.
		double last = SIMILARITY.apply(wrong.substring(wrong.lastIndexOf('/') + 1),
				name.substring(name.lastIndexOf('/') + 1));
		return Math.max(whole, last - 0.01);
	}

}
