package org.fealty.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

import org.springframework.stereotype.Component;

/** Reads from the database, in transactions that cannot write. */
@Component
public class ReadTransactions {

	private static final SessionConfig READ = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

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
	 * that what was handed over stays true.
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
		Failures failures = new Failures(timeout);
		// A copy, since the driver wants a map that may be asked for null.
		Map<String, @Nullable Object> values = new HashMap<>(parameters);
		return failures.translated(
				() -> inTransaction(timeout, (read) -> use.apply(new Rows(read, read.run(cypher, values), failures))));
	}

	/**
	 * Asks the database what it thinks of a statement, without running it.
	 * @param cypher the statement
	 * @return its columns, the parameters it uses, whether it only reads
	 * @throws QueryRefusedException if it is no statement
	 * @throws GraphException if the database cannot be reached
	 */
	public Explanation explain(String cypher) {
		return new Failures(EXPLAIN_TIMEOUT)
			.translated(() -> inTransaction(EXPLAIN_TIMEOUT, (read) -> Explanation.of(read.run("EXPLAIN " + cypher))));
	}

	private <T> T inTransaction(Duration timeout, Function<Transaction, T> work) {
		TransactionConfig config = TransactionConfig.builder().withTimeout(timeout).build();
		try (Session session = this.driver.session(READ); Transaction transaction = session.beginTransaction(config)) {
			return work.apply(transaction);
		}
	}

}
