package org.fealty.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * A published CSV file (RFC 4180, separated by commas, semicolons or tabs), read row by
 * row.
 *
 * @param file the file
 * @param header the names of its columns
 * @param headless whether its first row is data, since the header stands nowhere in it
 */
public record PublishedTable(InputFile file, List<String> header, boolean headless) {

	private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

	/** What old systems close a file with. */
	private static final String CLOSING = "\u001A";

	public PublishedTable {
		header = List.copyOf(header);
	}

	/** A table whose first row names its columns. */
	public static PublishedTable of(InputFile file) {
		return new PublishedTable(file, firstRow(file), false);
	}

	/** A table without a header, whose columns are these. */
	public static PublishedTable of(InputFile file, List<String> header) {
		return new PublishedTable(file, header, true);
	}

	/** The cells of its first row; empty where it is no table. */
	public static List<String> firstRow(InputFile file) {
		try (CsvReader<CsvRecord> csv = CsvFile.open(file.open(), separator(file))) {
			for (CsvRecord cells : csv) {
				if (!isBlank(cells)) {
					return clean(cells);
				}
			}
			return List.of();
		}
		catch (CsvParseException | IOException | UncheckedIOException ex) {
			return List.of();
		}
	}

	private static char separator(InputFile file) {
		String line = file.head().lines().findFirst().orElse("");
		char best = SEPARATORS.getFirst();
		for (char separator : SEPARATORS) {
			if (count(line, separator) > count(line, best)) {
				best = separator;
			}
		}
		return best;
	}

	private static long count(String line, char separator) {
		return line.chars().filter((one) -> one == separator).count();
	}

	/**
	 * Reads every row that is not blank.
	 * @throws IOException if the file cannot be read
	 * @throws DatasetRefused if it breaks off as CSV
	 */
	public void forEach(Edition edition, Consumer<TableRow> rows) throws IOException {
		forEach(edition::refusal, rows);
	}

	/** Reads every row that is not blank, and refuses the file in this way. */
	void forEach(JsonFile.Refusal refusal, Consumer<TableRow> rows) throws IOException {
		Map<String, Integer> columns = TableRow.columns(this.header);
		long line = 1;
		boolean data = this.headless;
		try (CsvReader<CsvRecord> csv = CsvFile.open(this.file.open(), separator(this.file))) {
			for (CsvRecord cells : csv) {
				line = cells.getStartingLineNumber();
				if (data && !isBlank(cells)) {
					rows.accept(new TableRow(new Place(this.file.name(), line), columns, clean(cells)));
				}
				data |= !isBlank(cells);
			}
		}
		catch (CsvParseException ex) {
			throw refusal.of(this.file, CsvFile.reason(ex, line));
		}
	}

	private static List<String> clean(CsvRecord cells) {
		return cells.getFields().stream().map(Row::clean).toList();
	}

	private static boolean isBlank(CsvRecord cells) {
		return cells.getFields().stream().allMatch((cell) -> cell.equals(CLOSING) || Row.clean(cell).isEmpty());
	}

}
