package org.fealty.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fealty.model.AttributeType;
import org.fealty.statement.Ending;
import org.fealty.statement.Stance;

/**
 * Writes a workbook to fill in: a sheet for each table with its columns, a note on each,
 * lists of the words that a column takes, and one worked example.
 */
public final class WorkbookTemplate {

	private static final int LAST_ROW = 5_000;

	private static final String TEXT = "@";

	private static final List<String> TRUE_OR_FALSE = List.of("true", "false");

	/** Columns that hold ids of one table. */
	private static final Map<String, String> IDS = Map.of("source", TableLayout.SOURCES, "until_event",
			TableLayout.EVENTS, "said_by", TableLayout.VOICES);

	private final Workbook workbook;

	private final Map<String, String> lists = new LinkedHashMap<>();

	private WorkbookTemplate(Workbook workbook) {
		this.workbook = workbook;
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
		description();
		lists();
		for (TableLayout layout : tables()) {
			table(layout);
		}
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
			sheet.value(row, 1, entry.getValue());
			sheet.style(row, 1).format(TEXT).wrapText(true).set();
			row++;
		}
	}

	/** The words of each closed list, one list a column, on a sheet of their own. */
	private void lists() {
		Map<String, List<String>> words = new LinkedHashMap<>();
		words.put("predicate", MixedRows.words());
		words.put("stance", words(Stance.values(), Stance::word));
		words.put("ending", words(Ending.values(), Ending::word));
		words.put("what", words(AttributeType.values(), AttributeType::word));
		words.put("label", List.of("Attack", "Operation"));
		words.put("declared", TRUE_OR_FALSE);
		words.put("placeholder", TRUE_OR_FALSE);
		Worksheet sheet = this.workbook.newWorksheet("lists");
		sheet.setVisibilityState(VisibilityState.HIDDEN);
		int column = 0;
		for (Map.Entry<String, List<String>> list : words.entrySet()) {
			for (int row = 0; row < list.getValue().size(); row++) {
				sheet.value(row, column, list.getValue().get(row));
			}
			String letter = SheetRow.column(column);
			this.lists.put(list.getKey(), "lists!$%s$1:$%s$%d".formatted(letter, letter, list.getValue().size()));
			column++;
		}
	}

	private static <E> List<String> words(E[] constants, Function<E, String> word) {
		return Arrays.stream(constants).map(word).toList();
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
			list(sheet, column, name);
		}
		sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor("DDE6F0").set();
		example(sheet, layout, columns);
	}

	private static boolean wide(String column) {
		return List.of("name", "title", "url", "note").contains(column);
	}

	private void list(Worksheet sheet, int column, String name) {
		String words = this.lists.get(name);
		String table = IDS.get(name);
		if (words != null) {
			sheet.range(1, column, LAST_ROW, column)
				.validateWithListByFormula(words)
				.errorStyle(DataValidationErrorStyle.STOP)
				.errorTitle(name)
				.error("Choose one of the words of the list.")
				.showErrorMessage(true);
		}
		else if (table != null) {
			sheet.range(1, column, LAST_ROW, column)
				.validateWithListByFormula(table.replace(".csv", "") + "!$A$2:$A$" + LAST_ROW)
				.errorStyle(DataValidationErrorStyle.WARNING)
				.errorTitle(name)
				.error("This id does not stand in the sheet " + table.replace(".csv", "")
						+ ". Go on if another sheet or dataset registers it.")
				.showErrorMessage(true);
		}
	}

	private static void example(Worksheet sheet, TableLayout layout, List<String> columns) {
		int row = 1;
		for (Map<String, String> cells : TemplateExample.rows(layout.file())) {
			List<String> unknown = new ArrayList<>(cells.keySet());
			unknown.removeAll(columns);
			if (!unknown.isEmpty()) {
				throw new IllegalStateException("The example has no columns " + unknown + ".");
			}
			for (Map.Entry<String, String> cell : cells.entrySet()) {
				sheet.value(row, columns.indexOf(cell.getKey()), cell.getValue());
				sheet.style(row, columns.indexOf(cell.getKey())).format(TEXT).italic().fontColor("5A5A5A").set();
			}
			row++;
		}
	}

}
