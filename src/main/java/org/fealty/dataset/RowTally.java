package org.fealty.dataset;

/** Counts rows as they are read. */
final class RowTally {

	private RowCounts counts = RowCounts.NONE;

	/** Reads a row, unless it is rejected already, and counts what became of it. */
	void count(Row row, CsvTable.RowReader reader) {
		boolean fresh = !row.rejected() && reader.read(row);
		this.counts = row.rejected() ? this.counts.plusRejected()
				: fresh ? this.counts.plusAccepted() : this.counts.plusDuplicate();
	}

	RowCounts counts() {
		return this.counts;
	}

}
