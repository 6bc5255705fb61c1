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

	private final Map<MappedTable, Outcomes> outcomes = new IdentityHashMap<>();

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
			Attempt attempt = new Attempt(one);
			table.rules()
				.stream()
				.filter((rule) -> rule.layout().isRegistry() && rule.filter().accepts(one))
				.forEach(attempt::read);
			attempt.tell();
			if (attempt.rejected()) {
				told.rejected.add(told.read);
			}
			if (attempt.fresh) {
				told.fresh.add(told.read);
			}
		});
	}

	/** States what the records of a file say, and accounts for each. */
	RowCounts state(MappedTable table, Refusals refusals) {
		Outcomes told = this.outcomes.getOrDefault(table, new Outcomes());
		Outcomes counted = new Outcomes();
		forEach(table, refusals, (one) -> {
			counted.read++;
			if (told.rejected.contains(counted.read)) {
				counted.counts = counted.counts.plusRejected();
				return;
			}
			Attempt attempt = new Attempt(one);
			attempt.fresh = told.fresh.contains(counted.read);
			attempt.state(table.rules());
			attempt.tell();
			counted.counts = attempt.rejected() ? counted.counts.plusRejected()
					: attempt.fresh ? counted.counts.plusAccepted() : counted.counts.plusDuplicate();
		});
		remarkOnOthers(table, refusals);
		return counted.counts;
	}

	/** States the spells of what was said in parts. */
	void stateSpells() {
		this.spells.joined(this.findings)
			.forEach((spell) -> reader(spell.layout())
				.read(row(spell.layout(), spell.place(), spell.cells(), this.findings)));
	}

	private static void forEach(MappedTable table, Refusals refusals, Consumer<InputRecord> action) {
		try {
			table.records().forEach((one) -> {
				if (table.filter().accepts(one)) {
					action.accept(one);
				}
			});
		}
		catch (IOException ex) {
			refusals.add(table.name(), String.valueOf(ex.getMessage()));
		}
	}

	private void remarkOnOthers(MappedTable table, Refusals refusals) {
		List<Place> others = new ArrayList<>();
		try {
			table.records().forEach((one) -> {
				if (!table.filter().accepts(one)) {
					others.add(one.place());
				}
			});
		}
		catch (IOException ex) {
			refusals.add(table.name(), String.valueOf(ex.getMessage()));
		}
		if (!others.isEmpty()) {
			this.findings
				.add(new Remark(others.getFirst(), null, "records were left out by keep or drop of dataset.yaml ("
						+ others.size() + ", the first of them here); they are not counted among the rows read."));
		}
	}

	private CsvTable.RowReader reader(TableLayout layout) {
		return this.opened.computeIfAbsent(layout.file(), this.readers);
	}

	private static Row row(TableLayout layout, Place place, Map<String, String> cells, Findings findings) {
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

	/** The reading of one record. */
	private final class Attempt {

		private final InputRecord one;

		private final List<Remark> remarks = new ArrayList<>();

		private final List<Violation> violations = new ArrayList<>();

		private boolean fresh;

		Attempt(InputRecord one) {
			this.one = one;
		}

		boolean rejected() {
			return !this.violations.isEmpty();
		}

		/** States what the rules say; where anything is rejected, nothing. */
		void state(List<RowRule> rules) {
			List<RowRule> wanted = rules.stream()
				.filter((rule) -> !rule.layout().isRegistry() && rule.filter().accepts(this.one))
				.toList();
			MappedRows.this.statements.begin();
			wanted.stream().filter(RowRule::joins).forEach(this::read);
			MappedRows.this.statements.undo();
			MappedRows.this.statements.begin();
			wanted.stream().filter((rule) -> !rule.joins() && !isJudgement(rule)).forEach(this::read);
			if (!rejected()) {
				// What these say cannot be taken back.
				wanted.stream().filter(Attempt::isJudgement).forEach(this::read);
			}
			if (rejected()) {
				MappedRows.this.statements.undo();
				return;
			}
			for (RowRule rule : wanted) {
				if (rule.joins()) {
					rule.rows(this.one, (column, problem) -> {
					})
						.forEach((cells) -> this.fresh |= MappedRows.this.spells.add(rule.layout(), this.one.place(),
								cells));
				}
			}
		}

		private static boolean isJudgement(RowRule rule) {
			return rule.layout().file().equals(TableLayout.SAME_AS);
		}

		void read(RowRule rule) {
			Findings own = new Findings();
			Map<String, CellProblem> problems = new HashMap<>();
			for (Map<String, String> cells : rule.rows(this.one, problems::put)) {
				Row row = row(rule.layout(), this.one.place(), cells, own);
				problems.forEach((column, problem) -> row.reject(column, problem.value(), problem.reason()));
				if (!row.rejected()) {
					boolean said = reader(rule.layout()).read(row);
					this.fresh |= said && !row.rejected() && !rule.joins();
				}
				if (!problems.isEmpty()) {
					break;
				}
			}
			String table = rule.layout().name() + ".";
			own.violations()
				.forEach((violation) -> this.violations.add(new Violation(violation.place(),
						(violation.column() != null) ? table + violation.column() : null, violation.value(),
						violation.reason())));
			List<Remark> told = rule.joins() ? List.of() : own.remarks();
			told.forEach((remark) -> this.remarks.add(new Remark(remark.place(),
					(remark.column() != null) ? table + remark.column() : null, remark.reason())));
		}

		/**
		 * Hands on why the record is rejected, or what about it somebody should judge.
		 */
		void tell() {
			if (rejected()) {
				this.violations.forEach(MappedRows.this.findings::add);
			}
			else {
				this.remarks.forEach(MappedRows.this.findings::add);
			}
		}

	}

}
