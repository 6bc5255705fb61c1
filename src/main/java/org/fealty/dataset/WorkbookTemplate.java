package org.fealty.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook to fill in: a sheet for each table with its columns, a note on each,
 * and lists of the words and ids that a column takes. A worked example stands on a sheet
 * of its own, which is not read: as long as nobody has filled in anything, the workbook
 * is refused.
 */
public final class WorkbookTemplate {

	/** The format of a cell in which a spreadsheet changes nothing. */
	static final String TEXT = "@";

	private final Workbook workbook;

	private final ListSheet lists;

	private WorkbookTemplate(Workbook workbook) {
		this.workbook = workbook;
		this.lists = new ListSheet();
	}

	/**
	 * Writes the workbook.
	 * @param out where to; it is closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(OutputStream out) throws IOException {
		try (Workbook workbook = new Workbook(out, "Fealty", "1.0")) {
			new WorkbookTemplate(workbook).write();
		}
	}

	private void write() {
		readme();
		ExampleSheet.write(this.workbook.newWorksheet(ExampleSheet.NAME), tables());
		description();
		for (TableLayout layout : tables()) {
			table(layout);
		}
		this.lists.write(this.workbook.newWorksheet(ListSheet.NAME));
	}

	/** The registries and the one table that takes every statement. */
	private static List<TableLayout> tables() {
		return Stream
			.of(TableLayout.SOURCES, TableLayout.VOICES, TableLayout.PERSONS, TableLayout.ORGANISATIONS,
					TableLayout.PROVINCES, TableLayout.EVENTS, TableLayout.STATEMENTS)
			.map((file) -> {
				TableLayout layout = TableLayout.all().get(file);
				if (layout == null) {
					throw new IllegalStateException("There is no table " + file + ".");
				}
				return layout;
			})
			.toList();
	}

	private void readme() {
		Worksheet sheet = this.workbook.newWorksheet("README");
		sheet.width(0, 110);
		List<String> lines = TemplateExample.README;
		for (int row = 0; row < lines.size(); row++) {
			sheet.value(row, 0, lines.get(row));
			sheet.style(row, 0).wrapText(true).set();
		}
	}

	private void description() {
		Worksheet sheet = this.workbook.newWorksheet(DatasetSheet.NAME);
		sheet.width(0, 14);
		sheet.width(1, 90);
		sheet.value(0, 0, "key");
		sheet.value(0, 1, "value");
		sheet.range(0, 0, 0, 1).style().bold().set();
		int row = 1;
		for (Map.Entry<String, String> entry : TemplateExample.DESCRIPTION.entrySet()) {
			sheet.value(row, 0, entry.getKey());
			sheet.comment(row, 0, "As in: " + entry.getValue());
			sheet.style(row, 1).format(TEXT).wrapText(true).set();
			row++;
		}
	}

	private void table(TableLayout layout) {
		Worksheet sheet = this.workbook.newWorksheet(layout.name());
		List<String> columns = layout.columns();
		sheet.freezePane(0, 1);
		for (int column = 0; column < columns.size(); column++) {
			String name = columns.get(column);
			sheet.value(0, column, name);
			sheet.comment(0, column, ColumnNotes.of(layout, name));
			sheet.width(column, wide(name) ? 40 : 16);
			sheet.style(column).format(TEXT).set();
			this.lists.offer(sheet, column, name);
		}
		sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor("DDE6F0").set();
	}

	private static boolean wide(String column) {
		return List.of("name", "title", "url", "note").contains(column);
	}

}
