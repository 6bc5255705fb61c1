package org.fealty.testing;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fealty.database.CypherRequest;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.AuthTokens;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.ResultSummary;

import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * The one real Neo4j of a test process. It is started by whoever asks first and stopped
 * with the JVM, because the first start costs ten seconds. It takes Bolt connections
 * without authentication on a free port of this machine.
 *
 * <p>
 * {@code @ExtendWith(SharedNeo4j.class)} gives a test class a database without nodes;
 * constraints and indexes stay, since contexts of Spring that outlive a class rely on
 * them. Within a class call {@link #clean()} where tests must not see each other's data.
 */
public class SharedNeo4j implements BeforeAllCallback {

	@Override
	public void beforeAll(ExtensionContext context) {
		clean();
	}

	/** Where the database takes Bolt connections, {@code bolt://localhost:PORT}. */
	public static URI uri() {
		return Running.NEO4J.boltURI();
	}

	/** A driver that all tests share; nobody closes it. */
	public static Driver driver() {
		return Running.DRIVER;
	}

	/** The graph itself, for who reaches it as a part of its process. */
	public static GraphDatabaseService graph() {
		return Running.NEO4J.defaultDatabaseService();
	}

	/** Where imports into it write what they reject; other processes have another. */
	public static Path rejects() {
		return Path.of("target", "rejects", String.valueOf(ProcessHandle.current().pid()));
	}

	/**
	 * Runs one statement in a transaction of its own.
	 * @param cypher the statement
	 * @param parameters names and values in turn, such as {@code "id", "dokka-umarov"}
	 * @return all its rows
	 */
	public static List<Record> run(String cypher, @Nullable Object... parameters) {
		return driver().executableQuery(cypher)
			.withParameters(Values.parameters(parameters).asMap())
			.withConfig(QueryConfig.builder().withDatabase("neo4j").build())
			.execute()
			.records();
	}

	/**
	 * What the database says of the labels, relationship types and properties that a
	 * statement names and that it has never seen. In an empty database these are all; in
	 * one that has seen the whole vocabulary they are misspelt.
	 */
	public static List<String> unknownNames(String cypher) {
		return explain(cypher).gqlStatusObjects()
			.stream()
			.filter((status) -> Set.of("01N50", "01N51", "01N52").contains(status.gqlStatus()))
			.map(GqlStatusObject::statusDescription)
			.toList();
	}

	/**
	 * How the database goes about a statement, by the plan with which the program has it
	 * answered.
	 */
	public static ResultSummary explain(String cypher) {
		return driver().executableQuery("EXPLAIN " + CypherRequest.of(cypher).text())
			.withParameters(CypherRequest.arguments(Map.of()))
			.withConfig(QueryConfig.builder().withDatabase("neo4j").build())
			.execute()
			.summary();
	}

	/** Removes every node and relationship; constraints and indexes stay. */
	public static void clean() {
		try (var session = driver().session()) {
			session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS").consume();
		}
	}

	/** Drops every constraint and every index that somebody created. */
	public static void dropSchema() {
		for (Record constraint : run("SHOW CONSTRAINTS YIELD name")) {
			run("DROP CONSTRAINT $name IF EXISTS", "name", constraint.get("name").asString());
		}
		for (Record index : run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
			run("DROP INDEX $name IF EXISTS", "name", index.get("name").asString());
		}
	}

	/**
	 * Points a Spring test at this database, so that it embeds none of its own; call it
	 * from a {@code @DynamicPropertySource} method.
	 * @param registry where the test's properties are gathered
	 */
	public static void connect(DynamicPropertyRegistry registry) {
		registry.add("spring.neo4j.uri", SharedNeo4j::uri);
	}

	/** Holds what is started at most once, at first use. */
	private static final class Running {

		static final Neo4j NEO4J = Neo4jBuilders.newInProcessBuilder()
			.withDisabledServer()
			.withConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
			// a graph that is emptied and filled again and again would be planned for
			// each time
			.withConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofDays(1))
			.withConfig(GraphDatabaseSettings.query_cache_size, 10_000)
			.build();

		static final Driver DRIVER = GraphDatabase.driver(NEO4J.boltURI(), AuthTokens.none());

		static {
			Runtime.getRuntime().addShutdownHook(new Thread(Running::stop, "stop-shared-neo4j"));
		}

		private static void stop() {
			DRIVER.close();
			NEO4J.close();
		}

	}

}
