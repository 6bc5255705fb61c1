package org.fealty.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What claims come to, worked out the long way: every group of them is looked at, day by
 * day, from the day before the first that any of them names to the day after the last.
 */
final class Groups {

	private final long first;

	private final long last;

	private Groups(List<Assertion> claims) {
		List<Long> named = claims.stream()
			.flatMap((claim) -> Stream.of(claim.range().low(), claim.range().high()))
			.filter((day) -> day != Long.MIN_VALUE && day != Long.MAX_VALUE)
			.toList();
		this.first = named.stream().min(Long::compare).orElse(0L) - 1;
		this.last = named.stream().max(Long::compare).orElse(0L) + 1;
	}

	static boolean canBeRight(List<Assertion> claims) {
		return new Groups(claims).meet(claims);
	}

	static Range agreed(List<Assertion> claims) {
		return new Groups(claims).hull(claims);
	}

	private Range hull(List<Assertion> claims) {
		List<Assertion> counted = better(claims, (claim) -> !claim.doubtful());
		if (!meet(counted)) {
			counted = better(counted, Assertion::asserted);
		}
		List<Long> days = new ArrayList<>();
		largest(counted).forEach((group) -> days.addAll(common(group)));
		long low = days.stream().min(Long::compare).orElseThrow();
		long high = days.stream().max(Long::compare).orElseThrow();
		return new Range((low == this.first) ? Long.MIN_VALUE : low, (high == this.last) ? Long.MAX_VALUE : high);
	}

	private boolean meet(List<Assertion> claims) {
		return !common(claims).isEmpty();
	}

	private static List<Assertion> better(List<Assertion> claims, Predicate<Assertion> rule) {
		return claims.stream().anyMatch(rule) ? claims.stream().filter(rule).toList() : claims;
	}

	/** Groups to which no further claim can be added so that all can still be right. */
	private List<List<Assertion>> largest(List<Assertion> claims) {
		List<Integer> possible = new ArrayList<>();
		for (int members = 0; members < 1 << claims.size(); members++) {
			if (meet(group(claims, members))) {
				possible.add(members);
			}
		}
		return possible.stream()
			.filter((members) -> possible.stream()
				.noneMatch((other) -> !other.equals(members) && (other & members) == members))
			.map((members) -> group(claims, members))
			.toList();
	}

	private static List<Assertion> group(List<Assertion> claims, int members) {
		List<Assertion> group = new ArrayList<>();
		for (int index = 0; index < claims.size(); index++) {
			if ((members >> index & 1) == 1) {
				group.add(claims.get(index));
			}
		}
		return group;
	}

	private List<Long> common(List<Assertion> claims) {
		List<Long> days = new ArrayList<>();
		for (long day = this.first; day <= this.last; day++) {
			long one = day;
			if (claims.stream().allMatch((claim) -> claim.range().low() <= one && one <= claim.range().high())) {
				days.add(one);
			}
		}
		return days;
	}

}
