package org.fealty.runtime;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.SpringApplication;

/**
 * Says in one line that the program has stopped, and ends a start that is stopped before
 * it is done. Nobody can interrupt Neo4j while it opens its files; it recovers from being
 * ended then, as it does from a power cut.
 */
public final class StopLine {

	private static final long ORDERLY_MILLIS = 1_500;

	private static final int SIGINT = 130;

	private static final int SIGTERM = 143;

	private final CountDownLatch stopped = new CountDownLatch(1);

	private volatile boolean starting = true;

	private StopLine() {
	}

	/** Call this before the program starts to serve. */
	public static StopLine beforeTheStart() {
		StopLine line = new StopLine();
		SpringApplication.getShutdownHandlers().add(line::print);
		Runtime.getRuntime().addShutdownHook(new Thread(line::hurry, "stop"));
		return line;
	}

	/**
	 * Call this when the program serves, or could not start: it then takes the time that
	 * an orderly stop needs.
	 * @param serves whether it serves; a start that failed has said so already
	 */
	public void started(boolean serves) {
		if (isStopping()) {
			return;
		}
		this.starting = false;
		if (!serves) {
			this.stopped.countDown();
		}
	}

	/** Whether the user has stopped the program: one that stops takes no more hooks. */
	static boolean isStopping() {
		Thread probe = new Thread();
		try {
			Runtime.getRuntime().addShutdownHook(probe);
			return !Runtime.getRuntime().removeShutdownHook(probe);
		}
		catch (IllegalStateException ex) {
			return true;
		}
	}

	private synchronized void print() {
		if (this.stopped.getCount() > 0) {
			System.out.println("Stopped.");
			System.out.flush();
			this.stopped.countDown();
		}
	}

	private void hurry() {
		if (!this.starting) {
			return;
		}
		try {
			if (!this.stopped.await(ORDERLY_MILLIS, TimeUnit.MILLISECONDS)) {
				print();
				Runtime.getRuntime().halt(signal());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** The runtime names the thread that takes a signal after it. */
	private static int signal() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.anyMatch((thread) -> thread.getName().equals("SIGINT handler")) ? SIGINT : SIGTERM;
	}

}
