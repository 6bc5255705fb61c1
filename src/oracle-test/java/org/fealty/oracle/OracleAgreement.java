package org.fealty.oracle;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What several voices say of one day or number comes to, by walking through all days: for
 * each, who can be right with it.
 *
 * @param span what it can be
 * @param disputed whether not all can be right
 * @param counted those that count
 */
record OracleAgreement(OracleBounds span, boolean disputed, List<Said> counted) {

	static OracleAgreement of(Collection<Said> all) {
		boolean disputed = !canAllBeRight(all);
		List<Said> counted = preferring(all, (said) -> !said.doubtful);
		if (!canAllBeRight(counted)) {
			counted = preferring(counted, (said) -> said.asserted);
		}
		return new OracleAgreement(hullOfLargestGroups(counted), disputed, counted);
	}

	private static List<Said> preferring(Collection<Said> all, Predicate<Said> better) {
		List<Said> preferred = all.stream().filter(better).toList();
		return preferred.isEmpty() ? List.copyOf(all) : preferred;
	}

	private static boolean canAllBeRight(Collection<Said> all) {
		return all.isEmpty() || groups(all).contains(new HashSet<>(all));
	}

	/** For each day that is worth looking at, all who can be right if it is meant. */
	private static Set<Set<Said>> groups(Collection<Said> all) {
		Set<Set<Said>> groups = new LinkedHashSet<>();
		for (long day : days(all)) {
			groups.add(right(all, day));
		}
		return groups;
	}

	private static Set<Said> right(Collection<Said> all, long day) {
		Set<Said> right = new HashSet<>();
		all.stream().filter((said) -> said.span.has(day)).forEach(right::add);
		return right;
	}

	/** The smallest days that matter, each with its neighbours and both far ends. */
	private static Set<Long> days(Collection<Said> all) {
		Set<Long> days = new TreeSet<>(List.of(OracleBounds.FIRST, OracleBounds.LAST));
		for (Said said : all) {
			for (long step = -1; step <= 1; step++) {
				days.add(OracleBounds.plus(said.span.low(), step));
				days.add(OracleBounds.plus(said.span.high(), step));
			}
		}
		return days;
	}

	private static OracleBounds hullOfLargestGroups(Collection<Said> all) {
		if (all.isEmpty()) {
			return OracleBounds.ANY;
		}
		Set<Set<Said>> groups = groups(all);
		long low = OracleBounds.LAST;
		long high = OracleBounds.FIRST;
		for (long day : days(all)) {
			Set<Said> group = right(all, day);
			if (!group.isEmpty()
					&& groups.stream().noneMatch((other) -> other.size() > group.size() && other.containsAll(group))) {
				low = Math.min(low, day);
				high = Math.max(high, day);
			}
		}
		return new OracleBounds(low, high);
	}

	/** The text of the narrowest that counts; null where nobody says anything. */
	@org.jspecify.annotations.Nullable
	String narrowest() {
		return this.counted.stream().min(Said.NARROWEST).map(Said::text).orElse(null);
	}

	/**
	 * What one statement says of it.
	 *
	 * @param span the days that it can be, as far as the source can know
	 * @param written the days that the text means
	 * @param planned whether the source itself puts it later
	 */
	record Said(OracleBounds span, OracleBounds written, boolean asserted, boolean doubtful, boolean planned,
			String text) {

		Said(OracleBounds span, boolean asserted, boolean doubtful, String text) {
			this(span, span, asserted, doubtful, false, text);
		}

		/**
		 * Bounded on both sides before bounded above before bounded below before open;
		 * then the tighter one, then by text.
		 */
		static final Comparator<Said> NARROWEST = Comparator.comparingInt(Said::openness)
			.thenComparingLong(Said::slack)
			.thenComparing(Said::text);

		boolean isUndoubted() {
			return this.asserted && !this.doubtful;
		}

		private int openness() {
			return ((this.span.low() == OracleBounds.FIRST) ? 1 : 0)
					+ ((this.span.high() == OracleBounds.LAST) ? 2 : 0);
		}

		private long slack() {
			return switch (openness()) {
				case 0 -> this.span.high() - this.span.low();
				case 1 -> this.span.high();
				case 2 -> -this.span.low();
				default -> 0;
			};
		}

	}

}
