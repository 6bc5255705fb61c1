package org.fealty.database;

import java.time.Duration;

/** A query took longer than it may. */
public final class QueryTimeoutException extends GraphException {

	private static final long serialVersionUID = 1L;

	QueryTimeoutException(Duration allowed, Throwable cause) {
		super("The query was stopped because it took longer than " + allowed.toMillis() / 1000.0
				+ " seconds. Ask for less: a shorter period, fewer rows, one organisation.", cause);
	}

}
