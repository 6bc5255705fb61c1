package org.fealty.ingest;

import java.util.HashSet;
import java.util.Set;

import org.fealty.statement.Statement;
import org.fealty.store.DatasetChange;
import org.fealty.store.InventoryItem.Kind;

/**
 * How much an import changed of a dataset, or would change.
 *
 * @param added statements that were not there
 * @param changed statements that say the same with another locator or note, and rows of
 * registries that are new or read otherwise
 * @param gone statements and rows of registries that are no longer there
 * @param entities entities of whom something else is said or registered
 */
public record ChangeCounts(long added, long changed, long gone, long entities) {

	/** Nothing changed. */
	public static final ChangeCounts NONE = new ChangeCounts(0, 0, 0, 0);

	static ChangeCounts of(DatasetChange change) {
		Set<String> entities = new HashSet<>(change.gone(Kind.ENTITY));
		change.written().entities().forEach((entity) -> entities.add(entity.id()));
		change.added().forEach((statement) -> entities.add(statement.about().subject()));
		long added = change.added().stream().filter(Statement::stands).count();
		long ended = change.added().size() - added;
		return new ChangeCounts(added, change.size() - change.gone().size() - added - ended, change.gone().size(),
				entities.size());
	}

	@Override
	public String toString() {
		return "%,d statements added, %,d rows changed, %,d gone, of %,d entities".formatted(this.added, this.changed,
				this.gone, this.entities);
	}

}
