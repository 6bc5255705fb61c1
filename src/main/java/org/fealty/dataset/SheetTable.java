package org.fealty.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** One sheet of a coded workbook, with the rows below its header. */
final class SheetTable implements CodedTable {

	private final WorkbookFile workbook;

	private final String sheet;

	private final TableLayout layout;

	private final Header header;

	private SheetTable(WorkbookFile workbook, String sheet, TableLayout layout, Header header) {
		this.workbook = workbook;
		this.sheet = sheet;
		this.layout = layout;
		this.header = header;
	}

	/**
	 * Reads the header; empty, with the reason collected, where it is not as it should
	 * be.
	 */
	static Optional<SheetTable> open(WorkbookFile workbook, String sheet, TableLayout layout, Refusals refusals) {
		try {
			List<SheetRow> first = new ArrayList<>();
			workbook.forEach(sheet, (row) -> {
				if (first.isEmpty()) {
					first.add(row);
				}
			});
			if (first.isEmpty()) {
				refusals.add(name(sheet), "the sheet is empty; its first row must name the columns: "
						+ layout.accepted() + ", those in brackets may be absent.");
				return Optional.empty();
			}
			SheetRow row = first.getFirst();
			SheetTable table = new SheetTable(workbook, sheet, layout, Header.of(row.texts(), row.number(), layout));
			layout.check(name(sheet), table.header.columns(), refusals);
			table.refuseContentWithoutName(refusals);
			return Optional.of(table);
		}
		catch (IOException ex) {
			refusals.add(name(sheet), String.valueOf(ex.getMessage()));
			return Optional.empty();
		}
	}

	private static String name(String sheet) {
		return "sheet " + sheet;
	}

	/** A column without a name may hold nothing. */
	private void refuseContentWithoutName(Refusals refusals) {
		Set<Integer> told = new TreeSet<>();
		List<String> columns = this.header.columns();
		forEach((row) -> {
			for (int index = 0; index < row.cells().size(); index++) {
				boolean named = index < columns.size() && !columns.get(index).isEmpty();
				String cell = row.cells().get(index).text();
				if (!named && !cell.isEmpty() && told.add(index)) {
					refusals.add(name(), "column " + SheetRow.column(index) + " has no name in the header, but row "
							+ row.number() + " holds " + Quotation.of(cell) + " in it; name the column or empty it.");
				}
			}
		}, new Refusals(""));
	}

	@Override
	public String name() {
		return name(this.sheet);
	}

	@Override
	public TableLayout layout() {
		return this.layout;
	}

	@Override
	public List<Remark> remarks() {
		return TableRemarks.misspelt(place(this.header.line()), this.header).stream().toList();
	}

	@Override
	public RowCounts read(CsvTable.RowReader reader, Findings findings, Refusals refusals) {
		RowTally tally = new RowTally();
		forEach((row) -> tally.count(row(row, findings), reader), refusals);
		return tally.counts();
	}

	@Override
	public void lookThrough(Refusals refusals) {
		forEach((row) -> {
		}, refusals);
	}

	private void forEach(Consumer<SheetRow> action, Refusals refusals) {
		try {
			this.workbook.forEach(this.sheet, (row) -> {
				if (row.number() > this.header.line()) {
					action.accept(row);
				}
			});
		}
		catch (IOException ex) {
			refusals.add(name(), String.valueOf(ex.getMessage()));
		}
	}

	private Place place(long row) {
		return new Place(name(), row, Place.Unit.ROW);
	}

	private Row row(SheetRow cells, Findings findings) {
		List<String> columns = this.header.columns();
		List<String> texts = new ArrayList<>();
		for (int index = 0; index < columns.size(); index++) {
			texts.add((index < cells.cells().size()) ? cells.cells().get(index).text() : "");
		}
		Row row = new Row(place(cells.number()), columns, texts, findings);
		for (int index = 0; index < Math.min(columns.size(), cells.cells().size()); index++) {
			SheetCell cell = cells.cells().get(index);
			if (cell.fault() != null) {
				row.reject(columns.get(index), cell.text(),
						"(" + SheetRow.column(index) + cells.number() + ") " + cell.fault());
			}
			else if (cell.text().length() > CsvFile.LONGEST_CELL) {
				row.reject(columns.get(index), "",
						"the cell is longer than " + CsvFile.LONGEST_CELL + " characters; shorten it.");
			}
		}
		return row;
	}

}
