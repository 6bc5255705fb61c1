package org.fealty.database;

import org.jspecify.annotations.Nullable;

/**
 * A read that the database did not answer. The message is a sentence for whoever asked.
 */
public abstract sealed class GraphException extends RuntimeException permits DatabaseAwayException,
		DatabaseBusyException, QueryTimeoutException, QueryOutOfMemoryException, QueryRefusedException {

	private static final long serialVersionUID = 1L;

	GraphException(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
	}

}
