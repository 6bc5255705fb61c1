package org.fealty.cli;

import java.io.IOException;

/** The running server does not do what a command asks for, and says why. */
final class ServerRefusalException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final int SERVER_ERROR = 500;

	private final int status;

	/**
	 * A refusal.
	 * @param status the status of HTTP, 400 or more
	 * @param detail why, in whole sentences
	 */
	ServerRefusalException(int status, String detail) {
		super(detail);
		this.status = status;
	}

	static ServerRefusalException brokenOff(IOException cause) {
		return new ServerRefusalException(SERVER_ERROR,
				"The server did not finish its answer (" + cause.getMessage() + "). Its log says more.");
	}

	/** A failure of the server, not of the request. */
	static ServerRefusalException failed(String sentence) {
		return new ServerRefusalException(SERVER_ERROR, sentence);
	}

	/** Wrong usage where the status blames the request, else failed. */
	int exitCode() {
		return (this.status < SERVER_ERROR) ? ExitCode.USAGE : ExitCode.REJECTED;
	}

}
