package org.fealty.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.fealty.dataset.FolderTables;

/**
 * A row that somebody writes.
 *
 * @param table the name of the table's file, such as {@code led.csv}
 * @param cells the texts by column; a blank one is as good as none
 */
public record DraftRow(String table, Map<String, String> cells) {

	/** Leaves out blank cells. */
	public DraftRow {
		Map<String, String> filled = new TreeMap<>();
		Objects.requireNonNullElse(cells, Map.<String, String>of()).forEach((column, text) -> {
			if (text != null && !text.isBlank()) {
				filled.put(column, text);
			}
		});
		cells = Map.copyOf(filled);
	}

	/**
	 * Refuses what no table can hold.
	 * @throws DraftRefusedException naming what is accepted
	 */
	void check() {
		List<String> columns = FolderTables.columns().get(this.table);
		if (columns == null) {
			throw new DraftRefusedException("\"" + this.table + "\" is no table of a dataset. The tables are "
					+ String.join(", ", FolderTables.columns().keySet()) + ".");
		}
		for (Map.Entry<String, String> cell : this.cells.entrySet()) {
			if (!columns.contains(cell.getKey())) {
				throw new DraftRefusedException("The table " + this.table + " has no column \"" + cell.getKey()
						+ "\". Its columns are " + String.join(", ", columns) + ".");
			}
			if (cell.getValue().chars().anyMatch((one) -> Character.isISOControl(one) && one != '\n' && one != '\t')) {
				throw new DraftRefusedException("The text for " + cell.getKey()
						+ " holds a control character. Type it again instead of pasting it.");
			}
		}
	}

}
