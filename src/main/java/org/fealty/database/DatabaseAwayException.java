package org.fealty.database;

/** The database cannot be reached, or is about to stop. */
public final class DatabaseAwayException extends GraphException {

	private static final long serialVersionUID = 1L;

	DatabaseAwayException(Throwable cause) {
		super("The database cannot be reached: " + cause.getMessage()
				+ " Check that it runs and that spring.neo4j.uri and its credentials are right, then try again.",
				cause);
	}

}
