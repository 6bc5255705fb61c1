package org.fealty.fact;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What claims about one day or number come to. If all can be right, that is what they
 * have in common. Otherwise it is disputed: what is only suspected gives way to what is
 * asserted, and what still conflicts gives the hull of what each largest group that can
 * be right together has in common. A text that doubts itself never counts beside one that
 * does not, but may dispute it.
 * <p>
 * A group is largest if no further claim can be right with all of it: groups are not
 * compared by how many claims they have, since three papers that quote one agency are no
 * majority over one that does not. So a claim vaguer than another never widens the
 * result.
 *
 * @param range what the day or number can be; {@link Range#ANY} where there is no claim
 * @param disputed whether not all claims can be right
 * @param counted the claims that count, the narrowest first
 */
public record Agreement(Range range, boolean disputed, List<Assertion> counted) {

	public Agreement {
		counted = List.copyOf(counted);
	}

	/** Compares the assertions; their order does not matter. */
	public static Agreement of(Collection<Assertion> claims) {
		boolean disputed = !canAllBeRight(claims);
		List<Assertion> counted = preferring(claims, (claim) -> !claim.doubtful());
		if (!canAllBeRight(counted)) {
			counted = preferring(counted, Assertion::asserted);
		}
		return new Agreement(hull(counted), disputed, counted.stream().sorted(Assertion.NARROWEST).toList());
	}

	private static List<Assertion> preferring(Collection<Assertion> claims, Predicate<Assertion> better) {
		List<Assertion> preferred = claims.stream().filter(better).toList();
		return preferred.isEmpty() ? List.copyOf(claims) : preferred;
	}

	/** Ranges that meet pair by pair have something in common (Helly, on a line). */
	private static boolean canAllBeRight(Collection<Assertion> claims) {
		return greatestLow(claims) <= leastHigh(claims);
	}

	/**
	 * The first largest group holds everything that begins by the day on which the first
	 * claim ends, since all of that contains this day; no other group has anything in
	 * common before it. The last one, seen from the other end, likewise. So the hull
	 * needs no groups.
	 */
	private static Range hull(Collection<Assertion> claims) {
		long firstEnd = leastHigh(claims);
		long lastBeginning = greatestLow(claims);
		long low = claims.stream()
			.mapToLong((claim) -> claim.range().low())
			.filter((start) -> start <= firstEnd)
			.max()
			.orElse(Long.MIN_VALUE);
		long high = claims.stream()
			.mapToLong((claim) -> claim.range().high())
			.filter((end) -> end >= lastBeginning)
			.min()
			.orElse(Long.MAX_VALUE);
		return new Range(low, high);
	}

	private static long greatestLow(Collection<Assertion> claims) {
		return claims.stream().mapToLong((claim) -> claim.range().low()).max().orElse(Long.MIN_VALUE);
	}

	private static long leastHigh(Collection<Assertion> claims) {
		return claims.stream().mapToLong((claim) -> claim.range().high()).min().orElse(Long.MAX_VALUE);
	}

}
