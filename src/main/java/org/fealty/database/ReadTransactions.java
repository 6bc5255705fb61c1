package org.fealty.database;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

import org.springframework.stereotype.Component;

/** Reads from the database, in transactions that cannot write. */
@Component
public class ReadTransactions {

	private static final SessionConfig READ = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	/** What the database notes of a statement is what is asked for here. */
	private static final SessionConfig EXPLAIN = SessionConfig.builder()
		.withDefaultAccessMode(AccessMode.READ)
		.withMinimumNotificationSeverity(NotificationSeverity.INFORMATION)
		.build();

	/**
	 * Planning takes the longer the busier the machine, and nobody waits for an answer.
	 */
	private static final Duration EXPLAIN_TIMEOUT = Duration.ofMinutes(5);

	private final Driver driver;

	/**
	 * Reads over a driver.
	 * @param driver stays open as long as this is used
	 */
	public ReadTransactions(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Runs a statement and hands its rows over as they come; nothing is tried twice, so
	 * that what was handed over stays true. The statement is a transaction by itself,
	 * which takes one round trip where one that is begun and ended takes three.
	 * @param <T> what becomes of the rows
	 * @param cypher the statement
	 * @param parameters its parameters by name, without {@code $}
	 * @param timeout how long the database may work on it, at least a millisecond
	 * @param use what to do with the rows; they end when it returns
	 * @return what {@code use} returns
	 * @throws GraphException if the database cannot be reached, refuses the statement or
	 * stops it
	 */
	public <T> T read(String cypher, Map<String, ? extends @Nullable Object> parameters, Duration timeout,
			Function<Rows, T> use) {
		DriverFailures failures = new DriverFailures(timeout);
		return failures.translated(() -> {
			try (Session session = this.driver.session(READ)) {
				Result result = session.run(query(cypher, parameters), within(timeout));
				return use.apply(new Rows(session, result, failures));
			}
		});
	}

	/**
	 * The same in a transaction that {@link Rows#nodeVersions} shares, so that both see
	 * one state of the graph.
	 * @param <T> what becomes of the rows
	 * @param cypher the statement
	 * @param parameters its parameters by name, without {@code $}
	 * @param timeout how long the database may work on it, at least a millisecond
	 * @param use what to do with the rows; they end when it returns
	 * @return what {@code use} returns
	 * @throws GraphException as {@link #read}
	 */
	public <T> T readWithNodeVersions(String cypher, Map<String, ? extends @Nullable Object> parameters,
			Duration timeout, Function<Rows, T> use) {
		DriverFailures failures = new DriverFailures(timeout);
		return failures.translated(() -> {
			try (Session session = this.driver.session(READ);
					Transaction transaction = session.beginTransaction(within(timeout))) {
				return use.apply(new Rows(transaction, transaction.run(query(cypher, parameters)), failures));
			}
		});
	}

	/**
	 * Asks the database what it thinks of a statement, without running it.
	 * @param cypher the statement
	 * @return its columns, the parameters it uses, whether it only reads
	 * @throws QueryRefusedException if it is no statement
	 * @throws GraphException if the database cannot be reached
	 */
	public Explanation explain(String cypher) {
		return new DriverFailures(EXPLAIN_TIMEOUT).translated(() -> {
			try (Session session = this.driver.session(EXPLAIN)) {
				return Explanation.of(session.run("EXPLAIN " + cypher, within(EXPLAIN_TIMEOUT)));
			}
		});
	}

	private static Query query(String cypher, Map<String, ? extends @Nullable Object> parameters) {
		// A copy, since the driver wants a map that may be asked for null.
		Map<String, @Nullable Object> values = new HashMap<>(parameters);
		return new Query(cypher, values);
	}

	private static TransactionConfig within(Duration timeout) {
		return TransactionConfig.builder().withTimeout(timeout).build();
	}

}
