package org.fealty.runtime;

/**
 * A Neo4j that another process on this machine keeps.
 *
 * @param access as that process has written it down
 */
public record JoinedNeo4j(Access access) implements LocalNeo4j {

	@Override
	public void close() {
		// Whoever started it stops it.
	}

}
