package org.fealty.format.ofac;

import java.util.Optional;

import org.fealty.format.XmlElement;
import org.fealty.time.EdtfDate;
import org.fealty.time.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * Dates of the advanced list. A period has a start and an end, each of which lies between
 * two days; a date of birth is one day between the first and the last of these.
 */
final class AdvancedDates {

	private AdvancedDates() {
	}

	/**
	 * One day between the first day of the start and the last of the end; empty where
	 * none is given.
	 */
	static Optional<EdtfDate> between(XmlElement period) {
		String from = period.path("Start", "From").map(AdvancedDates::text).findFirst().orElse("");
		String to = period.path("End", "To").map(AdvancedDates::text).findFirst().orElse("");
		boolean about = period.path("Start").anyMatch((start) -> "true".equals(start.attribute("Approximate")));
		if (from.isEmpty() && to.isEmpty()) {
			return Optional.empty();
		}
		if (from.equals(to)) {
			return parse(from + (about ? "~" : ""));
		}
		return parse("[" + from + (about && !from.isEmpty() ? "~" : "") + ".." + to
				+ (about && !to.isEmpty() ? "~" : "") + "]")
			.map(AdvancedDates::shortest);
	}

	/**
	 * A whole year is written as one: the list writes 1965 as its first and its last day.
	 */
	private static EdtfDate shortest(EdtfDate date) {
		return EdtfDate.of(date.first());
	}

	/** The day of an element with year, month and day; empty where it is none. */
	static Optional<EdtfDate> day(@Nullable XmlElement date) {
		return (date != null) ? parse(text(date)) : Optional.empty();
	}

	private static Optional<EdtfDate> parse(String text) {
		try {
			return text.isEmpty() ? Optional.empty() : Optional.of(EdtfDate.parse(text));
		}
		catch (EdtfException ex) {
			return Optional.empty();
		}
	}

	private static String text(XmlElement date) {
		String year = padded(date.text("Year"), 4);
		String month = padded(date.text("Month"), 2);
		String day = padded(date.text("Day"), 2);
		return year + (year.isEmpty() || month.isEmpty() ? "" : "-" + month + (day.isEmpty() ? "" : "-" + day));
	}

	private static String padded(@Nullable String number, int width) {
		return (number == null) ? "" : "0".repeat(Math.max(0, width - number.length())) + number;
	}

}
