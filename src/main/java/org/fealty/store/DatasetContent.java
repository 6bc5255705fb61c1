package org.fealty.store;

import java.util.List;
import java.util.Set;

import org.fealty.identity.IdentityJudgement;
import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Voice;
import org.fealty.store.InventoryItem.Kind;

/**
 * All that one dataset holds, or some of it.
 *
 * @param entry the dataset itself and the account of its import
 * @param entities what its registries name
 * @param sources its publications
 * @param voices its voices
 * @param statements what its rows say
 * @param judgements whom its rows judge to be whom
 */
public record DatasetContent(LedgerEntry entry, List<Entity> entities, List<Source> sources, List<Voice> voices,
		List<Statement> statements, List<IdentityJudgement> judgements) {

	public DatasetContent {
		entities = List.copyOf(entities);
		sources = List.copyOf(sources);
		voices = List.copyOf(voices);
		statements = List.copyOf(statements);
		judgements = List.copyOf(judgements);
	}

	/** What judges nobody. */
	public DatasetContent(LedgerEntry entry, List<Entity> entities, List<Source> sources, List<Voice> voices,
			List<Statement> statements) {
		this(entry, entities, sources, voices, statements, List.of());
	}

	/** Nothing but the account. */
	public static DatasetContent none(LedgerEntry entry) {
		return new DatasetContent(entry, List.of(), List.of(), List.of(), List.of());
	}

	/** Those of its items. */
	DatasetContent only(Set<InventoryItem> items) {
		return new DatasetContent(this.entry,
				this.entities.stream()
					.filter((one) -> items.contains(new InventoryItem(Kind.ENTITY, one.id())))
					.toList(),
				this.sources.stream()
					.filter((one) -> items.contains(new InventoryItem(Kind.SOURCE, one.id())))
					.toList(),
				this.voices.stream().filter((one) -> items.contains(new InventoryItem(Kind.VOICE, one.id()))).toList(),
				this.statements.stream()
					.filter((one) -> items.contains(new InventoryItem(Kind.STATEMENT, one.id())))
					.toList(),
				this.judgements.stream()
					.filter((one) -> items.contains(new InventoryItem(Kind.JUDGEMENT, one.id())))
					.toList());
	}

	/** How many items there are. */
	int size() {
		return this.entities.size() + this.sources.size() + this.voices.size() + this.statements.size()
				+ this.judgements.size();
	}

}
