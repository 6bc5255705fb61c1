package org.fealty.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.fealty.dataset.FolderTables;

/**
 * The text of a table with one row more at its end. What stands there stays byte by byte,
 * unless the header lacks a column that the row needs.
 */
final class TableText {

	private final byte[] bytes;

	private final long line;

	private TableText(byte[] bytes, long line) {
		this.bytes = bytes;
		this.line = line;
	}

	/** Writes the whole text. */
	void writeTo(WritableByteChannel file) throws IOException {
		ByteBuffer left = ByteBuffer.wrap(this.bytes);
		while (left.hasRemaining()) {
			file.write(left);
		}
	}

	/** The line on which the new row begins, the first being 1. */
	long line() {
		return this.line;
	}

	/** The header of a table that does not exist yet. */
	static byte[] header(String table) {
		return record(FolderTables.columns().getOrDefault(table, List.of()), ',').getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Adds a row.
	 * @param file the table, which may not exist yet
	 * @param cells its texts by column
	 * @throws org.fealty.dataset.DatasetRefused if its header is not what it should be
	 */
	static TableText with(Path file, Map<String, String> cells) throws IOException {
		if (!Files.exists(file)) {
			String table = String.valueOf(file.getFileName());
			return append(header(table), FolderTables.columns().getOrDefault(table, List.of()), ',', cells);
		}
		FolderTables.Form form = FolderTables.form(file);
		byte[] all = Files.readAllBytes(file);
		List<String> columns = new ArrayList<>(form.columns());
		cells.keySet().stream().filter((column) -> !columns.contains(column)).sorted().forEach(columns::add);
		byte[] before = new ByteArrayInputStream(all, 0, (int) form.to()).readAllBytes();
		return (columns.size() == form.columns().size()) ? append(before, columns, form.separator(), cells)
				: append(widened(before, columns, form), columns, form.separator(), cells);
	}

	private static TableText append(byte[] before, List<String> columns, char separator, Map<String, String> cells) {
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		text.writeBytes(before);
		if (before.length > 0 && before[before.length - 1] != '\n' && before[before.length - 1] != '\r') {
			text.write('\n');
		}
		long line = 1 + lines(text.toByteArray());
		List<String> row = columns.stream().map((column) -> cells.getOrDefault(column, "")).toList();
		text.writeBytes(record(row, separator).getBytes(StandardCharsets.UTF_8));
		return new TableText(text.toByteArray(), line);
	}

	/** The same rows under a header with more columns. */
	private static byte[] widened(byte[] before, List<String> columns, FolderTables.Form form) {
		StringBuilder text = new StringBuilder(record(columns, form.separator()));
		byte[] table = new ByteArrayInputStream(before, (int) form.from(), before.length).readAllBytes();
		try (CsvReader<CsvRecord> rows = CsvReader.builder()
			.fieldSeparator(form.separator())
			.ofCsvRecord(new String(table, StandardCharsets.UTF_8))) {
			rows.stream().skip(1).forEach((row) -> {
				List<String> cells = new ArrayList<>(row.getFields());
				while (cells.size() < columns.size()) {
					cells.add("");
				}
				text.append(record(cells, form.separator()));
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String record(List<String> cells, char separator) {
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder()
			.fieldSeparator(separator)
			.lineDelimiter(LineDelimiter.LF)
			.build(text)) {
			csv.writeRecord(cells);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	/** How many lines end, by CR, LF or both. */
	private static long lines(byte[] text) {
		long lines = 0;
		for (int index = 0; index < text.length; index++) {
			boolean pair = text[index] == '\n' && index > 0 && text[index - 1] == '\r';
			if ((text[index] == '\n' || text[index] == '\r') && !pair) {
				lines++;
			}
		}
		return lines;
	}

}
