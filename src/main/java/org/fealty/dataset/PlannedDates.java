package org.fealty.dataset;

import java.time.LocalDate;

import org.fealty.statement.Source;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * Remarks on dates that surely lie after the day from which their publication counts as
 * known: plans, or slips.
 *
 * @param today only what a remark says depends on it
 */
record PlannedDates(LocalDate today) {

	void remarkOn(Row row, String column, @Nullable EdtfDate date, Source source) {
		LocalDate earliest = (date != null) ? date.first().earliest() : null;
		if (date == null || earliest == null || !earliest.isAfter(source.knownFrom())) {
			return;
		}
		row.remark(column, Quotation.of(date.text()) + " lies after " + source.knownFrom() + ", the day from which "
				+ Quotation.of(source.id()) + " counts as known"
				+ (earliest.isAfter(this.today) ? ", and after today (" + this.today + ")" : "")
				+ ". It is kept as a plan, and nothing is certain after the day of its source. Mend it if it is a slip.");
	}

}
