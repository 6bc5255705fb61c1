package org.fealty.runtime;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.kernel.impl.transaction.log.checkpoint.CheckPointer;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionId;
import org.neo4j.storageengine.api.TransactionIdStore;
import org.neo4j.common.DependencyResolver;

/** A running Neo4j, with the few things that are asked of it from inside. */
final class Dbms implements AutoCloseable {

	private static final String GRAPH = "neo4j";

	private static final String SYSTEM = "system";

	private static final Set<String> WILDCARDS = Set.of("0.0.0.0", "[::]", "[0:0:0:0:0:0:0:0]");

	/** How long recovery after a crash may take before the start counts as failed. */
	private static final long AVAILABLE_WITHIN_MILLIS = 300_000;

	/** How often a database that does not answer yet is asked whether it has failed. */
	private static final long STEP_MILLIS = 250;

	private final DatabaseManagementService service;

	private Dbms(DatabaseManagementService service) {
		this.service = service;
	}

	static Dbms start(Path home, Path configuration, EmbeddedSettings settings) {
		Dbms dbms = new Dbms(build(home, configuration, settings));
		for (long waited = 0; waited < AVAILABLE_WITHIN_MILLIS; waited += STEP_MILLIS) {
			if (dbms.service.database(GRAPH).isAvailable(STEP_MILLIS)) {
				return dbms;
			}
			Optional<Throwable> failure = dbms.failure();
			if (failure.isPresent()) {
				dbms.close();
				throw Causes.damaged(home, settings, failure.get());
			}
		}
		dbms.close();
		throw Causes.notRecovered(home, settings);
	}

	/**
	 * Why a database failed; empty while none has. One that failed never answers, however
	 * long it is waited for.
	 */
	private Optional<Throwable> failure() {
		var system = (GraphDatabaseAPI) this.service.database(SYSTEM);
		DatabaseStateService<?> states = system.getDependencyResolver().resolveDependency(DatabaseStateService.class);
		return states.stateOfAllDatabases().values().stream().flatMap((state) -> state.failure().stream()).findFirst();
	}

	private static DatabaseManagementService build(Path home, Path configuration, EmbeddedSettings settings) {
		LogFailures.spareConsole();
		try {
			return new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(configuration).build();
		}
		catch (RuntimeException ex) {
			throw Causes.translate(ex, home, settings);
		}
	}

	/**
	 * Where a client on this machine finds Bolt: the port is the real one where 0 was
	 * asked for, and the host one that can be connected to where every address was.
	 */
	URI boltUri() {
		var database = (GraphDatabaseAPI) this.service.database(SYSTEM);
		HostnamePort taken = database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT);
		String host = WILDCARDS.contains(taken.getHost()) ? "localhost" : taken.getHost();
		return URI.create("bolt://" + host + ":" + taken.getPort());
	}

	/** The graph, without a connection. */
	GraphDatabaseService graph() {
		return this.service.database(GRAPH);
	}

	/** What of the graph stands in its files. */
	CheckpointHealth.Checkpoint checkpoint() {
		DependencyResolver graph = ((GraphDatabaseAPI) this.service.database(GRAPH)).getDependencyResolver();
		TransactionId last = graph.resolveDependency(CheckPointer.class)
			.latestCheckPointInfo()
			.highestObservedClosedTransactionId();
		long newest = graph.resolveDependency(TransactionIdStore.class).getLastCommittedTransactionId();
		return new CheckpointHealth.Checkpoint(last.id(), Instant.ofEpochMilli(last.commitTimestamp()),
				Math.max(0, newest - last.id()));
	}

	void setPassword(String username, String password) {
		this.service.database(SYSTEM)
			.executeTransactionally("ALTER USER $username SET PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("username", username, "password", password));
	}

	@Override
	public void close() {
		this.service.shutdown();
	}

}
