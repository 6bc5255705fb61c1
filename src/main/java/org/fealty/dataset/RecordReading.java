package org.fealty.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reading of one record of any form, which is taken whole or not at all. */
final class RecordReading {

	private final MappedRows rows;

	private final InputRecord one;

	private final List<Remark> remarks = new ArrayList<>();

	private final List<Violation> violations = new ArrayList<>();

	private boolean fresh;

	RecordReading(MappedRows rows, InputRecord one) {
		this.rows = rows;
		this.one = one;
	}

	/** Whether it, or its registration before, said something new. */
	boolean isFresh() {
		return this.fresh;
	}

	/** Says that its registration before was new. */
	void wasFresh() {
		this.fresh = true;
	}

	/** Whether anything of it could not be taken. */
	boolean rejected() {
		return !this.violations.isEmpty();
	}

	/** States what the rules say; where anything is rejected, nothing. */
	void state(List<RowRule> rules) {
		List<RowRule> wanted = rules.stream()
			.filter((rule) -> !rule.layout().isRegistry() && rule.filter().accepts(this.one))
			.toList();
		this.rows.statements().begin();
		wanted.stream().filter(RowRule::joins).forEach(this::read);
		this.rows.statements().undo();
		this.rows.statements().begin();
		wanted.stream().filter((rule) -> !rule.joins() && !isJudgement(rule)).forEach(this::read);
		if (!rejected()) {
			// What these say cannot be taken back.
			wanted.stream().filter(RecordReading::isJudgement).forEach(this::read);
		}
		if (rejected()) {
			this.rows.statements().undo();
			return;
		}
		for (RowRule rule : wanted) {
			if (rule.joins()) {
				rule.rows(this.one, (column, problem) -> {
				}).forEach((cells) -> this.fresh |= this.rows.spells().add(rule.layout(), this.one.place(), cells));
			}
		}
	}

	private static boolean isJudgement(RowRule rule) {
		return rule.layout().file().equals(TableLayout.SAME_AS);
	}

	/** Reads the rows that a rule makes of it. */
	void read(RowRule rule) {
		Findings own = new Findings();
		Map<String, CellProblem> problems = new HashMap<>();
		for (Map<String, String> cells : rule.rows(this.one, problems::put)) {
			Row row = MappedRows.row(rule.layout(), this.one.place(), cells, own);
			problems.forEach((column, problem) -> row.reject(column, problem.value(), problem.reason()));
			if (!row.rejected()) {
				boolean said = this.rows.reader(rule.layout()).read(row);
				this.fresh |= said && !row.rejected() && !rule.joins();
			}
			if (!problems.isEmpty()) {
				break;
			}
		}
		String table = rule.layout().name() + ".";
		own.violations()
			.forEach((violation) -> this.violations
				.add(new Violation(violation.place(), (violation.column() != null) ? table + violation.column() : null,
						violation.value(), violation.reason())));
		List<Remark> told = rule.joins() ? List.of() : own.remarks();
		told.forEach((remark) -> this.remarks.add(new Remark(remark.place(),
				(remark.column() != null) ? table + remark.column() : null, remark.reason())));
	}

	/**
	 * Hands on why the record is rejected, or what about it somebody should judge.
	 */
	void tell() {
		if (rejected()) {
			this.violations.forEach(this.rows.findings()::add);
		}
		else {
			this.remarks.forEach(this.rows.findings()::add);
		}
	}

}
