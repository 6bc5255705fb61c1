package org.fealty.store;

import org.neo4j.driver.exceptions.Neo4jException;

/** The database did not take what was to be written; nothing of it was kept. */
public final class WriteFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private WriteFailedException(String message, Throwable cause) {
		super(message, cause);
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
						failure);
	}

	/** The dataset is too large for one transaction with the memory there is. */
	public static WriteFailedException outOfMemory(Throwable cause) {
		return new WriteFailedException("it needs more memory than one transaction of the database has, and nothing of"
				+ " it was kept. Start the program with more memory (as in java -Xmx4g -jar …), or divide the folder"
				+ " into several datasets, each of which names the one before it under after.", cause);
	}

}
