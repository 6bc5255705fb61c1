package org.fealty.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.fact.Consolidation;
import org.fealty.history.ImpactHistory;
import org.fealty.statement.Entity;
import org.fealty.statement.FactKey;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Voice;
import org.fealty.store.DatasetChange;
import org.fealty.store.TransactionReads;
import org.fealty.store.IdentityChange;
import org.fealty.store.InventoryItem.Kind;

/**
 * Finds whom a change concerns. It looks at the facts that the change speaks of before
 * the change is written and after it, and tells those who must be derived again from
 * those of whom others can feel the change. Most changes nobody else can feel.
 */
final class ChangeImpact {

	private final TransactionReads graph;

	private final DatasetChange change;

	private final List<Statement> gone;

	private final List<Statement> added;

	private final Map<String, FactKey> facts = new HashMap<>();

	private final Map<String, List<Statement>> before;

	private final Consolidation consolidation;

	private final Set<String> registered;

	private final Map<String, Entity> entities;

	private ChangeImpact(TransactionReads graph, DatasetChange change) {
		this.graph = graph;
		this.change = change;
		this.gone = graph.statements(change.gone(Kind.STATEMENT));
		this.added = graph.identified(change.added());
		Stream.of(this.gone, this.added, graph.statementsIn(dated()), graph.statementsSaidBy(voiced()))
			.flatMap(Collection::stream)
			.forEach((statement) -> this.facts.put(statement.factId(), statement.about()));
		this.before = saidOf(open());
		this.consolidation = consolidation(this.before);
		this.registered = graph.shown(change.registered());
		this.entities = graph.entities(this.registered);
	}

	/** Looks at the graph before the change is written. */
	static ChangeImpact before(TransactionReads graph, DatasetChange change) {
		return new ChangeImpact(graph, change);
	}

	/** The statements that the change takes away. */
	List<Statement> gone() {
		return this.gone;
	}

	/**
	 * Looks at the graph after the change is written.
	 * @param identity what became of entities because other ids stand for them
	 */
	TouchedEntities after(IdentityChange identity) {
		TouchedEntities touched = new TouchedEntities();
		touched.add(identity);
		this.facts.values().forEach(touched::add);
		influential().forEach(touched::addInfluential);
		Map<String, Entity> now = this.graph.entities(this.registered);
		this.registered.stream()
			.filter((id) -> !Objects.equals(this.entities.get(id), now.get(id)))
			.forEach((id) -> touched.add(id, this.entities.get(id), now.get(id)));
		return touched;
	}

	/** What the graph says of these facts, found by their subjects. */
	private Map<String, List<Statement>> saidOf(Set<String> open) {
		Set<String> subjects = open.stream()
			.flatMap((fact) -> Stream.ofNullable(this.facts.get(fact)))
			.map(FactKey::subject)
			.collect(Collectors.toSet());
		return this.graph.statementsOf(subjects)
			.stream()
			.filter((statement) -> open.contains(statement.factId()))
			.collect(Collectors.groupingBy(Statement::factId));
	}

	/** Facts of which others may feel something: most attributes nobody else reads. */
	private Set<String> open() {
		return this.facts.entrySet()
			.stream()
			.filter((fact) -> ImpactHistory.hasImpact(fact.getValue()))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	private List<FactKey> influential() {
		Map<String, List<Statement>> after = said();
		Consolidation now = consolidation(after);
		return open().stream()
			.filter((fact) -> !after.containsKey(fact) || !ImpactHistory.of(now, after.getOrDefault(fact, List.of()))
				.equals(ImpactHistory.of(this.consolidation, this.before.getOrDefault(fact, List.of()))))
			.flatMap((fact) -> Stream.ofNullable(this.facts.get(fact)))
			.toList();
	}

	/**
	 * What is said of facts that were there before, now that the change is written. Of a
	 * new fact nobody can have felt anything yet, so it need not be consolidated.
	 */
	private Map<String, List<Statement>> said() {
		Set<String> ids = this.change.gone(Kind.STATEMENT);
		return Stream
			.concat(this.before.values().stream().flatMap(Collection::stream).filter((one) -> !ids.contains(one.id())),
					this.added.stream().filter((one) -> this.before.containsKey(one.factId())))
			.collect(Collectors.groupingBy(Statement::factId));
	}

	private Consolidation consolidation(Map<String, List<Statement>> said) {
		List<Statement> all = said.values().stream().flatMap(Collection::stream).toList();
		return new Consolidation(this.graph.sourcesOf(all), this.graph.voicesOf(all));
	}

	/** Publications that the graph holds with other days. */
	private Set<String> dated() {
		List<Source> written = this.change.written().sources();
		Map<String, Source> stored = this.graph.sources(written.stream().map(Source::id).toList());
		return written.stream().filter((source) -> {
			Source before = stored.get(source.id());
			return before != null && !(before.knownFrom().equals(source.knownFrom())
					&& before.publication().equals(source.publication()));
		}).map(Source::id).collect(Collectors.toSet());
	}

	/** Voices that may be others than they may be now. */
	private Set<String> voiced() {
		Set<String> voices = new HashSet<>(this.change.gone(Kind.VOICE));
		this.change.written().voices().forEach((voice) -> voices.add(voice.id()));
		Map<String, Set<String>> stored = this.graph.mayBe(voices);
		this.change.written()
			.voices()
			.stream()
			.filter((voice) -> isTheSame(voice, stored))
			.forEach((voice) -> voices.remove(voice.id()));
		return voices;
	}

	private static boolean isTheSame(Voice voice, Map<String, Set<String>> stored) {
		return stored.getOrDefault(voice.id(), Set.of()).equals(voice.mayBe());
	}

}
