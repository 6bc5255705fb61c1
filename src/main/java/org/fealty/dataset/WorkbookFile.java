package org.fealty.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A workbook that is open for reading, whatever spreadsheet wrote it. */
sealed interface WorkbookFile extends Closeable permits OpenXmlFile, OpenDocumentFile {

	/**
	 * Opens a workbook.
	 * @throws IOException if it cannot be read; the message is a sentence
	 */
	static WorkbookFile open(Path path) throws IOException {
		WorkbookKind kind = WorkbookKind.of(path);
		WorkbookLimits limits = WorkbookLimits.of(path, kind);
		if (kind == WorkbookKind.OPEN_DOCUMENT) {
			return OpenDocumentFile.open(path);
		}
		return OpenXmlFile.open(path, limits.isStrict());
	}

	/** The names of its sheets, hidden ones among them, in their order. */
	List<String> sheets();

	/**
	 * Gives every row of a sheet that is not blank, whether or not it is hidden.
	 * @throws IOException if there is no such sheet, or if it breaks off; the message is
	 * a sentence
	 */
	void forEach(String sheet, Consumer<SheetRow> action) throws IOException;

	/** That there is no sheet of this name, and which there are. */
	default IOException noSheet(String sheet) {
		return new IOException(
				"it has no sheet " + Quotation.of(sheet) + "; its sheets are " + String.join(", ", sheets()) + ".");
	}

}
