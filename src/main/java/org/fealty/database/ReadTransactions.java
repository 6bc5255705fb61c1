package org.fealty.database;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;

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

	/** There are as many texts as the program and its query files hold. */
	private final Map<String, CypherRequest> sent = new ConcurrentHashMap<>();

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
	 * Asks the database what it thinks of a statement, without running it. The plan that
	 * it makes for this serves whoever asks next.
	 * @param cypher the statement
	 * @return its columns, the parameters it uses, whether it only reads
	 * @throws QueryRefusedException if it is no statement
	 * @throws GraphException if the database cannot be reached
	 */
	public Explanation explain(String cypher) {
		return new DriverFailures(EXPLAIN_TIMEOUT).translated(() -> {
			try (Session session = this.driver.session(READ)) {
				return explanation(session, cypher);
			}
		});
	}

	private Explanation explanation(Session session, String cypher) {
		CypherRequest sent = sent(cypher);
		try {
			Query query = new Query("EXPLAIN " + sent.text(), CypherRequest.arguments(Map.of()));
			return Explanation.of(session.run(query, within(EXPLAIN_TIMEOUT)), sent.parameters());
		}
		catch (ClientException ex) {
			// what is wrong is told in the words of the file
			return Explanation.of(session.run("EXPLAIN " + cypher, within(EXPLAIN_TIMEOUT)), sent.parameters());
		}
	}

	private Query query(String cypher, Map<String, ? extends @Nullable Object> parameters) {
		return new Query(sent(cypher).text(), CypherRequest.arguments(parameters));
	}

	private CypherRequest sent(String cypher) {
		return this.sent.computeIfAbsent(cypher, CypherRequest::of);
	}

	private static TransactionConfig within(Duration timeout) {
		return TransactionConfig.builder().withTimeout(timeout).build();
	}

}
