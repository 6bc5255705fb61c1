package org.fealty.database;

/** A query that the database does not understand, does not allow or fails to work out. */
public final class QueryRefusedException extends GraphException {

	private static final long serialVersionUID = 1L;

	private final int line;

	QueryRefusedException(String sentence, int line, Throwable cause) {
		super(sentence, cause);
		this.line = line;
	}

	/**
	 * The line of the statement that is wrong, counted from 1; 1 where it is not known.
	 */
	public int line() {
		return this.line;
	}

}
