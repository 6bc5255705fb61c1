package org.fealty.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

/**
 * One CSV table (RFC 4180, comma, semicolon or tab, with or without a byte order mark)
 * with the rows below its header.
 */
final class CsvTable implements CodedTable {

	private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

	private final RawTable raw;

	private final TableLayout layout;

	private final char separator;

	private final Header header;

	private CsvTable(RawTable raw, TableLayout layout, char separator, Header header) {
		this.raw = raw;
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
			CsvTable table = withTheBestSeparator(RawTable.of(path), layout);
			if (table.header.cells().isEmpty()) {
				refusals.add(layout.file(), "the file is empty; its first line must name the columns: "
						+ layout.accepted() + ", those in brackets may be absent.");
				return Optional.empty();
			}
			layout.check(layout.file(), table.header.columns(), refusals);
			table.refuseContentWithoutName(refusals);
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

	private static CsvTable withTheBestSeparator(RawTable raw, TableLayout layout) throws IOException {
		Set<Character> separators = new LinkedHashSet<>(SEPARATORS);
		@Nullable Character named = raw.separator();
		if (named != null) {
			separators.add(named);
		}
		List<CsvTable> tables = new ArrayList<>();
		for (char separator : separators) {
			tables.add(new CsvTable(raw, layout, separator, Header.read(raw, separator, layout)));
		}
		return tables.stream()
			.max(Comparator.comparingInt((CsvTable one) -> one.header.recognised(layout))
				.thenComparingInt((one) -> one.header.cells().size()))
			.orElseThrow();
	}

	/** A column without a name may hold nothing. */
	private void refuseContentWithoutName(Refusals refusals) {
		Set<Integer> unnamed = new TreeSet<>(this.header.unnamed());
		if (unnamed.isEmpty()) {
			return;
		}
		forEach((cells) -> {
			for (Integer index : List.copyOf(unnamed)) {
				String cell = (index < cells.getFieldCount()) ? Row.clean(cells.getField(index)) : "";
				if (!cell.isEmpty()) {
					unnamed.remove(index);
					refusals.add(this.layout.file(),
							"column " + (index + 1) + " has no name, but line " + cells.getStartingLineNumber()
									+ " holds " + Quotation.of(cell) + " in it; name the column or take it out.");
				}
			}
		}, new Refusals(""));
	}

	@Override
	public List<Remark> remarks() {
		return new TableRemarks(this.layout.file(), this.raw, this.separator, this.header).all();
	}

	@Override
	public String name() {
		return this.layout.file();
	}

	@Override
	public TableLayout layout() {
		return this.layout;
	}

	char separator() {
		return this.separator;
	}

	/** The column that each cell of the header names. */
	List<String> columns() {
		return this.header.columns();
	}

	@Override
	public RowCounts read(RowReader reader, Findings findings, Refusals refusals) {
		RowTally tally = new RowTally();
		forEach((cells) -> tally.count(row(cells, findings), reader), refusals);
		return tally.counts();
	}

	@Override
	public void lookThrough(Refusals refusals) {
		forEach((cells) -> {
		}, refusals);
	}

	private void forEach(Consumer<CsvRecord> action, Refusals refusals) {
		long line = 1;
		try (CsvReader<CsvRecord> csv = CsvFile.open(this.raw, this.separator)) {
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

	private Row row(CsvRecord cells, Findings findings) {
		List<String> columns = this.header.columns();
		List<String> values = new ArrayList<>(cells.getFields().stream().map(Row::clean).toList());
		while (values.size() > columns.size() && values.getLast().isEmpty()) {
			values.removeLast();
		}
		Row row = new Row(new Place(this.layout.file(), cells.getStartingLineNumber()), columns, values, findings);
		if (values.size() != columns.size()) {
			row.rejectWhole("the row has " + values.size() + " cells, but the header names " + columns.size()
					+ " columns; put a cell that holds a separator into quotation marks, and write a separator for each"
					+ " blank cell.");
		}
		return row;
	}

	static boolean blank(CsvRecord row) {
		return row.getFields().stream().allMatch((cell) -> Row.clean(cell).isEmpty());
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
