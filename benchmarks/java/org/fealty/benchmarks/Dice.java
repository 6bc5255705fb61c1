package org.fealty.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** All chance of a made-up network: of one seed always the same. */
final class Dice {

	private final long seed;

	private final Random random;

	Dice(long seed) {
		this.seed = seed;
		// Random makes too much of the likeness of near seeds.
		this.random = new Random(new SplittableRandom(seed).nextLong());
	}

	/**
	 * Dice of their own for a part, so that it does not depend on what was made before.
	 */
	Dice of(String part) {
		return new Dice(this.seed * 31 + part.hashCode());
	}

	/** Yes, with this probability. */
	boolean chance(double probability) {
		return this.random.nextDouble() < probability;
	}

	/** A number from least to most, both inclusive. */
	int between(int least, int most) {
		return (most <= least) ? least : least + this.random.nextInt(most - least + 1);
	}

	/** One of them. */
	<T> T oneOf(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	/** A waiting time in days, 0 or more, of this mean. */
	int waiting(double mean) {
		return (int) Math.floor(-mean * Math.log(1 - this.random.nextDouble()));
	}

	/** A duration in days whose logarithm is normal: a few are much longer than most. */
	int duration(double median, double sigma) {
		return (int) Math.max(1, median * Math.exp(sigma * this.random.nextGaussian()));
	}

	/**
	 * A size by a power law: many are near the least, few near the most.
	 * @param exponent of the density; deaths of attacks are near 2.4
	 */
	int powerLaw(int least, int most, double exponent) {
		double value = least * Math.pow(1 - this.random.nextDouble(), -1 / (exponent - 1));
		return (int) Math.min(most, value);
	}

}
