package org.fealty.ingest;

import org.fealty.dataset.RowCounts;

/**
 * What became of rows: read = accepted + duplicate + rejected.
 *
 * @param read rows read
 * @param accepted rows that say something new
 * @param duplicate rows that repeat what another row of the dataset says
 * @param rejected rows that could not be taken
 */
public record RowTotals(long read, long accepted, long duplicate, long rejected) {

	static RowTotals of(RowCounts counts) {
		return new RowTotals(counts.read(), counts.accepted(), counts.duplicate(), counts.rejected());
	}

	@Override
	public String toString() {
		return "%d rows read = %d accepted + %d duplicate + %d rejected".formatted(this.read, this.accepted,
				this.duplicate, this.rejected);
	}

}
