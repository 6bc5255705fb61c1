package org.fealty.cli;

import org.fealty.ingest.Progress;

/** Where a command that changes the graph says what it does, wherever it is done. */
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
