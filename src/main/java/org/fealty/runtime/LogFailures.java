package org.fealty.runtime;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.apache.logging.log4j.status.StatusLogger;

/**
 * Keeps from the console what Neo4j's log says of itself: a full disk would fill the
 * console with a trace for each line that could not be written to a file.
 */
final class LogFailures {

	private LogFailures() {
	}

	/** Call this before a Neo4j is started. */
	static void spareConsole() {
		StatusLogger.getLogger()
			.getFallbackListener()
			.setStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
	}

}
