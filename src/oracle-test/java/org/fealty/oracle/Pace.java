package org.fealty.oracle;

import org.jspecify.annotations.Nullable;

/**
 * How two days known by bounds stand to each other, by counting every pair of them.
 *
 * @param atLeast the least number of days from the first to the second; null over an open
 * bound
 * @param atMost the greatest
 * @param orderConfidence the share of pairs in which the second is later
 * @param sameDay the share of pairs in which both are one day
 */
record Pace(@Nullable Long atLeast, @Nullable Long atMost, @Nullable Double orderConfidence, @Nullable Double sameDay) {

	static Pace of(Span first, Span second) {
		Long atLeast = Span.between(first.high(), second.low());
		Long atMost = Span.between(first.low(), second.high());
		if (atLeast == null || atMost == null) {
			return new Pace(atLeast, atMost, null, null);
		}
		long all = 0;
		long later = 0;
		long same = 0;
		for (long one = first.low(); one <= first.high(); one++) {
			for (long other = second.low(); other <= second.high(); other++) {
				all++;
				later += (other > one) ? 1 : 0;
				same += (other == one) ? 1 : 0;
			}
		}
		return new Pace(atLeast, atMost, (double) later / all, (double) same / all);
	}

}
