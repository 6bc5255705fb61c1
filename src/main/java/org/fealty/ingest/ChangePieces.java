package org.fealty.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fealty.identity.IdentityJudgement;
import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Voice;
import org.fealty.store.DatasetChange;
import org.fealty.store.DatasetContent;
import org.fealty.store.InventoryItem;
import org.fealty.store.InventoryItem.Kind;
import org.fealty.store.LedgerEntry;

/**
 * A change in an order in which it can be cut anywhere: what is registered, then what is
 * said, subject by subject, and at the end what is registered no longer. The graph that a
 * piece leaves behind is what the statements in it make of it, so where the cuts lie
 * makes no difference in the end.
 */
final class ChangePieces {

	private final DatasetChange change;

	private final List<InventoryItem> items = new ArrayList<>();

	private final Map<String, Entity> entities = new HashMap<>();

	private final Map<String, Source> sources = new HashMap<>();

	private final Map<String, Voice> voices = new HashMap<>();

	private final Map<String, Statement> statements = new HashMap<>();

	private final Map<String, IdentityJudgement> judgements = new HashMap<>();

	/**
	 * Orders a change.
	 * @param goneSubjects the subjects of the statements that it takes away, by the
	 * statement's id
	 */
	ChangePieces(DatasetChange change, Map<String, String> goneSubjects) {
		this.change = change;
		DatasetContent written = change.written();
		written.sources().forEach((source) -> add(Kind.SOURCE, source.id(), source, this.sources));
		// They wait for the ids, so that each piece joins those that it brings.
		written.judgements().forEach((judgement) -> add(Kind.JUDGEMENT, judgement.id(), judgement, this.judgements));
		written.voices().forEach((voice) -> add(Kind.VOICE, voice.id(), voice, this.voices));
		written.entities().forEach((entity) -> add(Kind.ENTITY, entity.id(), entity, this.entities));
		Map<String, Set<String>> bySubject = new HashMap<>();
		written.statements().forEach((statement) -> {
			this.statements.put(statement.id(), statement);
			bySubject.computeIfAbsent(statement.about().subject(), (id) -> new HashSet<>()).add(statement.id());
		});
		goneSubjects.forEach((statement, subject) -> {
			if (!this.statements.containsKey(statement)) {
				bySubject.computeIfAbsent(subject, (id) -> new HashSet<>()).add(statement);
			}
		});
		for (String subject : SubjectOrder.of(written.statements(), bySubject.keySet())) {
			bySubject.getOrDefault(subject, Set.of())
				.stream()
				.sorted()
				.forEach((id) -> this.items.add(new InventoryItem(Kind.STATEMENT, id)));
		}
		change.gone().stream().filter((item) -> item.kind() != Kind.STATEMENT).forEach(this.items::add);
	}

	private <T> void add(Kind kind, String id, T one, Map<String, T> all) {
		all.put(id, one);
		this.items.add(new InventoryItem(kind, id));
	}

	/** How many rows there are. */
	int size() {
		return this.items.size();
	}

	/** Those from one row, inclusive, to another, exclusive. */
	DatasetChange piece(int from, int to, LedgerEntry entry) {
		List<Entity> someEntities = new ArrayList<>();
		List<Source> someSources = new ArrayList<>();
		List<Voice> someVoices = new ArrayList<>();
		List<Statement> someStatements = new ArrayList<>();
		List<IdentityJudgement> someJudgements = new ArrayList<>();
		Set<String> reworded = new HashSet<>();
		Set<InventoryItem> gone = new HashSet<>();
		for (InventoryItem item : this.items.subList(from, to)) {
			if (this.change.gone().contains(item)) {
				gone.add(item);
				if (!this.statements.containsKey(item.id())) {
					continue;
				}
			}
			switch (item.kind()) {
				case ENTITY -> take(item, this.entities, someEntities);
				case SOURCE -> take(item, this.sources, someSources);
				case VOICE -> take(item, this.voices, someVoices);
				case STATEMENT -> take(item, this.statements, someStatements);
				case JUDGEMENT -> take(item, this.judgements, someJudgements);
			}
			if (item.kind() == Kind.STATEMENT && this.change.reworded().contains(item.id())) {
				reworded.add(item.id());
			}
		}
		return new DatasetChange(
				new DatasetContent(entry, someEntities, someSources, someVoices, someStatements, someJudgements),
				reworded, gone);
	}

	private static <T> void take(InventoryItem item, Map<String, T> all, List<T> some) {
		T one = all.get(item.id());
		if (one != null) {
			some.add(one);
		}
	}

}
