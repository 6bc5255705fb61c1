package org.fealty.cli;

/** The exit codes that the shell receives. */
final class ExitCode {

	/** Done. */
	static final int DONE = 0;

	/** Something was rejected, or answered with an error. */
	static final int REJECTED = 1;

	/** The command line was wrong. */
	static final int USAGE = 2;

	private ExitCode() {
	}

}
