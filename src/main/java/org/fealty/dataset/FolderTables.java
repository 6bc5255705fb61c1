package org.fealty.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The tables of a coded folder as somebody must know them who writes one. */
public final class FolderTables {

	private FolderTables() {
	}

	/** Each table by the name of its file, in the order of reading, with all columns. */
	public static SequencedMap<String, List<String>> columns() {
		SequencedMap<String, List<String>> columns = new LinkedHashMap<>();
		TableLayout.all().forEach((file, layout) -> columns.put(file, layout.columns()));
		return columns;
	}

	/**
	 * How a table that exists is written.
	 * @param path the file, under the name of its table
	 * @throws DatasetRefused if its header is not what it should be
	 * @throws IOException if it cannot be read
	 */
	public static Form form(Path path) throws IOException {
		String name = String.valueOf(path.getFileName());
		TableLayout layout = TableLayout.all().get(name);
		Refusals refusals = new Refusals(name);
		if (layout == null) {
			throw new IllegalArgumentException(name + " is no table of a dataset.");
		}
		CsvTable table = CsvTable.open(path, layout, refusals).orElse(null);
		refusals.throwIfAny();
		if (table == null) {
			throw new IOException(name + " has no header.");
		}
		RawTable raw = RawTable.of(path);
		return new Form(table.separator(), table.columns(), raw.from(), raw.to());
	}

	/**
	 * How a table is written.
	 *
	 * @param separator what stands between two cells
	 * @param columns the columns in the order of the header
	 * @param from where its header begins, in bytes
	 * @param to behind the last byte that is read
	 */
	public record Form(char separator, List<String> columns, long from, long to) {

		public Form {
			columns = List.copyOf(columns);
		}

	}

}
