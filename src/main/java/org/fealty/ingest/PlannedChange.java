package org.fealty.ingest;

import java.nio.file.Path;

import org.fealty.store.DatasetChange;
import org.fealty.store.DatasetContent;
import org.fealty.store.Inventory;
import org.fealty.store.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * A change that was worked out and is to be written.
 *
 * @param change the change, with the account that the dataset has in the end
 * @param before what the graph held of the dataset when it was worked out
 * @param imports how many transactions of imports the graph had kept then
 * @param state what it is called while the graph holds a part of it
 * @param path where the dataset was read; null where it is withdrawn
 */
record PlannedChange(DatasetChange change, Inventory before, long imports, String state, @Nullable Path path) {

	/** What makes the graph hold this of the dataset. */
	static PlannedChange load(Inventory before, DatasetContent content, long imports, Path path) {
		return new PlannedChange(DatasetChange.between(before, content), before, imports, LedgerEntry.LOADING,
				path.toAbsolutePath().normalize());
	}

	/** What takes all of the dataset out of the graph. */
	static PlannedChange withdraw(Inventory before, LedgerEntry entry, long imports) {
		return new PlannedChange(DatasetChange.between(before, DatasetContent.none(entry)), before, imports,
				LedgerEntry.WITHDRAWING, null);
	}

	boolean withdraws() {
		return this.path == null;
	}

	String dataset() {
		return this.change.dataset();
	}

	/** The account of the dataset while so many of its statements are there. */
	LedgerEntry unfinished(long statements) {
		return this.change.written()
			.entry()
			.inPieces(this.state, statements, (this.path != null) ? this.path.toString() : null);
	}

}
