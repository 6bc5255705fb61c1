package org.fealty.store;

import java.io.IOException;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/** The database did not take what was to be written; nothing of it was kept. */
public final class WriteFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final boolean outOfMemory;

	private final boolean passing;

	private WriteFailedException(String message, boolean outOfMemory, boolean passing, Throwable cause) {
		super(message, cause);
		this.outOfMemory = outOfMemory;
		this.passing = passing;
	}

	/** Whether less at once may be taken. */
	public boolean isOutOfMemory() {
		return this.outOfMemory;
	}

	/** Whether the same may be taken a little later. */
	boolean isPassing() {
		return this.passing;
	}

	/**
	 * Whether the database, or this process, had no memory left.
	 * @param code the name that the database has for a failure
	 */
	static boolean isOutOfMemory(String code) {
		return code.endsWith("OutOfMemoryError");
	}

	/** A failure of a database that is reached over Bolt. */
	static WriteFailedException of(Neo4jException failure) {
		// The database calls a lack of memory something that passes; it does not.
		return (failure.code() != null && isOutOfMemory(failure.code())) ? outOfMemory(failure)
				: of(failure, failure instanceof RetryableException);
	}

	/** The failure as a sentence that says what to do. */
	static WriteFailedException of(RuntimeException failure, boolean passing) {
		return new WriteFailedException(
				"the database did not take it (" + failure.getMessage()
						+ "), and nothing of it was kept. See that the database runs, and import the dataset again.",
				false, passing, failure);
	}

	/** The database could not write to its disk. */
	static WriteFailedException ofDisk(IOException found, Throwable failure) {
		return new WriteFailedException("the database could not write to its disk (" + found.getMessage()
				+ "), and nothing of it was kept. Make room on the disk of the data folder, start the program again,"
				+ " and import the dataset again.", false, false, failure);
	}

	/** There is not the memory that the work takes. */
	static WriteFailedException outOfMemory(Throwable cause) {
		return new WriteFailedException("one transaction of the database has not the memory for it. Start the program"
				+ " with more memory (as in java -Xmx4g -jar …).", true, false, cause);
	}

}
