package org.fealty.ingest;

/**
 * How much of a dataset is written at once.
 *
 * @param whole a change of so many rows or fewer is one transaction, where there is the
 * memory for it
 * @param piece a larger one comes in pieces of so many rows at most
 */
record ImportLimits(int whole, int piece) {

	/** About 12 kilobytes of the memory of a transaction for each row. */
	static final ImportLimits USUAL = new ImportLimits(10_000, 4_000);

}
