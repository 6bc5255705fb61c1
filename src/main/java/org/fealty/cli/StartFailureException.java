package org.fealty.cli;

/** The program could not start, and has said why. */
public final class StartFailureException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Wraps a failure whose reason was printed. */
	public StartFailureException(Throwable cause) {
		super(cause);
	}

}
