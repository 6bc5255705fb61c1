package org.fealty.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * Takes a file apart into rows and cells by RFC 4180, within limits that keep one broken
 * row from filling the memory.
 */
final class CsvFile {

	/** The longest cell that is read, in UTF-16 units. */
	static final int LONGEST_CELL = 65_536;

	private static final int MOST_CELLS = 256;

	private static final int BUFFER = 4 * LONGEST_CELL;

	private static final Pattern LINE = Pattern.compile("starting at line (\\d+)");

	private CsvFile() {
	}

	/** Opens the table at its first row. */
	static CsvReader<CsvRecord> open(RawTable table, char separator) throws IOException {
		return open(table.open(), separator);
	}

	/** Opens the table at its first row. */
	static CsvReader<CsvRecord> open(InputStream table, char separator) throws IOException {
		return CsvReader.builder()
			.fieldSeparator(separator)
			.trimWhitespacesAroundQuotes(true)
			.allowUnclosedQuote(false)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.maxBufferSize(BUFFER)
			.build(CsvRecordHandler.of((handler) -> handler.maxFields(MOST_CELLS).maxFieldSize(LONGEST_CELL)), table,
					StandardCharsets.UTF_8);
	}

	/** Why the file breaks off, as a sentence without its name. */
	static String reason(CsvParseException ex, long lastLine) {
		String message = String.valueOf(ex.getMessage());
		Matcher line = LINE.matcher(message);
		String where = line.find() ? "in the row that begins at line " + line.group(1)
				: "in or after the row that begins at line " + lastLine;
		boolean tooLong = message.contains("max field size") || message.contains("maximum buffer size");
		return tooLong
				? where + " a cell is longer than " + LONGEST_CELL
						+ " characters; shorten it, or close the quotation mark that is left open there."
				: where + " the table cannot be read as CSV (" + message
						+ "); look for a quotation mark that is not closed or not doubled within its cell.";
	}

}
