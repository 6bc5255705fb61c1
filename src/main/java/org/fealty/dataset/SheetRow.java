package org.fealty.dataset;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number its number, the first being 1
 * @param cells its cells from column A on, up to the last that is not blank
 */
record SheetRow(long number, List<SheetCell> cells) {

	SheetRow {
		cells = List.copyOf(cells);
	}

	/** Whether no cell holds anything. */
	boolean isBlank() {
		return this.cells.isEmpty();
	}

	/** Its cells as a CSV file would have them. */
	List<String> texts() {
		return this.cells.stream().map(SheetCell::text).toList();
	}

	/** What a spreadsheet calls a column, the first being 0: A, B, …, Z, AA. */
	static String column(int index) {
		String last = String.valueOf((char) ('A' + index % 26));
		return (index < 26) ? last : column(index / 26 - 1) + last;
	}

}
