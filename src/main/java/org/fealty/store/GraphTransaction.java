package org.fealty.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.fealty.fact.Consolidation;
import org.fealty.history.History;
import org.fealty.history.FactVersion;
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

	private final NodeVersionStore looks;

	private final Ledger ledger;

	private Set<String> named = Set.of();

	GraphTransaction(TransactionContext transaction) {
		this.registry = new RegistryStore(transaction);
		this.statements = new StatementStore(transaction);
		this.facts = new FactStore(transaction);
		this.looks = new NodeVersionStore(transaction);
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
	 * Makes the facts of these entities these, and no others, with all the states that
	 * they had, and shows their attributes on the nodes.
	 */
	public void show(Map<String, Entity> entities, History history) {
		this.facts.replace(entities.keySet(), FactRows.all(history));
		Map<String, List<FactVersion>> bySubject = history.versions()
			.stream()
			.collect(Collectors.groupingBy(FactVersion::subject));
		List<Map<String, Object>> nodes = new ArrayList<>();
		List<NodeVersion> earlier = new ArrayList<>();
		entities.values().forEach((entity) -> {
			List<NodeVersion> looks = NodeVersion.of(entity, bySubject.getOrDefault(entity.id(), List.of()));
			nodes.add(EntityRows.of(entity, looks.removeLast()));
			earlier.addAll(looks);
		});
		this.looks.show(nodes);
		this.looks.replace(entities.keySet(), earlier);
	}

	/**
	 * Notes at statements what the facts of which they speak would be without their
	 * voice, where that decides.
	 * @param statements all that speak of these facts
	 */
	public void decide(Consolidation weighing, Collection<Statement> statements) {
		this.statements.decide(statements.stream()
			.collect(Collectors.groupingBy(Statement::factId))
			.values()
			.stream()
			.flatMap((ofFact) -> WithoutRows.of(weighing, ofFact).stream())
			.toList());
	}

}
