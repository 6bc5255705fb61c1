package org.fealty.dataset;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListFormulaDataValidation;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.fealty.model.AttributeType;
import org.fealty.statement.StatementProperty;

/**
 * The hidden sheet of a template from which columns take their drop-down lists: closed
 * words, and the ids that stand in the sheets of registries, which formulas put one below
 * the other.
 */
final class ListSheet {

	/** What the sheet is called. */
	static final String NAME = "lists";

	/** As many rows as a table of a template is prepared for. */
	private static final int LAST_ROW = 5_000;

	/** How many ids a list offers. */
	private static final int MOST_IDS = 2_000;

	private static final List<String> TRUE_OR_FALSE = List.of("true", "false");

	/** Columns that hold ids, and the tables that register them. */
	private static final Map<String, List<String>> IDS = Map.of("source", List.of(TableLayout.SOURCES), "until_event",
			List.of(TableLayout.EVENTS), "may_be", List.of(TableLayout.VOICES), "seat",
			List.of(TableLayout.ORGANISATIONS), "subject", entities(), "object", entities(), "said_by", voices(),
			"through", voices());

	/** Columns that may hold several ids, so that a cell need not be one of the list. */
	private static final List<String> SEVERAL = List.of("through", "may_be");

	/** Each list of words, by its column of the template. */
	private final Map<String, List<String>> words = words();

	/** Each list of ids, by the tables that register them. */
	private final Map<List<String>, Integer> ids = new LinkedHashMap<>();

	private static List<String> entities() {
		return List.of(TableLayout.PERSONS, TableLayout.ORGANISATIONS, TableLayout.PROVINCES, TableLayout.EVENTS);
	}

	private static List<String> voices() {
		return List.of(TableLayout.VOICES, TableLayout.PERSONS, TableLayout.ORGANISATIONS);
	}

	private static Map<String, List<String>> words() {
		Map<String, List<String>> words = new LinkedHashMap<>();
		words.put("predicate", MixedRows.words());
		for (StatementProperty property : StatementProperty.values()) {
			if (!property.words().isEmpty()) {
				words.put(property.column(), property.words());
			}
		}
		words.put("what", Arrays.stream(AttributeType.values()).map(AttributeType::word).toList());
		words.put("label", List.of("Attack", "Operation"));
		words.put("declared", TRUE_OR_FALSE);
		words.put("placeholder", TRUE_OR_FALSE);
		return words;
	}

	/** Gives a column of a sheet its drop-down list, where there is one for its name. */
	void offer(Worksheet sheet, int column, String name) {
		if (this.words.containsKey(name)) {
			String letter = SheetRow.column(List.copyOf(this.words.keySet()).indexOf(name));
			int count = this.words.getOrDefault(name, List.of()).size();
			list(sheet, column, "%s!$%s$1:$%s$%d".formatted(NAME, letter, letter, count), name)
				.errorStyle(DataValidationErrorStyle.STOP)
				.error("Choose one of the words of the list.")
				.showErrorMessage(true);
		}
		List<String> tables = IDS.get(name);
		if (tables != null) {
			list(sheet, column, ids(tables), name).errorStyle(DataValidationErrorStyle.WARNING)
				.error("This id does not stand in the sheets " + String.join(", ", names(tables))
						+ ". Go on if another sheet or dataset registers it.")
				.showErrorMessage(!SEVERAL.contains(name));
		}
	}

	private static ListFormulaDataValidation list(Worksheet sheet, int column, String formula, String name) {
		return sheet.range(1, column, LAST_ROW, column).validateWithListByFormula(formula).errorTitle(name);
	}

	private static List<String> names(List<String> tables) {
		return tables.stream().map((table) -> table.replace(".csv", "")).toList();
	}

	/** The formula for the ids of these tables, without the blank cells below them. */
	private String ids(List<String> tables) {
		if (tables.size() == 1) {
			String name = names(tables).getFirst();
			return "OFFSET(%s!$A$2,0,0,MAX(1,%s),1)".formatted(name, count(name));
		}
		int column = this.ids.computeIfAbsent(tables, (key) -> this.words.size() + 2 * this.ids.size());
		return "OFFSET(%s!$%s$1,0,0,MAX(1,MIN(%d,%s!$%s$%d)),1)".formatted(NAME, SheetRow.column(column), MOST_IDS,
				NAME, SheetRow.column(column + 1), tables.size());
	}

	private static String count(String name) {
		return "COUNTA(%s!$A$2:$A$%d)".formatted(name, LAST_ROW);
	}

	/** Writes the lists that were offered. */
	void write(Worksheet sheet) {
		sheet.setVisibilityState(VisibilityState.HIDDEN);
		int column = 0;
		for (List<String> list : this.words.values()) {
			for (int row = 0; row < list.size(); row++) {
				sheet.value(row, column, list.get(row));
			}
			column++;
		}
		this.ids.forEach((tables, at) -> ids(sheet, at, names(tables)));
	}

	/**
	 * Two columns: the ids of the tables, and beside them how many there are up to the
	 * end of each table.
	 */
	private static void ids(Worksheet sheet, int column, List<String> tables) {
		String ends = SheetRow.column(column + 1);
		for (int table = 0; table < tables.size(); table++) {
			String before = (table > 0) ? "$%s$%d+".formatted(ends, table) : "";
			sheet.formula(table, column + 1, before + count(tables.get(table)));
		}
		for (int row = 1; row <= MOST_IDS; row++) {
			sheet.formula(row - 1, column, id(row, ends, tables));
		}
	}

	/**
	 * The formula for the id at a place of the list, the first being 1. The library
	 * writes formulas as they are, so they do without characters that XML escapes.
	 */
	private static String id(int row, String ends, List<String> tables) {
		StringBuilder formula = new StringBuilder();
		for (int table = 0; table < tables.size(); table++) {
			String place = (table > 0) ? "%d-$%s$%d".formatted(row, ends, table) : String.valueOf(row);
			formula.append("IF($%s$%d>=%d,T(INDEX(%s!$A$2:$A$%d,%s)),".formatted(ends, table + 1, row,
					tables.get(table), LAST_ROW, place));
		}
		return formula.append("\"\"").append(")".repeat(tables.size())).toString();
	}

}
