package org.fealty.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Worksheet;

/**
 * The sheet of a template that shows how tables are filled in. A reader passes it over,
 * so that nobody imports what was invented.
 */
final class ExampleSheet {

	/** What the sheet is called. */
	static final String NAME = "example";

	private final Worksheet sheet;

	private int row;

	private ExampleSheet(Worksheet sheet) {
		this.sheet = sheet;
	}

	/** Writes the description and these tables one below the other. */
	static void write(Worksheet sheet, List<TableLayout> layouts) {
		ExampleSheet example = new ExampleSheet(sheet);
		example.title("An example, invented and not read. Fill in the sheets that are called like these tables.");
		example.description();
		layouts.forEach(example::table);
	}

	private void title(String text) {
		this.sheet.value(this.row, 0, text);
		this.sheet.style(this.row, 0).bold().set();
		this.row++;
	}

	private void description() {
		title("sheet " + DatasetSheet.NAME);
		for (Map.Entry<String, String> entry : TemplateExample.DESCRIPTION.entrySet()) {
			cell(0, entry.getKey());
			cell(1, entry.getValue());
			this.row++;
		}
	}

	private void table(TableLayout layout) {
		List<Map<String, String>> rows = List.copyOf(TemplateExample.rows(layout.file()));
		List<String> columns = new ArrayList<>(layout.columns());
		columns.removeIf((column) -> rows.stream().noneMatch((cells) -> cells.containsKey(column)));
		this.row++;
		title("sheet " + layout.name());
		for (int column = 0; column < columns.size(); column++) {
			this.sheet.value(this.row, column, columns.get(column));
			this.sheet.style(this.row, column).fillColor("DDE6F0").set();
		}
		this.row++;
		for (Map<String, String> cells : rows) {
			cells.forEach((column, text) -> cell(columns.indexOf(column), text));
			this.row++;
		}
	}

	private void cell(int column, String text) {
		this.sheet.value(this.row, column, text);
		this.sheet.style(this.row, column).format(WorkbookTemplate.TEXT).italic().fontColor("5A5A5A").set();
	}

}
