package org.fealty.dataset;

/**
 * Where something stands in a dataset.
 *
 * @param file the file's name within the dataset; of a workbook, which sheet
 * @param line the line on which the row begins, the first being 1; in a sheet the row
 * @param unit what is counted: lines of a file, rows of a sheet
 */
public record Place(String file, long line, Unit unit) {

	/** A line of a file. */
	public Place(String file, long line) {
		this(file, line, Unit.LINE);
	}

	@Override
	public String toString() {
		return this.file + ((this.unit == Unit.LINE) ? " line " : " row ") + this.line;
	}

	/** What a place is counted in. */
	public enum Unit {

		/** Lines of a text, as an editor counts them. */
		LINE,

		/** Rows of a sheet, as a spreadsheet numbers them. */
		ROW

	}

}
