package org.fealty.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * One CSV table (RFC 4180, comma or semicolon, with or without a byte order mark) with
 * the rows below its header.
 */
final class CsvTable {

	private final Path path;

	private final TableLayout layout;

	private final char separator;

	private final List<String> header;

	private CsvTable(Path path, TableLayout layout, char separator, List<String> header) {
		this.path = path;
		this.layout = layout;
		this.separator = separator;
		this.header = header;
	}

	/**
	 * Reads the header; empty, with the reason collected, where it is not as it should
	 * be.
	 */
	static Optional<CsvTable> open(Path path, TableLayout layout, Refusals refusals) {
		try {
			CsvTable table = Stream.of(headed(path, layout, ','), headed(path, layout, ';'))
				.max(Comparator.comparingInt(CsvTable::recognised)
					.thenComparingInt((CsvTable one) -> one.header.size()))
				.orElseThrow();
			if (table.header.isEmpty()) {
				refusals.add(layout.file(), "the file is empty; its first line must name the columns: "
						+ layout.accepted() + ", those in brackets may be absent.");
				return Optional.empty();
			}
			layout.check(table.header, refusals);
			return Optional.of(table);
		}
		catch (CsvParseException ex) {
			refusals.add(layout.file(), CsvFile.reason(ex, 1));
		}
		catch (IOException | UncheckedIOException ex) {
			refusals.add(layout.file(), "it cannot be read (" + ex.getMessage() + ").");
		}
		return Optional.empty();
	}

	private static CsvTable headed(Path path, TableLayout layout, char separator) throws IOException {
		try (CsvReader<CsvRecord> csv = CsvFile.open(path, separator)) {
			List<String> header = csv.stream()
				.filter((row) -> !blank(row))
				.findFirst()
				.map((row) -> row.getFields().stream().map(Row::clean).toList())
				.orElse(List.of());
			return new CsvTable(path, layout, separator, header);
		}
	}

	private int recognised() {
		return (int) this.header.stream().filter(this.layout.columns()::contains).count();
	}

	TableLayout layout() {
		return this.layout;
	}

	/** Reads every row and accounts for it; a table that breaks off is refused. */
	RowCounts read(RowReader reader, List<Violation> violations, Refusals refusals) {
		Tally tally = new Tally();
		forEach((cells) -> tally.count(row(cells, violations), reader), refusals);
		return tally.counts;
	}

	/** Only looks whether the table breaks off; then it is refused. */
	void lookThrough(Refusals refusals) {
		forEach((cells) -> {
		}, refusals);
	}

	private void forEach(Consumer<CsvRecord> action, Refusals refusals) {
		long line = 1;
		try (CsvReader<CsvRecord> csv = CsvFile.open(this.path, this.separator)) {
			boolean first = true;
			for (CsvRecord cells : csv) {
				line = cells.getStartingLineNumber();
				if (!first && !blank(cells)) {
					action.accept(cells);
				}
				first = first && blank(cells);
			}
		}
		catch (CsvParseException ex) {
			refusals.add(this.layout.file(), CsvFile.reason(ex, line));
		}
		catch (IOException | UncheckedIOException ex) {
			refusals.add(this.layout.file(), "it cannot be read (" + ex.getMessage() + ").");
		}
	}

	private Row row(CsvRecord cells, List<Violation> violations) {
		List<String> values = new ArrayList<>(cells.getFields().stream().map(Row::clean).toList());
		while (values.size() > this.header.size() && values.getLast().isEmpty()) {
			values.removeLast();
		}
		Row row = new Row(new Place(this.layout.file(), cells.getStartingLineNumber()), this.header, values,
				violations);
		if (values.size() != this.header.size()) {
			row.rejectWhole("the row has " + values.size() + " cells, but the header names " + this.header.size()
					+ " columns; put a cell that holds a separator into quotation marks, and write a separator for each"
					+ " blank cell.");
		}
		return row;
	}

	private static boolean blank(CsvRecord row) {
		return row.getFields().stream().allMatch((cell) -> Row.clean(cell).isEmpty());
	}

	/** Counts rows as they are read. */
	private static final class Tally {

		private RowCounts counts = RowCounts.NONE;

		void count(Row row, RowReader reader) {
			boolean fresh = !row.rejected() && reader.read(row);
			this.counts = row.rejected() ? this.counts.plusRejected()
					: fresh ? this.counts.plusAccepted() : this.counts.plusDuplicate();
		}

	}

	/** What is done with a row. */
	interface RowReader {

		/**
		 * Takes a row or rejects it.
		 * @return whether it says something new; of no account where the row was rejected
		 */
		boolean read(Row row);

	}

}
