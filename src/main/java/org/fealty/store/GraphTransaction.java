package org.fealty.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.history.DecisiveVoice;
import org.fealty.history.History;
import org.fealty.history.NodeVersion;
import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Voices;
import org.neo4j.driver.TransactionContext;

/**
 * The graph within one write transaction: either all that is done here is kept, or
 * nothing.
 */
public final class GraphTransaction {

	private final RegistryStore registry;

	private final StatementStore statements;

	private final FactStore facts;

	private final NodeVersionStore nodes;

	private final Ledger ledger;

	private Set<String> named = Set.of();

	GraphTransaction(TransactionContext transaction) {
		this.registry = new RegistryStore(transaction);
		this.statements = new StatementStore(transaction);
		this.facts = new FactStore(transaction);
		this.nodes = new NodeVersionStore(transaction);
		this.ledger = new Ledger(transaction);
	}

	/** The account of the dataset's last import; empty where it never was. */
	public Optional<LedgerEntry> ledger(String dataset) {
		return this.ledger.find(dataset);
	}

	/**
	 * Makes the graph hold exactly this of the dataset.
	 * @param bothEnds predicates that touch their object as well as their subject
	 * @return ids of the entities that are touched
	 */
	public Set<String> replace(DatasetContent holdings, Collection<String> bothEnds) {
		Set<String> touched = this.registry.subjectsOfChanged(holdings);
		this.named = this.registry.named(holdings.entry().id());
		this.ledger.write(holdings.entry());
		this.registry.replace(holdings);
		touched.addAll(this.statements.replace(holdings.entry().id(), holdings.statements(), bothEnds));
		this.statements.date(holdings.sources().stream().map(Source::id).toList());
		holdings.entities().forEach((entity) -> touched.add(entity.id()));
		return touched;
	}

	/** Writes that all facts are derived by the rules of this program. */
	public void writeRules() {
		this.ledger.writeRules();
	}

	/**
	 * Ids of entities in the order of the alphabet.
	 * @param after the id after which they begin, exclusive; blank for the first ones
	 * @param most at most so many
	 */
	public List<String> entityIds(String after, int most) {
		return this.registry.entityIds(after, most);
	}

	/** Forgets the dataset, once nothing of it is left but its account. */
	public void forget(String dataset) {
		this.ledger.remove(dataset);
	}

	/**
	 * Removes the entities that the dataset named before it was replaced and that neither
	 * a registry nor a statement names any more.
	 */
	public void removeOrphans() {
		this.registry.removeOrphans(this.named);
	}

	/** All statements of which these are the subjects. */
	public List<Statement> statementsOf(Collection<String> subjects) {
		return this.statements.of(subjects);
	}

	/**
	 * Whom something is said of, by one of the predicates, together with one of these.
	 */
	public Set<String> subjects(Collection<String> objects, Collection<String> predicates) {
		return this.statements.subjects(objects, predicates);
	}

	/** With whom something is said of one of these, by one of the predicates. */
	public Set<String> objects(Collection<String> subjects, Collection<String> predicates) {
		return this.statements.objects(subjects, predicates);
	}

	/** Of whom it is said that something ended with one of these events. */
	public Set<String> endedWith(Collection<String> events) {
		return this.statements.endedWith(events);
	}

	/** Of whom a succession in one of these offices is stated. */
	public Set<String> successorsIn(Collection<String> organisations) {
		return this.statements.successorsIn(organisations);
	}

	/** The entities of these ids, as they are registered. */
	public Map<String, Entity> entities(Collection<String> ids) {
		return this.registry.entities(ids);
	}

	/** The sources of these statements. */
	public Map<String, Source> sourcesOf(Collection<Statement> statements) {
		return this.registry
			.sources(statements.stream().map((statement) -> statement.citation().source()).collect(Collectors.toSet()));
	}

	/** Who may be whom, as all datasets say. */
	public Voices voices() {
		return new Voices(this.registry.voices());
	}

	/**
	 * Makes the facts of these entities these, and no others, with all earlier states,
	 * and writes the properties of their nodes.
	 * @param entities as they are registered, by id
	 * @param history of all these entities
	 */
	public void writeFacts(Map<String, Entity> entities, History history) {
		this.facts.replace(entities.keySet(), FactRows.all(history));
		this.nodes.write(history.nodes()
			.stream()
			.filter(NodeVersion::isCurrent)
			.flatMap((node) -> Stream.ofNullable(entities.get(node.entity()))
				.map((entity) -> EntityRows.of(entity, node)))
			.toList());
		this.nodes.replaceEarlier(entities.keySet(),
				history.nodes().stream().filter((node) -> !node.isCurrent()).toList());
	}

	/** Writes to statements what their facts would be without their voice. */
	public void writeDecisiveVoices(Collection<DecisiveVoice> voices) {
		this.statements.writeDecisiveVoices(voices);
	}

}
