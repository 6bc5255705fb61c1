package org.fealty.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.stereotype.Component;

/** Opens write transactions on the graph, and reads what an import has to know before. */
@Component
public class GraphWriter {

	/** An import takes as long as it takes, whatever the database grants a question. */
	private static final TransactionConfig PATIENT = TransactionConfig.builder().withTimeout(Duration.ZERO).build();

	private final Driver driver;

	public GraphWriter(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Does some work in one transaction, which is kept whole or not at all; repeated by
	 * the driver where the database asks for it. The database's limit of time does not
	 * hold for it.
	 * @throws WriteFailedException if the database does not take it, or has not the
	 * memory; the latter is not tried again, since it would fail again
	 */
	public <T> T inOneTransaction(Function<GraphTransaction, T> work) {
		try (Session session = this.driver.session()) {
			return session.executeWrite((transaction) -> once(work, new GraphTransaction(transaction)), PATIENT);
		}
		catch (Neo4jException ex) {
			throw WriteFailedException.of(ex);
		}
	}

	/** The driver takes a lack of memory for something that passes; it does not. */
	private static <T> T once(Function<GraphTransaction, T> work, GraphTransaction transaction) {
		try {
			return work.apply(transaction);
		}
		catch (Neo4jException ex) {
			if (WriteFailedException.isOutOfMemory(ex)) {
				throw WriteFailedException.outOfMemory(ex);
			}
			throw ex;
		}
	}

	/** The accounts of all datasets, by id. */
	public List<LedgerEntry> ledger() {
		return read((transaction) -> new Ledger(transaction).all());
	}

	/** The account of the dataset's last import; empty where it never was. */
	public Optional<LedgerEntry> ledger(String dataset) {
		return read((transaction) -> new Ledger(transaction).find(dataset));
	}

	/**
	 * The numbers of the rules by which the facts in the graph were derived, the least
	 * first; empty where the graph holds no dataset.
	 */
	public List<Integer> rules() {
		return read((transaction) -> new Ledger(transaction).rules());
	}

	/** What other datasets than this one register. */
	public ForeignRegistry knownBeside(String dataset) {
		return read((transaction) -> new RegistryStore(transaction).known(dataset));
	}

	private <T> T read(TransactionCallback<T> work) {
		try (Session session = this.driver.session()) {
			return session.executeRead(work);
		}
		catch (Neo4jException ex) {
			throw WriteFailedException.of(ex);
		}
	}

}
