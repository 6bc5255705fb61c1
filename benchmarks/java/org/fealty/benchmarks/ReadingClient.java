package org.fealty.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * Asks questions at even pace until its standard input ends, and prints for each answer
 * when it was meant to be asked, how many microseconds later it was there, and its
 * status.
 */
public final class ReadingClient {

	private static final long GAP = TimeUnit.MILLISECONDS.toNanos(50);

	private ReadingClient() {
	}

	/**
	 * Asks.
	 * @param args the address of the program, without a path
	 */
	public static void main(String[] args) throws InterruptedException {
		Thread.ofPlatform().daemon().start(ReadingClient::awaitEnd);
		long start = System.nanoTime();
		long began = System.currentTimeMillis();
		for (int number = 0;; number++) {
			long due = start + number * GAP;
			TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
			int status = Overload.ask(args[0], number);
			System.out.println((began + TimeUnit.NANOSECONDS.toMillis(due - start)) + " "
					+ TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - due) + " " + status);
		}
	}

	private static void awaitEnd() {
		try {
			while (System.in.read() >= 0) {
				// whatever is written, only the end counts
			}
		}
		catch (IOException ex) {
			// whoever started this is gone
		}
		System.exit(0);
	}

}
