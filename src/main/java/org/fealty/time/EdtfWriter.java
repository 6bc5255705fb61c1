package org.fealty.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/** Writes the bounds of one day as EDTF. */
final class EdtfWriter {

	private EdtfWriter() {
	}

	/**
	 * The shortest text that has these bounds.
	 * @throws IllegalArgumentException if there is none
	 */
	static String write(Bounds day) {
		LocalDate earliest = day.earliest();
		LocalDate latest = day.latest();
		if (earliest == null && latest == null) {
			throw new IllegalArgumentException("A day of which nothing is known cannot be written.");
		}
		if (earliest != null && earliest.equals(latest)) {
			return text(earliest);
		}
		if (earliest != null && latest != null) {
			YearMonth month = YearMonth.from(earliest);
			if (earliest.equals(month.atDay(1)) && latest.equals(month.atEndOfMonth())) {
				return text(earliest).substring(0, 7);
			}
			Year year = Year.from(earliest);
			if (earliest.equals(year.atDay(1)) && latest.equals(year.atMonth(12).atEndOfMonth())) {
				return text(earliest).substring(0, 4);
			}
		}
		return "[" + text(earliest) + ".." + text(latest) + "]";
	}

	private static String text(@Nullable LocalDate day) {
		if (day == null) {
			return "";
		}
		if (day.getYear() < 0 || day.getYear() > 9999) {
			throw new IllegalArgumentException("The year of " + day + " cannot be written with four digits.");
		}
		return day.toString();
	}

}
