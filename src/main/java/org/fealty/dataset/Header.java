package org.fealty.dataset;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * The first row of a table.
 *
 * @param cells as they stand there
 * @param columns the column that each names, up to the last one with a name; empty where
 * a cell is blank
 * @param line where it stands
 */
record Header(List<String> cells, List<String> columns, long line) {

	/** Reads the first row that is not blank; without cells where there is none. */
	static Header read(RawTable raw, char separator, TableLayout layout) throws IOException {
		try (CsvReader<CsvRecord> csv = CsvFile.open(raw, separator)) {
			return csv.stream()
				.filter((row) -> !CsvTable.blank(row))
				.findFirst()
				.map((row) -> of(row, layout))
				.orElse(new Header(List.of(), List.of(), 1));
		}
	}

	private static Header of(CsvRecord row, TableLayout layout) {
		return of(row.getFields().stream().map(Row::clean).toList(), row.getStartingLineNumber(), layout);
	}

	/** The header that stands in these cells. */
	static Header of(List<String> cells, long line, TableLayout layout) {
		int named = cells.size();
		while (named > 0 && cells.get(named - 1).isEmpty()) {
			named--;
		}
		List<String> columns = cells.subList(0, named).stream().map(layout::column).toList();
		return new Header(cells, columns, line);
	}

	int recognised(TableLayout layout) {
		return (int) this.columns.stream().filter(layout.columns()::contains).count();
	}

	/** The indexes of the cells without a name. */
	List<Integer> unnamed() {
		return IntStream.range(0, this.cells.size())
			.filter((index) -> this.cells.get(index).isEmpty())
			.boxed()
			.toList();
	}

	/** The cells that name a column otherwise than it is called. */
	List<String> misspelt() {
		return IntStream.range(0, this.columns.size())
			.filter((index) -> !this.columns.get(index).equals(this.cells.get(index)))
			.mapToObj(this.cells::get)
			.toList();
	}

}
