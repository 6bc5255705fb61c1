package org.fealty.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.fealty.history.DecisiveVoice;
import org.fealty.history.History;
import org.fealty.history.NodeVersion;
import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.store.InventoryItem.Kind;

/**
 * The graph within one write transaction: either all that is done here is kept, or
 * nothing.
 */
public final class GraphTransaction {

	private final Effort effort;

	private final RegistryStore registry;

	private final StatementStore statements;

	private final TransactionReads reads;

	private final MentionStore mentions;

	private final FactStore facts;

	private final NodeVersionStore nodes;

	private final Ledger ledger;

	private final InventoryStore inventories;

	private final JudgementStore judgements;

	private final IdentityStore identities;

	GraphTransaction(Batches batches, Effort effort) {
		this.effort = effort;
		this.registry = new RegistryStore(batches);
		this.statements = new StatementStore(batches);
		this.mentions = new MentionStore(batches);
		this.facts = new FactStore(batches);
		this.nodes = new NodeVersionStore(batches);
		this.ledger = new Ledger(batches);
		this.inventories = new InventoryStore(batches);
		this.judgements = new JudgementStore(batches);
		this.identities = new IdentityStore(batches, this.statements);
		this.reads = new TransactionReads(batches, this.registry, this.statements, this.identities);
	}

	/** What an import reads in this transaction. */
	public TransactionReads reads() {
		return this.reads;
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
		this.registry.write(written, this.reads.representatives(change.registered()).identifiers());
		this.statements.remove(change.gone(Kind.STATEMENT));
		this.mentions.remove(gone, this.reads.isJudged());
		this.registry.remove(change);
		Representatives ids = this.reads.representativesIn(written.statements());
		this.statements.add(change.added(), ids);
		this.statements
			.rewrite(written.statements().stream().filter((one) -> change.reworded().contains(one.id())).toList(), ids);
		this.mentions.add(change.added(), this.reads.isJudged());
		this.judgements.write(written.judgements());
		this.reads.follow(change);
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
		if (!this.reads.isJudged()) {
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

	/** Writes that all facts are derived by the rules of this program. */
	public void writeRules() {
		this.ledger.writeRules();
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
		return voice.statusWithout() != null || !this.reads.isNew(voice.statement());
	}

}
