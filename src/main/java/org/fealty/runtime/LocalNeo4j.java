package org.fealty.runtime;

/**
 * The Neo4j of a data folder, wherever it runs: in this process, or in another one on
 * this machine that this one has joined.
 */
public sealed interface LocalNeo4j extends AutoCloseable permits EmbeddedNeo4j, JoinedNeo4j {

	/** How to log in. */
	Access access();

	/** Stops it if it runs in this process; one that was joined goes on. */
	@Override
	void close();

	/**
	 * Starts the Neo4j of the folder that the settings name, or joins the process that
	 * runs it where they say so.
	 * @param settings where and how
	 * @return one that answers
	 * @throws CannotEmbedException with a cure, where the folder is in use, cannot be
	 * written or recovered, or the address is taken
	 */
	static LocalNeo4j of(EmbeddedSettings settings) {
		return new DataFolder(settings).open();
	}

}
