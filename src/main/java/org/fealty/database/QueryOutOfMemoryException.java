package org.fealty.database;

/** A query needed more memory than the database grants one. */
public final class QueryOutOfMemoryException extends GraphException {

	private static final long serialVersionUID = 1L;

	QueryOutOfMemoryException(Throwable cause) {
		super("The query was stopped because it needed more memory than the database grants. "
				+ "Ask for less: a shorter period, fewer rows, one organisation.", cause);
	}

}
