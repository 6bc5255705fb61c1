package org.fealty.store;

import org.neo4j.driver.exceptions.Neo4jException;

/** The database did not take what was to be written; nothing of it was kept. */
public final class WriteFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final boolean outOfMemory;

	private WriteFailedException(String message, boolean outOfMemory, Throwable cause) {
		super(message, cause);
		this.outOfMemory = outOfMemory;
	}

	/** Whether less at once may be taken. */
	public boolean isOutOfMemory() {
		return this.outOfMemory;
	}

	/** Whether the database, or this process, had no memory left. */
	static boolean isOutOfMemory(Neo4jException failure) {
		return failure.code() != null && failure.code().endsWith("OutOfMemoryError");
	}

	/** The failure as a sentence that says what to do. */
	static WriteFailedException of(Neo4jException failure) {
		return isOutOfMemory(failure) ? outOfMemory(failure)
				: new WriteFailedException("the database did not take it (" + failure.getMessage()
						+ "), and nothing of it was kept. See that the database runs, and import the dataset again.",
						false, failure);
	}

	/** There is not the memory that the work takes. */
	static WriteFailedException outOfMemory(Throwable cause) {
		return new WriteFailedException("one transaction of the database has not the memory for it. Start the program"
				+ " with more memory (as in java -Xmx4g -jar …).", true, cause);
	}

}
