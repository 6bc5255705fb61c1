package org.fealty.ingest;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.fealty.derivation.HierarchyLimitException;
import org.fealty.store.WriteFailedException;

/**
 * Lets imports from several processes take turns: one that another overtook looks at the
 * graph anew and begins again.
 */
final class ImportRetry {

	private static final int MOST = 100;

	private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

	private static final int DOUBLED = 6;

	private ImportRetry() {
	}

	/**
	 * Does some work until nobody interferes.
	 * @param work throws {@link OtherImportException} where it has to begin again
	 * @param failed gives the result where it cannot be done, by what became of it and a
	 * sentence
	 * @param again is done before it begins again
	 */
	static <T> T take(Supplier<T> work, BiFunction<Outcome, String, T> failed, Runnable again) {
		for (int turn = 1; turn <= MOST; turn++) {
			try {
				if (turn > 1) {
					Thread.sleep(FIRST_PAUSE.multipliedBy(1L << Math.min(turn, DOUBLED)));
					again.run();
				}
				return work.get();
			}
			catch (OtherImportException ex) {
				// the next turn
			}
			catch (UnfinishedException ex) {
				return failed.apply(Outcome.UNFINISHED, String.valueOf(ex.getMessage()));
			}
			catch (WriteFailedException | HierarchyLimitException ex) {
				return failed.apply(Outcome.REFUSED, String.valueOf(ex.getMessage()));
			}
			catch (UncheckedIOException ex) {
				return failed.apply(Outcome.REFUSED, "a file could not be read or written (" + ex.getMessage()
						+ "). See who may read the dataset and write the folder of the rejected rows, and import it again.");
			}
			catch (OutOfMemoryError ex) {
				return failed.apply(Outcome.REFUSED, "the program has not the memory to read it. Start it with more"
						+ " (as in java -Xmx4g -jar …), or divide the folder into several datasets, each of which names"
						+ " the one before it under after.");
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				break;
			}
		}
		return failed.apply(Outcome.REFUSED,
				"other imports came in between all the time. Import it again when they are done.");
	}

}
