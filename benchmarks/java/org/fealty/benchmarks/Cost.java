package org.fealty.benchmarks;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;

/**
 * What some work cost.
 *
 * @param seconds how long it took; others who keep the machine busy make it more
 * @param processor seconds of processor time of the whole process, compiling and
 * collecting of garbage included; others hardly change it
 */
record Cost(double seconds, double processor) {

	private static final double NANOS = 1e9;

	/** Does it and measures. */
	static Cost of(Runnable work) {
		long processor = used();
		long start = System.nanoTime();
		work.run();
		return new Cost((System.nanoTime() - start) / NANOS, (used() - processor) / NANOS);
	}

	private static long used() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

}
