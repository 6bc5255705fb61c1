package org.fealty.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet of a workbook, each under the names of its first row.
 *
 * @param path the workbook
 * @param sheet the sheet; empty for the first one
 */
record SheetRecords(Path path, String sheet) implements RecordFile {

	@Override
	public Set<String> fields() throws IOException {
		List<String> header = new ArrayList<>();
		forEachRow((row) -> {
			if (header.isEmpty()) {
				header.addAll(row.texts());
			}
		});
		Set<String> fields = new LinkedHashSet<>(header);
		fields.remove("");
		return fields;
	}

	@Override
	public boolean isTable() {
		return true;
	}

	@Override
	public void forEach(Consumer<InputRecord> action) throws IOException {
		List<String> header = new ArrayList<>();
		String name = this.path.getFileName() + (this.sheet.isEmpty() ? "" : " sheet " + this.sheet);
		forEachRow((row) -> {
			if (header.isEmpty()) {
				header.addAll(row.texts());
			}
			else {
				action.accept(new SheetRecord(new Place(name, row.number(), Place.Unit.ROW), header, row));
			}
		});
	}

	private void forEachRow(Consumer<SheetRow> action) throws IOException {
		try (WorkbookFile workbook = WorkbookFile.open(this.path)) {
			workbook.forEach(this.sheet.isEmpty() ? workbook.sheets().getFirst() : this.sheet, action);
		}
	}

	/** One row. */
	private record SheetRecord(Place place, List<String> header, SheetRow row) implements InputRecord {

		@Override
		public List<String> values(String field) {
			String text = cell(field).text();
			return text.isEmpty() ? List.of() : List.of(text);
		}

		@Override
		public boolean isBlank(String field) {
			return cell(field).equals(SheetCell.BLANK);
		}

		@Override
		public @Nullable String fault(String field) {
			return cell(field).fault();
		}

		private SheetCell cell(String field) {
			int index = this.header.indexOf(field);
			return (index >= 0 && index < this.row.cells().size()) ? this.row.cells().get(index) : SheetCell.BLANK;
		}

	}

}
