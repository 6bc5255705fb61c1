package org.fealty.store;

import java.time.Duration;
import java.util.function.Function;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** Reaches a database over Bolt. */
final class BoltConnection implements Connection {

	/** An import takes as long as it takes, whatever the database grants a question. */
	private static final TransactionConfig PATIENT = TransactionConfig.builder().withTimeout(Duration.ZERO).build();

	private final Driver driver;

	BoltConnection(Driver driver) {
		this.driver = driver;
	}

	@Override
	public <T> T write(Function<DatabaseTransaction, T> work) {
		try (Session session = this.driver.session(); Transaction transaction = session.beginTransaction(PATIENT)) {
			T result = work.apply(new BoltTransaction(transaction));
			transaction.commit();
			return result;
		}
		catch (Neo4jException ex) {
			throw WriteFailedException.of(ex);
		}
	}

	@Override
	public <T> T read(Function<DatabaseTransaction, T> work) {
		try (Session session = this.driver.session()) {
			return session.executeRead((transaction) -> work.apply(new BoltTransaction(transaction)), PATIENT);
		}
		catch (Neo4jException ex) {
			throw WriteFailedException.of(ex);
		}
	}

}
