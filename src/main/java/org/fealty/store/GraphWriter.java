package org.fealty.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;

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
	 */
	public <T> T inOneTransaction(Function<GraphTransaction, T> work) {
		try (Session session = this.driver.session()) {
			return session.executeWrite((transaction) -> work.apply(new GraphTransaction(transaction)), PATIENT);
		}
	}

	/** The accounts of all datasets, by id. */
	public List<LedgerEntry> ledger() {
		try (Session session = this.driver.session()) {
			return session.executeRead((transaction) -> new Ledger(transaction).all());
		}
	}

	/** The account of the dataset's last import; empty where it never was. */
	public Optional<LedgerEntry> ledger(String dataset) {
		try (Session session = this.driver.session()) {
			return session.executeRead((transaction) -> new Ledger(transaction).find(dataset));
		}
	}

	/** What other datasets than this one register. */
	public ForeignRegistry knownBeside(String dataset) {
		try (Session session = this.driver.session()) {
			return session.executeRead((transaction) -> new RegistryStore(transaction).known(dataset));
		}
	}

}
