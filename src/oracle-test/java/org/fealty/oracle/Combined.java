package org.fealty.oracle;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import org.fealty.oracle.Agreed.Said;
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
record Combined(Span span, boolean disputed, @Nullable String text, List<Said> counted, boolean planned) {

	/**
	 * Combines what rows say.
	 * @param column what a row says of the day
	 * @param silent which rows say that it has come, and no date
	 * @param undoubted whether only what is asserted without doubt counts
	 */
	static Combined of(List<Row> rows, Function<Row, @Nullable Said> column, Predicate<Row> silent, boolean undoubted) {
		List<Said> all = rows.stream().map(column).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
		List<Said> counting = all.stream().filter((said) -> !undoubted || said.isUndoubted()).toList();
		List<Said> pool = reportsElsePlans(counting);
		List<Row> undated = rows.stream().filter((row) -> silent.test(row) && (!undoubted || row.asserts())).toList();
		Agreed agreed = Agreed.of(pool);
		boolean disputed = Agreed.of(reportsElsePlans(all)).disputed();
		Span span = agreed.span();
		for (Row row : undated) {
			disputed = disputed || row.known() < agreed.span().low();
			span = (row.known() < agreed.span().low()) ? span : span.cut(new Span(Span.FIRST, row.known()));
		}
		boolean planned = undated.isEmpty() && !pool.isEmpty() && pool.stream().allMatch(Said::planned);
		String text = pool.isEmpty() ? Agreed.of(all).narrowest() : agreed.narrowest();
		return new Combined(span, disputed, text, pool, planned);
	}

	private static List<Said> reportsElsePlans(List<Said> all) {
		List<Said> reports = all.stream().filter((said) -> !said.planned()).toList();
		return reports.isEmpty() ? all : reports;
	}

	/** The same day, of which nobody says anything that counts. */
	Combined withoutPlan() {
		return new Combined(Span.ANY, this.disputed, this.text, List.of(), false);
	}

	/** The earliest day of a plan. */
	long plannedFrom() {
		return this.counted.stream().mapToLong((said) -> said.written().low()).min().orElse(Span.FIRST);
	}

}
