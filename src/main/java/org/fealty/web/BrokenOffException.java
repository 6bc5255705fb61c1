package org.fealty.web;

/**
 * An answer could not be finished after its beginning was sent. Nobody handles it, so
 * that the server closes the connection and whoever asked notices.
 */
final class BrokenOffException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BrokenOffException(RuntimeException cause) {
		super("An answer was broken off: " + cause.getMessage(), cause);
	}

}
