package org.fealty.store;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fealty.identity.IdentityJudgement;
import org.neo4j.driver.Driver;
import org.neo4j.graphdb.GraphDatabaseService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Opens write transactions on the graph, and reads what an import has to know before. */
@Component
public class GraphWriter {

	private static final int ATTEMPTS = 6;

	private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

	private final Effort effort = new Effort();

	private final Connection connection;

	/**
	 * Writes to the database of this process, where there is one, and else over Bolt.
	 * @param local gives it, where it runs here
	 */
	@Autowired
	GraphWriter(Driver driver, ObjectProvider<GraphDatabaseService> local) {
		GraphDatabaseService here = local.getIfAvailable();
		this.connection = (here != null) ? new LocalConnection(here) : new BoltConnection(driver);
	}

	/** Writes over Bolt. */
	public GraphWriter(Driver driver) {
		this.connection = new BoltConnection(driver);
	}

	/** Writes to a database of this process. */
	public GraphWriter(GraphDatabaseService local) {
		this.connection = new LocalConnection(local);
	}

	/** What has been asked of the database so far. */
	public Effort effort() {
		return this.effort;
	}

	/**
	 * Does some work in one transaction, which is kept whole or not at all; tried again
	 * where the database was disturbed. The database's limit of time does not hold for
	 * it.
	 * @throws WriteFailedException if the database does not take it, or has not the
	 * memory; the latter is not tried again, since it would fail again
	 */
	public <T> T inOneTransaction(Function<GraphTransaction, T> work) {
		try {
			return attempt(work, 1);
		}
		catch (OutOfMemoryError ex) {
			throw WriteFailedException.outOfMemory(ex);
		}
	}

	private <T> T attempt(Function<GraphTransaction, T> work, int number) {
		this.effort.transaction();
		try {
			return this.connection.write((transaction) -> work
				.apply(new GraphTransaction(new Batches(transaction, this.effort), this.effort)));
		}
		catch (WriteFailedException ex) {
			if (!ex.isPassing() || number == ATTEMPTS || !pause(number)) {
				throw ex;
			}
		}
		return attempt(work, number + 1);
	}

	/** Waits twice as long each time, and tells whether nobody wants it to end. */
	private static boolean pause(int number) {
		try {
			Thread.sleep(FIRST_PAUSE.multipliedBy(1L << number));
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** What an import has to know of the graph before it reads anything. */
	public GraphState state() {
		return read((batches) -> new Ledger(batches).state());
	}

	/** The subjects of these statements, by the statement's id. */
	public Map<String, String> subjects(Collection<String> statements) {
		return read((batches) -> batches.collect("""
				UNWIND $rows AS id MATCH (s:Statement {id: id}) RETURN id, s.subject AS subject
				""", statements)
			.stream()
			.collect(Collectors.toMap((row) -> row.text("id"), (row) -> row.text("subject"))));
	}

	/** The accounts of all datasets, by id. */
	public List<LedgerEntry> ledger() {
		return read((batches) -> new Ledger(batches).all());
	}

	/**
	 * The numbers of the rules by which the facts in the graph were derived, the least
	 * first; empty where the graph holds no dataset.
	 */
	public List<Integer> rules() {
		return read((batches) -> new Ledger(batches).rules());
	}

	/** All that a dataset says today, as its rows say it; empty where there is none. */
	public Optional<DatasetContent> content(String dataset) {
		return read((batches) -> new StoredContent(batches).find(dataset));
	}

	/**
	 * The other datasets that register something.
	 * @param dataset the one that names it
	 * @param ids ids of entities, voices and publications
	 */
	public List<String> registering(String dataset, List<String> ids) {
		return read((batches) -> new StoredContent(batches).registering(dataset, ids));
	}

	/** What the graph holds of the dataset; nothing where it never was imported. */
	public Inventory inventory(String dataset) {
		return read((batches) -> new InventoryStore(batches).find(dataset));
	}

	/** What all datasets judge of who is whom. */
	public List<IdentityJudgement> judgements() {
		return read((batches) -> new JudgementStore(batches).all());
	}

	/**
	 * What all datasets judge of these ids, and of those that are judged to be the same.
	 */
	public Collection<IdentityJudgement> judgementsAround(Collection<String> ids) {
		return ids.isEmpty() ? List.of() : read((batches) -> new JudgementStore(batches).around(ids));
	}

	/** Those of these ids that stand for an entity. */
	public Set<String> known(Collection<String> ids) {
		return read((batches) -> new IdentifierStore(batches).known(ids).keySet());
	}

	/** All that a dataset ever said, as its rows say it, what was taken back included. */
	public DatasetContent contentEverSaid(LedgerEntry entry) {
		return read((batches) -> new StoredContent(batches).withWhatWasTakenBack(entry));
	}

	/** What other datasets than this one register. */
	public ForeignRegistry beside(String dataset) {
		return new ForeignRegistry(this, dataset);
	}

	<T> T read(Function<Batches, T> work) {
		return this.connection.read((transaction) -> work.apply(new Batches(transaction, this.effort)));
	}

}
