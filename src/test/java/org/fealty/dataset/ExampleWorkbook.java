package org.fealty.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook into which somebody typed the example of the template. */
public final class ExampleWorkbook {

	private ExampleWorkbook() {
	}

	/**
	 * Writes it.
	 * @return the file
	 */
	public static Path write(Path path) throws IOException {
		try (Workbook workbook = new Workbook(Files.newOutputStream(path), "test", "1.0")) {
			Worksheet description = workbook.newWorksheet(DatasetSheet.NAME);
			int row = 0;
			for (String key : TemplateExample.DESCRIPTION.keySet()) {
				description.value(row, 0, key);
				description.value(row++, 1, Objects.requireNonNull(TemplateExample.DESCRIPTION.get(key)));
			}
			TableLayout.all()
				.values()
				.stream()
				.filter((layout) -> !TemplateExample.rows(layout.file()).isEmpty())
				.forEach((layout) -> table(workbook.newWorksheet(layout.name()), layout));
		}
		return path;
	}

	private static void table(Worksheet sheet, TableLayout layout) {
		List<String> columns = layout.columns();
		columns.forEach((column) -> sheet.value(0, columns.indexOf(column), column));
		int[] row = { 1 };
		TemplateExample.rows(layout.file()).forEach((cells) -> {
			cells.forEach((column, text) -> sheet.value(row[0], columns.indexOf(column), text));
			row[0]++;
		});
	}

}
