package org.fealty.fact;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.BiPredicate;

import org.fealty.statement.Statement;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** A window of twenty days, small enough to try every period in it. */
final class Days {

	/** When the paper was published whose "still so" is tried. */
	static final String PUBLISHED = "[2014-06-08..2014-06-19]";

	private static final LocalDate FIRST = LocalDate.parse("2014-06-01");

	private static final int COUNT = 20;

	private Days() {
	}

	/** A day known by bounds, at least a day away from the window's borders. */
	static String random(Random random) {
		int low = 1 + random.nextInt(14);
		String from = FIRST.plusDays(low).toString();
		String to = FIRST.plusDays(low + random.nextInt(4)).toString();
		return switch (random.nextInt(6)) {
			case 0 -> "[.." + to + "]";
			case 1 -> "[" + from + "..]";
			case 2 -> from;
			default -> "[" + from + ".." + to + "]";
		};
	}

	/** Whether a period in the window, its first day not after its last, passes. */
	static boolean exist(BiPredicate<LocalDate, LocalDate> rule) {
		for (int first = 0; first < COUNT; first++) {
			for (int last = first; last < COUNT; last++) {
				if (rule.test(FIRST.plusDays(first), FIRST.plusDays(last))) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether everything that the row says can be so of this period. */
	static boolean fits(Statement row, LocalDate since, LocalDate until) {
		return allows(row.dating().since(), since) && allows(row.dating().until(), until)
				&& (row.dating().on() == null || heldWithin(row.dating().on().first(), since, until))
				&& (!row.dating().still() || heldWithin(EdtfDate.parse(PUBLISHED).first(), since, until));
	}

	private static boolean allows(@Nullable EdtfDate date, LocalDate day) {
		return date == null || date.first().allows(day);
	}

	private static boolean heldWithin(Bounds seen, LocalDate since, LocalDate until) {
		for (LocalDate day = since; !day.isAfter(until); day = day.plusDays(1)) {
			if (seen.allows(day)) {
				return true;
			}
		}
		return false;
	}

}
