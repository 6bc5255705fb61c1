package org.fealty.store;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;

/** Reaches the database that runs in this process. */
final class LocalConnection implements Connection {

	private final GraphDatabaseService database;

	LocalConnection(GraphDatabaseService database) {
		this.database = database;
	}

	@Override
	public <T> T write(Function<DatabaseTransaction, T> work) {
		try (Transaction transaction = begin()) {
			T result = work.apply(new LocalTransaction(transaction));
			transaction.commit();
			return result;
		}
		catch (RuntimeException ex) {
			throw LocalFailures.translated(ex);
		}
	}

	@Override
	public <T> T read(Function<DatabaseTransaction, T> work) {
		try (Transaction transaction = begin()) {
			return work.apply(new LocalTransaction(transaction));
		}
		catch (RuntimeException ex) {
			throw LocalFailures.translated(ex);
		}
	}

	/**
	 * An import takes as long as it takes, whatever the database grants a question.
	 */
	private Transaction begin() {
		return this.database.beginTx(0, TimeUnit.SECONDS);
	}

}
