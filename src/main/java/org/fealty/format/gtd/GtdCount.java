package org.fealty.format.gtd;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.fealty.dataset.RowBuilder;
import org.fealty.dataset.TableRow;
import org.fealty.statement.Count;
import org.jspecify.annotations.Nullable;

/**
 * A number of people of one event. Totals of linked attacks are spread over them, so a
 * number may be a fraction: then it lies between the whole numbers beside it.
 */
final class GtdCount {

	private GtdCount() {
	}

	/** The number in a column; null where it is blank or one of the codes for unknown. */
	static @Nullable Count of(TableRow line, RowBuilder row, String column) {
		String cell = line.text(column);
		if (cell == null) {
			return null;
		}
		if (!cell.matches("-?\\d{1,6}(\\.\\d{1,9})?")) {
			row.reject(column, cell, "\"" + cell + "\" is no number of people; numbers from 0 to 999999 are.");
			return null;
		}
		BigDecimal number = new BigDecimal(cell);
		if (number.signum() < 0) {
			return null;
		}
		return new Count(number.setScale(0, RoundingMode.FLOOR).intValue(),
				number.setScale(0, RoundingMode.CEILING).intValue());
	}

	/** All less some of them; null where one is unknown or they contradict each other. */
	static @Nullable Count without(@Nullable Count all, @Nullable Count some) {
		if (all == null || some == null || all.low() == null || all.high() == null || some.low() == null
				|| some.high() == null) {
			return null;
		}
		int low = Math.max(0, all.low() - some.high());
		int high = all.high() - some.low();
		return (high < low) ? null : new Count(low, high);
	}

}
