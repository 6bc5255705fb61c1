package org.fealty.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How long something took, over many runs.
 *
 * @param samples how many runs were measured
 * @param median in milliseconds
 * @param slow the 99th percentile, in milliseconds
 */
record Timing(int samples, double median, double slow) {

	private static final int MOST = 400;

	/**
	 * Measures several ways to do the same tasks, taking turns so that what disturbs the
	 * machine disturbs all of them. One round comes before and is not counted.
	 * @param ways for each way its tasks, as many as the others have
	 * @param patience how long to measure at most, beyond three rounds; where the round
	 * before takes longer, one round is measured
	 */
	static List<Timing> of(List<List<Runnable>> ways, Duration patience) {
		int tasks = ways.get(0).size();
		long start = System.nanoTime();
		ways.forEach((way) -> way.forEach(Runnable::run));
		int least = (System.nanoTime() - start > patience.toNanos()) ? 1 : 3;
		double[][] took = new double[ways.size()][MOST];
		long end = System.nanoTime() + patience.toNanos();
		int samples = 0;
		while (samples < MOST && (samples < least || System.nanoTime() < end)) {
			for (int way = 0; way < ways.size(); way++) {
				took[way][samples] = time(ways.get(way).get(samples % tasks));
			}
			samples++;
		}
		int measured = samples;
		return Arrays.stream(took).map((times) -> of(Arrays.copyOf(times, measured))).toList();
	}

	private static Timing of(double[] times) {
		Arrays.sort(times);
		return new Timing(times.length, times[times.length / 2],
				times[(int) Math.min(times.length - 1, Math.ceil(times.length * 0.99) - 1)]);
	}

	/** What ran once. */
	static Timing once(double millis) {
		return new Timing(1, millis, millis);
	}

	/** How long a task takes, in milliseconds. */
	static double time(Runnable task) {
		long start = System.nanoTime();
		task.run();
		return (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
	}

}
