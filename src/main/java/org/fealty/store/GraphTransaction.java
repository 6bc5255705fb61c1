package org.fealty.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.Stream;

import org.fealty.history.DecisiveVoice;
import org.fealty.history.History;
import org.fealty.history.NodeVersion;
import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Voice;
import org.fealty.statement.Voices;
import org.jspecify.annotations.Nullable;
import org.fealty.store.InventoryItem.Kind;

/**
 * The graph within one write transaction: either all that is done here is kept, or
 * nothing.
 */
public final class GraphTransaction {

	private final Effort effort;

	private final RegistryStore registry;

	private final StatementStore statements;

	/** What was read of subjects in this transaction, so that it is read once. */
	private final SubjectStatements said;

	private final MentionStore mentions;

	private final FactStore facts;

	private final NodeVersionStore nodes;

	private final Ledger ledger;

	private final InventoryStore inventories;

	private final JudgementStore judgements;

	private final IdentifierStore identifiers;

	private final IdentityStore identities;

	private @Nullable Boolean judged;

	GraphTransaction(Batches batches, Effort effort) {
		this.effort = effort;
		this.registry = new RegistryStore(batches);
		this.statements = new StatementStore(batches);
		this.said = new SubjectStatements(this.statements);
		this.mentions = new MentionStore(batches);
		this.facts = new FactStore(batches);
		this.nodes = new NodeVersionStore(batches);
		this.ledger = new Ledger(batches);
		this.inventories = new InventoryStore(batches);
		this.judgements = new JudgementStore(batches);
		this.identifiers = new IdentifierStore(batches);
		this.identities = new IdentityStore(batches, this.statements);
	}

	/**
	 * Keeps all other imports waiting, in whatever process, until this transaction ends,
	 * and gives the graph another version.
	 * @return how many transactions of imports were kept before this one
	 */
	public long lock() {
		return this.ledger.lock();
	}

	/**
	 * Writes what a change writes and takes away, and nothing that follows from it.
	 * @param before what the graph holds of the dataset; of a change in pieces, what it
	 * held before the first one
	 * @param gone the statements that the change takes away, as their rows say it
	 * @param piece whether it is one of several pieces of a change
	 */
	public void write(Inventory before, DatasetChange change, Collection<Statement> gone, boolean piece) {
		DatasetContent written = change.written();
		this.ledger.write(written.entry());
		this.registry.write(written, representatives(change.registered()).identifiers());
		this.statements.remove(change.gone(Kind.STATEMENT));
		this.mentions.remove(gone, isJudged());
		this.registry.remove(change);
		Representatives ids = representatives(written.statements()
			.stream()
			.flatMap((statement) -> MentionStore.allIds(statement).stream())
			.collect(Collectors.toSet()));
		this.statements.add(change.added(), ids);
		this.statements
			.rewrite(written.statements().stream().filter((one) -> change.reworded().contains(one.id())).toList(), ids);
		this.mentions.add(change.added(), isJudged());
		this.judgements.write(written.judgements());
		this.judged = isJudged() || !written.judgements().isEmpty();
		if (this.judged) {
			this.said.forget();
		}
		else {
			this.said.change(change);
		}
		this.statements.date(written.sources()
			.stream()
			.map(Source::id)
			.filter((id) -> before.has(new InventoryItem(Kind.SOURCE, id)))
			.toList());
		this.inventories.write(change.dataset(), before, Inventory.of(written), change.vanished(), piece);
	}

	/**
	 * Takes the judgements away that a change takes away, and makes the entities those
	 * that the judgements make of the ids that are known now.
	 * @param gone the statements that the change took away, as their rows say it
	 */
	public IdentityChange identify(DatasetChange change, Collection<Statement> gone) {
		if (!isJudged()) {
			return IdentityChange.NONE;
		}
		Set<String> ids = new HashSet<>(change.registered());
		ids.addAll(MentionStore.named(gone));
		Stream
			.concat(change.written().judgements().stream(), this.judgements.find(change.gone(Kind.JUDGEMENT)).stream())
			.forEach((judgement) -> ids.addAll(List.of(judgement.left(), judgement.right())));
		this.judgements.remove(change.gone(Kind.JUDGEMENT));
		return this.identities.update(ids);
	}

	/** These statements with the representatives of the ids that their rows use. */
	public List<Statement> identified(Collection<Statement> statements) {
		Representatives ids = representatives(statements.stream()
			.flatMap((statement) -> MentionStore.allIds(statement).stream())
			.collect(Collectors.toSet()));
		return statements.stream().map(ids::of).toList();
	}

	/** What shows these ids, each once. */
	public Set<String> shown(Collection<String> ids) {
		return representatives(ids).of(ids);
	}

	private Representatives representatives(Collection<String> ids) {
		return isJudged() ? this.identities.representatives(ids) : Representatives.NONE;
	}

	private boolean isJudged() {
		if (this.judged == null) {
			this.judged = this.identities.isUsed();
		}
		return this.judged;
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
		this.inventories.remove(dataset);
	}

	/**
	 * Removes those of the entities that these statements named and of these others that
	 * neither a registry nor a statement names any more.
	 */
	public void removeOrphans(Collection<Statement> gone, Collection<String> others) {
		Set<String> named = new HashSet<>(others);
		named.addAll(MentionStore.named(gone));
		this.registry.removeOrphans(named);
	}

	/** The statements of these ids that the graph holds. */
	public List<Statement> statements(Collection<String> ids) {
		return this.statements.by("id", ids);
	}

	/** These statements as their rows say it, with the ids that their sources use. */
	public List<Statement> asUsed(List<Statement> shown) {
		return isJudged() ? this.statements.asUsed(shown.stream().map(Statement::id).toList()) : shown;
	}

	/** All statements of which these are the subjects. */
	public List<Statement> statementsOf(Collection<String> subjects) {
		return this.said.of(subjects);
	}

	/** All statements of these publications. */
	public List<Statement> statementsIn(Collection<String> sources) {
		return this.statements.by("source", sources);
	}

	/** All statements that these voices make. */
	public List<Statement> statementsSaidBy(Collection<String> voices) {
		return this.statements.by("saidBy", shown(voices));
	}

	/**
	 * Whom something is said of, by one of the predicates, together with one of these.
	 */
	public Set<String> subjects(Collection<String> objects, Collection<String> predicates) {
		return this.statements.subjects(objects, predicates);
	}

	/** With whom something is said of one of these, by one of the predicates. */
	public Set<String> objects(Collection<String> subjects, Collection<String> predicates) {
		return this.said.objects(subjects, predicates);
	}

	/** Those of these of whom somebody tells a death. */
	public Set<String> dead(Collection<String> ids) {
		return this.said.dead(ids);
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
		Map<String, Entity> entities = this.registry.entities(ids);
		if (isJudged()) {
			entities.putAll(this.identifiers.entities(ids));
		}
		return entities;
	}

	/** The publications of these ids. */
	public Map<String, Source> sources(Collection<String> ids) {
		return this.registry.sources(ids);
	}

	/** The sources of these statements. */
	public Map<String, Source> sourcesOf(Collection<Statement> statements) {
		return sources(
				statements.stream().map((statement) -> statement.citation().source()).collect(Collectors.toSet()));
	}

	/** Whom each of these voices may be, as all datasets together say. */
	public Map<String, Set<String>> mayBe(Collection<String> voices) {
		Map<String, Set<String>> mayBe = new HashMap<>();
		this.registry.voices(voices)
			.forEach((voice) -> mayBe.computeIfAbsent(voice.id(), (id) -> new HashSet<>()).addAll(voice.mayBe()));
		return mayBe;
	}

	/** Who may be whom of the voices that make these statements. */
	public Voices voicesOf(Collection<Statement> statements) {
		Set<String> ids = statements.stream()
			.map((statement) -> statement.citation().saidBy())
			.collect(Collectors.toSet());
		if (!isJudged()) {
			return new Voices(this.registry.voices(ids));
		}
		List<Voice> voices = this.registry.voices(this.identities.members(ids));
		Representatives shown = representatives(voices.stream()
			.flatMap((voice) -> Stream.concat(Stream.of(voice.id()), voice.mayBe().stream()))
			.collect(Collectors.toSet()));
		return new Voices(voices.stream().map(shown::of).toList());
	}

	/**
	 * Makes the facts of these entities these, and no others, with all earlier states,
	 * and writes the properties of their nodes.
	 * @param entities as they are registered, by id
	 * @param history of all these entities
	 */
	public void writeFacts(Map<String, Entity> entities, History history) {
		this.effort.concluded(entities.size());
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
		this.statements.writeDecisiveVoices(voices.stream().filter(this::mayChange).toList());
	}

	/**
	 * A statement that this transaction wrote does not yet say that its voice decides.
	 */
	private boolean mayChange(DecisiveVoice voice) {
		return voice.statusWithout() != null || !this.said.isNew(voice.statement());
	}

}
