package org.fealty.dataset;

import java.util.List;

/** A table of a coded dataset: a CSV file or a sheet, opened behind its header. */
interface CodedTable {

	/** What reports call it: {@code led.csv}, or {@code sheet led}. */
	String name();

	/** Its columns. */
	TableLayout layout();

	/** What was understood although it is written otherwise than it should be. */
	List<Remark> remarks();

	/** Reads every row and accounts for it; a table that breaks off is refused. */
	RowCounts read(CsvTable.RowReader reader, Findings findings, Refusals refusals);

	/** Only looks whether the table breaks off; then it is refused. */
	void lookThrough(Refusals refusals);

}
