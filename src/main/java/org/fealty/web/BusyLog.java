package org.fealty.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Tells the log how many questions were refused: the first at once, the others together
 * when a minute has passed, the last of them too.
 */
final class BusyLog {

	private static final Log LOG = LogFactory.getLog(BusyLog.class);

	private final AtomicLong refused = new AtomicLong();

	private final AtomicBoolean waits = new AtomicBoolean();

	private final LongConsumer line;

	private final Executor later;

	BusyLog() {
		this((count) -> LOG.warn("Too much is asked at once; refused since the last such line: " + count
				+ ". fealty.query.at-once says how many questions are worked on at once."),
				CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES));
	}

	/**
	 * Tells somebody else, at another time.
	 * @param line takes how many were refused since it was told last
	 * @param later runs what is due when a minute has passed
	 */
	BusyLog(LongConsumer line, Executor later) {
		this.line = line;
		this.later = later;
	}

	/** Counts a refused question. */
	void count() {
		this.refused.incrementAndGet();
		if (this.waits.compareAndSet(false, true)) {
			tell();
		}
	}

	private void tell() {
		long count = this.refused.getAndSet(0);
		if (count > 0) {
			this.line.accept(count);
			this.later.execute(this::tell);
		}
		else {
			this.waits.set(false);
		}
	}

}
