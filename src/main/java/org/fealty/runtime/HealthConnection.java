package org.fealty.runtime;

import java.util.concurrent.TimeUnit;

import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * Connections that are kept for asking whether the database answers. Those of the
 * questions may all be taken, and a database that is merely busy is not away.
 */
final class HealthConnection implements AutoCloseable {

	private static final int CONNECTIONS = 2;

	private static final int PATIENCE_SECONDS = 3;

	private final Driver driver;

	/**
	 * Connects when it is first asked.
	 * @param details where the database is
	 */
	HealthConnection(Neo4jConnectionDetails details) {
		this.driver = GraphDatabase.driver(details.getUri(), details.getAuthToken(),
				Config.builder()
					.withMaxConnectionPoolSize(CONNECTIONS)
					.withConnectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
					.withConnectionAcquisitionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
					.withMaxTransactionRetryTime(0, TimeUnit.SECONDS)
					.build());
	}

	/** The driver of these connections. */
	Driver driver() {
		return this.driver;
	}

	@Override
	public void close() {
		this.driver.close();
	}

}
