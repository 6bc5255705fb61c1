package org.fealty.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What claims come to, worked out the long way: every group of them is looked at, day by
 * day. Bounded ends must lie within −9 and 30.
 */
final class Groups {

	private static final int FIRST = -10;

	private static final int LAST = 31;

	private Groups() {
	}

	static Range agreed(List<Claim> claims) {
		List<Claim> counted = better(claims, (claim) -> !claim.doubtful());
		if (!canBeRight(counted)) {
			counted = better(counted, Claim::asserted);
		}
		List<Long> days = new ArrayList<>();
		largest(counted).forEach((group) -> days.addAll(common(group)));
		long low = days.stream().min(Long::compare).orElseThrow();
		long high = days.stream().max(Long::compare).orElseThrow();
		return new Range((low == FIRST) ? Long.MIN_VALUE : low, (high == LAST) ? Long.MAX_VALUE : high);
	}

	static boolean canBeRight(List<Claim> claims) {
		return !common(claims).isEmpty();
	}

	private static List<Claim> better(List<Claim> claims, Predicate<Claim> rule) {
		return claims.stream().anyMatch(rule) ? claims.stream().filter(rule).toList() : claims;
	}

	/** Groups to which no further claim can be added so that all can still be right. */
	private static List<List<Claim>> largest(List<Claim> claims) {
		List<Integer> possible = new ArrayList<>();
		for (int members = 0; members < 1 << claims.size(); members++) {
			if (canBeRight(group(claims, members))) {
				possible.add(members);
			}
		}
		return possible.stream()
			.filter((members) -> possible.stream()
				.noneMatch((other) -> !other.equals(members) && (other & members) == members))
			.map((members) -> group(claims, members))
			.toList();
	}

	private static List<Claim> group(List<Claim> claims, int members) {
		List<Claim> group = new ArrayList<>();
		for (int index = 0; index < claims.size(); index++) {
			if ((members >> index & 1) == 1) {
				group.add(claims.get(index));
			}
		}
		return group;
	}

	private static List<Long> common(List<Claim> claims) {
		List<Long> days = new ArrayList<>();
		for (long day = FIRST; day <= LAST; day++) {
			long one = day;
			if (claims.stream().allMatch((claim) -> claim.range().low() <= one && one <= claim.range().high())) {
				days.add(one);
			}
		}
		return days;
	}

}
