package org.fealty.format.ucdp;

import org.fealty.dataset.RowBuilder;
import org.fealty.dataset.TableRow;
import org.fealty.statement.Count;
import org.jspecify.annotations.Nullable;

/**
 * The dead of one event. GED bounds the total and gives a best estimate of each part; a
 * part can be wrong by as much as the total, and any of the dead of an unknown side may
 * belong to it.
 *
 * @param low the least total
 * @param best the best estimate of the total
 * @param high the greatest total
 * @param sideA the best estimate of the dead of side A; null where the file has none
 * @param sideB likewise of side B
 * @param civilians likewise of civilians
 * @param unknown likewise of those whose side is unknown
 */
record Deaths(int low, int best, int high, @Nullable Integer sideA, @Nullable Integer sideB,
		@Nullable Integer civilians, @Nullable Integer unknown) {

	/** The numbers of a row; null, and the row rejected, where they are none. */
	static @Nullable Deaths of(TableRow line, RowBuilder row) {
		Integer low = required(line, row, "low");
		Integer best = required(line, row, "best");
		Integer high = required(line, row, "high");
		if (low == null || best == null || high == null) {
			return null;
		}
		if (low < 0) {
			row.reject("low", low.toString(), low + " is no number of people.");
			return null;
		}
		if (low > best || best > high) {
			row.remark("low", "low is " + low + ", best " + best + " and high " + high
					+ ", which stand the wrong way round; the least and the greatest of them were taken as bounds.");
		}
		return new Deaths(Math.min(low, Math.min(best, high)), best, Math.max(high, Math.max(low, best)),
				part(line, row, "deaths_a"), part(line, row, "deaths_b"), part(line, row, "deaths_civilians"),
				part(line, row, "deaths_unknown"));
	}

	private static @Nullable Integer required(TableRow line, RowBuilder row, String column) {
		return line.required(row, column).isEmpty() ? null : line.number(row, column);
	}

	private static @Nullable Integer part(TableRow line, RowBuilder row, String column) {
		Integer number = line.number(row, column);
		if (number != null && number < 0) {
			row.reject(column, number.toString(), number + " is no number of people.");
		}
		return number;
	}

	/** All the dead. */
	Count total() {
		return new Count(this.low, this.high);
	}

	/** Whether the parts are given. */
	boolean isDivided() {
		return this.sideA != null && this.sideB != null && this.civilians != null && this.unknown != null;
	}

	/** A part of the dead, whose best estimate is this. */
	Count part(int estimate) {
		int down = Math.max(0, this.best - this.low);
		int up = Math.max(0, this.high - this.best) + ((this.unknown != null) ? this.unknown : 0);
		return new Count(Math.max(0, estimate - down), estimate + up);
	}

}
