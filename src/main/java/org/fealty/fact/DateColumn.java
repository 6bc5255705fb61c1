package org.fealty.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.fealty.statement.Source;
import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;

/**
 * The dates that statements give in one column. A source tells nothing that came after
 * it: what is said to have happened did so by the day from which the source counts as
 * known, and a date that lies after that day is only a plan.
 *
 * @param reports the dates that lie on or before the source's day, none later than it
 * @param plans the dates that the source itself puts after its day
 */
record DateColumn(List<Assertion> reports, List<Assertion> plans) {

	DateColumn {
		reports = List.copyOf(reports);
		plans = List.copyOf(plans);
	}

	/**
	 * Reads a column that holds single days; statements that leave it blank say nothing.
	 */
	static DateColumn of(List<Statement> statements, Map<String, Source> sources,
			Function<Statement, @Nullable EdtfDate> column) {
		return of(statements, sources, column, EdtfDate::first);
	}

	/** Reads the first (or last) days of a column. */
	static DateColumn of(List<Statement> statements, Map<String, Source> sources,
			Function<Statement, @Nullable EdtfDate> column, Function<EdtfDate, Bounds> end) {
		List<Assertion> reports = new ArrayList<>();
		List<Assertion> plans = new ArrayList<>();
		for (Statement statement : statements) {
			EdtfDate date = column.apply(statement);
			if (date != null) {
				Range day = Range.of(end.apply(date));
				long known = known(statement, sources);
				boolean planned = day.low() > known;
				(planned ? plans : reports)
					.add(new Assertion(planned ? day : new Range(day.low(), Math.min(day.high(), known)),
							statement.stance() == Stance.ASSERTS, date.doubtful(), date.text()));
			}
		}
		return new DateColumn(reports, plans);
	}

	/** The last day of which the statement's source can tell. */
	static long known(Statement statement, Map<String, Source> sources) {
		return Consolidation.source(sources, statement).knownFrom().toEpochDay();
	}

	/**
	 * What the dates come to. A plan counts only where nothing is reported, and bounds
	 * nothing from below.
	 * @param undoubted whether only undoubted assertions count
	 */
	Agreement agreement(boolean undoubted) {
		List<Assertion> counted = undoubted ? undoubted(this.reports) : this.reports;
		if (!counted.isEmpty()) {
			return Agreement.of(counted);
		}
		List<Assertion> planned = undoubted ? undoubted(this.plans) : this.plans;
		return Agreement.of(planned.stream()
			.map((plan) -> new Assertion(new Range(Long.MIN_VALUE, plan.range().high()), plan.asserted(),
					plan.doubtful(), plan.text()))
			.toList());
	}

	/** Without the plans that end before this day. */
	DateColumn withoutPlansBefore(long day) {
		return new DateColumn(this.reports, this.plans.stream().filter((plan) -> plan.range().high() >= day).toList());
	}

	/** Whether all that counts is a plan. */
	boolean isPlanned(boolean undoubted) {
		return (undoubted ? undoubted(this.reports) : this.reports).isEmpty()
				&& !(undoubted ? undoubted(this.plans) : this.plans).isEmpty();
	}

	/** Whether not all reports can be right, the hedged ones among them. */
	boolean isDisputed() {
		return Agreement.of(this.reports).disputed();
	}

	/** The narrowest text that counts, for the eye; null where there is none. */
	@Nullable String text(boolean undoubted) {
		Agreement agreement = agreement(undoubted);
		if (agreement.counted().isEmpty()) {
			agreement = agreement(false);
		}
		return agreement.counted().isEmpty() ? null : agreement.counted().getFirst().text();
	}

	/** What is suspected or doubts itself. */
	List<Assertion> hedged() {
		return this.reports.stream().filter((report) -> !report.isUndoubted()).toList();
	}

	/** The undoubted assertions among these. */
	static List<Assertion> undoubted(List<Assertion> assertions) {
		return assertions.stream().filter(Assertion::isUndoubted).toList();
	}

}
