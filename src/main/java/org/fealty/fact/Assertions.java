package org.fealty.fact;

import java.util.List;
import java.util.function.Function;

import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.fealty.statement.Value;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Finds in statements what each gives for one day or number. */
final class Assertions {

	private Assertions() {
	}

	/** The dates that a column gives; statements that leave it blank say nothing. */
	static List<Assertion> dates(List<Statement> statements, Function<Statement, @Nullable EdtfDate> column) {
		return days(statements, column, EdtfDate::first);
	}

	/** The first (or last) days that the values give. */
	static List<Assertion> values(List<Statement> statements, Function<EdtfDate, Bounds> end) {
		return days(statements, (statement) -> (statement.value() instanceof Value.Date value) ? value.date() : null,
				end);
	}

	/** The numbers that the values give. */
	static List<Assertion> numbers(List<Statement> statements) {
		return statements.stream().<Assertion>mapMulti((statement, next) -> {
			if (statement.value() instanceof Value.Amount amount) {
				next.accept(new Assertion(Range.of(amount.count()), asserted(statement), false, amount.text()));
			}
		}).toList();
	}

	private static List<Assertion> days(List<Statement> statements, Function<Statement, @Nullable EdtfDate> column,
			Function<EdtfDate, Bounds> end) {
		return statements.stream().<Assertion>mapMulti((statement, next) -> {
			EdtfDate date = column.apply(statement);
			if (date != null) {
				next.accept(
						new Assertion(Range.of(end.apply(date)), asserted(statement), date.doubtful(), date.text()));
			}
		}).toList();
	}

	private static boolean asserted(Statement statement) {
		return statement.stance() == Stance.ASSERTS;
	}

}
