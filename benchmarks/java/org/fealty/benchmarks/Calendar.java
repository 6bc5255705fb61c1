package org.fealty.benchmarks;

import java.time.LocalDate;

/** The time in which all happens, in days since 1970, and how sources write days. */
final class Calendar {

	/** The first day of all. */
	static final int FIRST = day(2000, 1, 1);

	/** The last day of all, inclusive. */
	static final int LAST = day(2025, 12, 31);

	private Calendar() {
	}

	static int day(int year, int month, int day) {
		return Math.toIntExact(LocalDate.of(year, month, day).toEpochDay());
	}

	static LocalDate date(int day) {
		return LocalDate.ofEpochDay(day);
	}

	/** To the day. */
	static String exactly(int day) {
		return date(day).toString();
	}

	/** As a source may know it: the day, the month, the year, or about. */
	static String roughly(int day, Dice dice) {
		String exact = exactly(day);
		return switch (dice.between(1, 20)) {
			case 1, 2, 3, 4, 5 -> exact.substring(0, 7);
			case 6, 7 -> exact.substring(0, 4);
			case 8 -> exact.substring(0, 7) + "~";
			case 9 -> "[.." + exact + "]";
			default -> exact;
		};
	}

}
