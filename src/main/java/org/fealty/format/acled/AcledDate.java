package org.fealty.format.acled;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of an event. With a precision of 2 the day stands for one within a week, with 3
 * for one of its month.
 */
final class AcledDate {

	private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private static final int WITHIN = 6;

	private AcledDate() {
	}

	/** The date of these cells; empty where they are none. */
	static Optional<EdtfDate> of(String day, @Nullable String precision) {
		try {
			LocalDate date = day.matches("\\d{4}-.*") ? LocalDate.parse(day) : LocalDate.parse(day, WORDS);
			return Optional.of(EdtfDate.of(switch (String.valueOf(precision)) {
				case "1" -> Bounds.on(date);
				case "2" -> new Bounds(date.minusDays(WITHIN), date.plusDays(WITHIN));
				default -> new Bounds(YearMonth.from(date).atDay(1), YearMonth.from(date).atEndOfMonth());
			}));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
