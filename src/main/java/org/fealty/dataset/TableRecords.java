package org.fealty.dataset;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The rows of a CSV file, each under the names of its header.
 *
 * @param table the file
 * @param refusal how the file is refused
 */
record TableRecords(PublishedTable table, JsonFile.Refusal refusal) implements RecordFile {

	@Override
	public Set<String> fields() {
		Set<String> fields = new LinkedHashSet<>(this.table.header());
		fields.remove("");
		return fields;
	}

	@Override
	public boolean isTable() {
		return true;
	}

	@Override
	public void forEach(Consumer<InputRecord> action) throws IOException {
		this.table.forEach(this.refusal, (row) -> action.accept(new TableRecord(row)));
	}

	/** One row. */
	private record TableRecord(TableRow row) implements InputRecord {

		@Override
		public Place place() {
			return this.row.place();
		}

		@Override
		public List<String> values(String field) {
			String cell = this.row.text(field);
			return (cell != null) ? List.of(cell) : List.of();
		}

		@Override
		public boolean isBlank(String field) {
			return this.row.text(field) == null;
		}

	}

}
