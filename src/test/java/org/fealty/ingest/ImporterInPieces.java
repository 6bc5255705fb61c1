package org.fealty.ingest;

import org.fealty.store.GraphWriter;

/** Importers for tests in other rooms. */
public final class ImporterInPieces {

	private ImporterInPieces() {
	}

	/**
	 * One that writes much at once only where a dataset is small.
	 * @param size of how many rows a piece is; three times as many are written whole
	 */
	public static Importer of(GraphWriter graph, int size) {
		return new Importer(graph, new ImportLimits(3 * size, size));
	}

}
