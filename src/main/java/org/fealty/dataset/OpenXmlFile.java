package org.fealty.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A workbook of Office Open XML (.xlsx, ISO/IEC 29500-1). */
final class OpenXmlFile implements WorkbookFile {

	private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

	private final ReadableWorkbook workbook;

	private OpenXmlFile(ReadableWorkbook workbook) {
		this.workbook = workbook;
	}

	/**
	 * Opens a workbook that is within the limits.
	 * @param strict whether it is written as ISO/IEC 29500 strict says
	 * @throws IOException if it cannot be read; the message is a sentence
	 */
	static OpenXmlFile open(Path path, boolean strict) throws IOException {
		try {
			return new OpenXmlFile(strict ? new ReadableWorkbook(StrictWorkbook.transitional(path), WITH_FORMATS)
					: new ReadableWorkbook(path.toFile(), WITH_FORMATS));
		}
		catch (IOException | RuntimeException ex) {
			throw broken(ex);
		}
	}

	/** The library tells by exceptions of any kind that a file is not as it should be. */
	private static IOException broken(Exception ex) {
		return new IOException("it is no workbook as a spreadsheet writes it (" + LibraryMessage.of(ex)
				+ "); open it in a spreadsheet and save it anew.", ex);
	}

	@Override
	public List<String> sheets() {
		return this.workbook.getSheets().map(Sheet::getName).toList();
	}

	@Override
	public void forEach(String sheet, Consumer<SheetRow> action) throws IOException {
		Sheet found = this.workbook.findSheet(sheet).orElseThrow(() -> noSheet(sheet));
		boolean from1904 = this.workbook.isDate1904();
		try (Stream<org.dhatim.fastexcel.reader.Row> rows = open(found)) {
			Iterator<org.dhatim.fastexcel.reader.Row> iterator = rows.iterator();
			SheetRow row = next(iterator, 0, from1904);
			while (row != null) {
				if (!row.isBlank()) {
					action.accept(row);
				}
				row = next(iterator, row.number(), from1904);
			}
		}
	}

	private static Stream<org.dhatim.fastexcel.reader.Row> open(Sheet sheet) throws IOException {
		try {
			return sheet.openStream();
		}
		catch (IOException | RuntimeException ex) {
			throw broken(ex);
		}
	}

	private static @Nullable SheetRow next(Iterator<org.dhatim.fastexcel.reader.Row> rows, long before,
			boolean from1904) throws IOException {
		try {
			return rows.hasNext() ? row(rows.next(), before, from1904) : null;
		}
		catch (RuntimeException ex) {
			throw broken(ex);
		}
	}

	/** A row without a number follows the one before. */
	private static SheetRow row(org.dhatim.fastexcel.reader.Row row, long before, boolean from1904) {
		List<SheetCell> cells = new ArrayList<>();
		for (int index = 0; index < row.getCellCount(); index++) {
			cells.add(SheetCell.of(row.getCell(index), from1904));
		}
		while (!cells.isEmpty() && cells.getLast().equals(SheetCell.BLANK)) {
			cells.removeLast();
		}
		return new SheetRow(Math.max(before + 1, row.getRowNum()), cells);
	}

	@Override
	public void close() throws IOException {
		this.workbook.close();
	}

}
