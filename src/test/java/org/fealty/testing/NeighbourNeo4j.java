package org.fealty.testing;

import java.nio.file.Path;
import java.time.Duration;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** The main class of a Neo4j in a process of its own, open to all of this machine. */
public final class NeighbourNeo4j {

	/** What it prints when it takes connections. */
	public static final String READY = "The neighbour is ready";

	private NeighbourNeo4j() {
	}

	/**
	 * Runs until it is killed.
	 * @param arguments its folder and the port on which it takes Bolt connections
	 */
	public static void main(String[] arguments) {
		var service = new DatabaseManagementServiceBuilder(Path.of(arguments[0])).setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
			.build();
		Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
		System.out.println(READY);
	}

}
