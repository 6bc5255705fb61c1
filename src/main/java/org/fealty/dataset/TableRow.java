package org.fealty.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** One row of a published table. Its cells are read by the names of the columns. */
public final class TableRow {

	private final Place place;

	private final Map<String, Integer> columns;

	private final List<String> cells;

	TableRow(Place place, Map<String, Integer> columns, List<String> cells) {
		this.place = place;
		this.columns = columns;
		this.cells = cells;
	}

	/** Each column with its index; of two of one name, the first. */
	static Map<String, Integer> columns(List<String> header) {
		Map<String, Integer> columns = new HashMap<>();
		for (int index = 0; index < header.size(); index++) {
			columns.putIfAbsent(header.get(index), index);
		}
		return columns;
	}

	/** Where it begins. */
	public Place place() {
		return this.place;
	}

	/** Its cells in order, without blanks around them. */
	public List<String> cells() {
		return List.copyOf(this.cells);
	}

	/** The cell of a column; null where it is blank or the table lacks the column. */
	public @Nullable String text(String column) {
		Integer index = this.columns.get(column);
		String cell = (index != null && index < this.cells.size()) ? this.cells.get(index) : "";
		return cell.isEmpty() ? null : cell;
	}

	/**
	 * The parts of a cell, each once and without blanks around it; empty where it is
	 * blank.
	 */
	public List<String> parts(String column, String separator) {
		String cell = text(column);
		List<String> parts = new ArrayList<>();
		if (cell != null) {
			for (String part : cell.split(Pattern.quote(separator), -1)) {
				String clean = Row.clean(part);
				if (!clean.isEmpty() && !parts.contains(clean)) {
					parts.add(clean);
				}
			}
		}
		return parts;
	}

	/**
	 * Begins what the row says; it is rejected if it has not as many cells as there are
	 * columns.
	 */
	public RowBuilder begin(Edition edition, int width) {
		RowBuilder row = new RowBuilder(edition, this.place);
		if (this.cells.size() != width) {
			row.reject(null, "", "the row has " + this.cells.size() + " cells, but the table has " + width
					+ " columns; look for a separator or a quotation mark within a cell.");
		}
		return row;
	}

	/** The cell of a column; empty, and the row rejected, where it is blank. */
	public String required(RowBuilder row, String column) {
		String cell = text(column);
		if (cell == null) {
			row.reject(column, "", "the cell is blank; every row needs its " + column + ".");
			return "";
		}
		return cell;
	}

	/**
	 * The whole number in a column; null where it is blank, and the row rejected where it
	 * is none.
	 */
	public @Nullable Integer number(RowBuilder row, String column) {
		String cell = text(column);
		if (cell == null) {
			return null;
		}
		if (!cell.matches("-?\\d{1,9}")) {
			row.reject(column, cell, Quotation.of(cell) + " is no whole number.");
			return null;
		}
		return Integer.valueOf(cell);
	}

}
