package org.fealty.oracle;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import org.fealty.oracle.OracleAgreement.Said;
import org.jspecify.annotations.Nullable;

/**
 * What rows come to that speak of one day, those with a date and those without.
 *
 * @param span the days that can be meant
 * @param disputed whether not all can be right
 * @param text the narrowest text that counts; null where there is none
 * @param counted what counts
 * @param planned whether it is only planned
 */
record OracleStatedDay(OracleBounds span, boolean disputed, @Nullable String text, List<Said> counted,
		boolean planned) {

	/**
	 * Combines what rows say.
	 * @param column what a row says of the day
	 * @param silent which rows say that it has come, and no date
	 * @param undoubted whether only what is asserted without doubt counts
	 */
	static OracleStatedDay of(List<OracleStatement> rows, Function<OracleStatement, @Nullable Said> column,
			Predicate<OracleStatement> silent, boolean undoubted) {
		List<Said> all = rows.stream().map(column).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
		List<Said> counting = all.stream().filter((said) -> !undoubted || said.isUndoubted()).toList();
		List<Said> pool = reportsElsePlans(counting);
		List<OracleStatement> undated = rows.stream()
			.filter((row) -> silent.test(row) && (!undoubted || row.asserts()))
			.toList();
		OracleAgreement agreed = OracleAgreement.of(pool);
		boolean disputed = OracleAgreement.of(reportsElsePlans(all)).disputed()
				|| rows.stream().filter(silent).anyMatch((row) -> row.known() < agreed.span().low());
		OracleBounds span = agreed.span();
		for (OracleStatement row : undated) {
			span = (row.known() < agreed.span().low()) ? span
					: span.cut(new OracleBounds(OracleBounds.FIRST, row.known()));
		}
		boolean planned = undated.isEmpty() && !pool.isEmpty() && pool.stream().allMatch(Said::planned);
		String text = pool.isEmpty() ? OracleAgreement.of(reportsElsePlans(all)).narrowest() : agreed.narrowest();
		return new OracleStatedDay(span, disputed, text, pool, planned);
	}

	private static List<Said> reportsElsePlans(List<Said> all) {
		List<Said> reports = all.stream().filter((said) -> !said.planned()).toList();
		return reports.isEmpty() ? all : reports;
	}

	/** The earliest day of a plan. */
	long plannedFrom() {
		return this.counted.stream().mapToLong((said) -> said.written().low()).min().orElse(OracleBounds.FIRST);
	}

}
