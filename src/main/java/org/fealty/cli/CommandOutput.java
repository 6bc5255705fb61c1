package org.fealty.cli;

import org.fealty.ingest.Progress;

/**
 * Receives the reports of a command that changes the graph, in this process or from a
 * server.
 */
interface CommandOutput extends Progress {

	/**
	 * Something is done.
	 * @param sentence what, in whole sentences
	 */
	void done(String sentence);

	/**
	 * Something was rejected or failed.
	 * @param sentence what, in whole sentences
	 */
	void failed(String sentence);

}
