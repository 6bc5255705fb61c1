package org.fealty.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes rows of coded tables of records of any form, and reads them as such. A record is
 * accepted whole or rejected whole; what it registers is known to all files before any
 * states something.
 */
final class MappedRows {

	private final Function<String, CsvTable.RowReader> readers;

	private final Map<String, CsvTable.RowReader> opened = new HashMap<>();

	private final StatementRows statements;

	private final Findings findings;

	private final SpellRows spells = new SpellRows();

	private final IdentityHashMap<MappedTable, Outcomes> outcomes = new IdentityHashMap<>();

	/**
	 * Begins.
	 * @param readers the reader of each table's rows, by its file
	 * @param statements where the readers put what rows state
	 */
	MappedRows(Function<String, CsvTable.RowReader> readers, StatementRows statements, Findings findings) {
		this.readers = readers;
		this.statements = statements;
		this.findings = findings;
	}

	/** Registers what the records of a file name. */
	void register(MappedTable table, Refusals refusals) {
		Outcomes told = new Outcomes();
		this.outcomes.put(table, told);
		table.remarks().forEach(this.findings::add);
		forEach(table, refusals, (one) -> {
			told.read++;
			RecordReading reading = new RecordReading(this, one);
			table.rules()
				.stream()
				.filter((rule) -> rule.layout().isRegistry() && rule.filter().accepts(one))
				.forEach(reading::read);
			reading.tell();
			if (reading.rejected()) {
				told.rejected.add(told.read);
			}
			if (reading.isFresh()) {
				told.fresh.add(told.read);
			}
		}, (other) -> {
		});
	}

	/** States what the records of a file say, and accounts for each. */
	RowCounts state(MappedTable table, Refusals refusals) {
		Outcomes told = this.outcomes.getOrDefault(table, new Outcomes());
		Outcomes counted = new Outcomes();
		List<Place> others = new ArrayList<>();
		forEach(table, refusals, (one) -> {
			counted.read++;
			if (told.rejected.contains(counted.read)) {
				counted.counts = counted.counts.plusRejected();
				return;
			}
			RecordReading reading = new RecordReading(this, one);
			if (told.fresh.contains(counted.read)) {
				reading.wasFresh();
			}
			reading.state(table.rules());
			reading.tell();
			counted.counts = reading.rejected() ? counted.counts.plusRejected()
					: reading.isFresh() ? counted.counts.plusAccepted() : counted.counts.plusDuplicate();
		}, (other) -> others.add(other.place()));
		remarkOn(others);
		return counted.counts;
	}

	/** States the spells of what was said in parts. */
	void stateSpells() {
		this.spells.joined(this.findings)
			.forEach((spell) -> reader(spell.layout())
				.read(row(spell.layout(), spell.place(), spell.cells(), this.findings)));
	}

	StatementRows statements() {
		return this.statements;
	}

	SpellRows spells() {
		return this.spells;
	}

	Findings findings() {
		return this.findings;
	}

	private static void forEach(MappedTable table, Refusals refusals, Consumer<InputRecord> action,
			Consumer<InputRecord> others) {
		try {
			table.records().forEach((one) -> (table.filter().accepts(one) ? action : others).accept(one));
		}
		catch (IOException ex) {
			refusals.add(table.name(), String.valueOf(ex.getMessage()));
		}
	}

	private void remarkOn(List<Place> others) {
		if (!others.isEmpty()) {
			this.findings
				.add(new Remark(others.getFirst(), null, "records were left out by keep or drop of dataset.yaml ("
						+ others.size() + ", the first of them here); they are not counted among the rows read."));
		}
	}

	/** The reader of a table's rows. */
	CsvTable.RowReader reader(TableLayout layout) {
		return this.opened.computeIfAbsent(layout.file(), this.readers);
	}

	/** A row of a table. */
	static Row row(TableLayout layout, Place place, Map<String, String> cells, Findings findings) {
		List<String> columns = layout.columns();
		return new Row(place, columns, columns.stream().map((column) -> cells.getOrDefault(column, "")).toList(),
				findings);
	}

	/** What became of the records of a file, each by its number. */
	private static final class Outcomes {

		private int read;

		private RowCounts counts = RowCounts.NONE;

		private final Set<Integer> rejected = new HashSet<>();

		private final Set<Integer> fresh = new HashSet<>();

	}

}
