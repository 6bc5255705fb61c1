package org.fealty.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** Tells the log how many questions were refused, in one line a minute. */
final class BusyLog {

	private static final Log LOG = LogFactory.getLog(BusyLog.class);

	private static final long MINUTE = Duration.ofMinutes(1).toNanos();

	private final AtomicLong refused = new AtomicLong();

	private final AtomicLong told = new AtomicLong(System.nanoTime() - MINUTE);

	/** Counts a refused question. */
	void count() {
		this.refused.incrementAndGet();
		long last = this.told.get();
		long now = System.nanoTime();
		if (now - last >= MINUTE && this.told.compareAndSet(last, now)) {
			LOG.warn("Too much is asked at once; refused since the last such line: " + this.refused.getAndSet(0)
					+ ". fealty.query.at-once says how many questions are worked on at once.");
		}
	}

}
