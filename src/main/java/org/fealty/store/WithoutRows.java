package org.fealty.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fealty.fact.Consolidation;
import org.fealty.fact.LeaveOneOut;
import org.fealty.statement.Statement;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** What statements bear where their voice decides the fact of which they speak. */
final class WithoutRows {

	private WithoutRows() {
	}

	/**
	 * One row for each statement about one thing: what is null in it the statement does
	 * not bear.
	 */
	static List<Map<String, @Nullable Object>> of(Consolidation weighing, Collection<Statement> statements) {
		Map<String, LeaveOneOut> decisive = new HashMap<>();
		LeaveOneOut.of(weighing, statements).forEach((without) -> decisive.put(without.voice(), without));
		return statements.stream()
			.map((statement) -> row(statement.id(), decisive.get(statement.citation().saidBy())))
			.toList();
	}

	private static Map<String, @Nullable Object> row(String id, @Nullable LeaveOneOut without) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", id);
		row.put("status", (without != null) ? without.statusWord() : null);
		row.put("since", (without != null) ? text(without.since()) : null);
		row.put("until", (without != null) ? text(without.until()) : null);
		return row;
	}

	private static @Nullable String text(Bounds day) {
		return day.isUnknown() ? null : EdtfDate.of(day).text();
	}

}
