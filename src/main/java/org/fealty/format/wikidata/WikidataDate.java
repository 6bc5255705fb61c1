package org.fealty.format.wikidata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fealty.time.EdtfDate;
import org.fealty.time.EdtfException;
import tools.jackson.databind.JsonNode;

/**
 * A time value as a date. The precision says how much of it counts: 11 the day, 10 the
 * month, 9 the year, 8 the decade; the rest is filled with zeros or ones.
 */
final class WikidataDate {

	private static final Pattern TIME = Pattern.compile("\\+0*(\\d{4})-(\\d{2})-(\\d{2})T.*");

	private static final String JULIAN = "Q1985786";

	private static final int DAY = 11;

	private static final int MONTH = 10;

	private static final int YEAR = 9;

	private static final int DECADE = 8;

	private WikidataDate() {
	}

	/**
	 * The date; empty where it is coarser than a decade, before the year 0 or no date.
	 * @param value the time value
	 * @param about whether the statement says that it is about then
	 */
	static Optional<EdtfDate> of(JsonNode value, boolean about) {
		Matcher time = TIME.matcher(value.path("time").asString(""));
		if (!time.matches()) {
			return Optional.empty();
		}
		boolean julian = value.path("calendarmodel").asString("").endsWith(JULIAN);
		int precision = value.path("precision").asInt(0);
		String text = text(time, precision, julian);
		boolean vague = about || (julian && precision < DAY);
		try {
			return text.isEmpty() ? Optional.empty()
					: Optional.of(EdtfDate.parse(text + ((vague && precision > DECADE) ? "~" : "")));
		}
		catch (EdtfException ex) {
			return Optional.empty();
		}
	}

	private static String text(Matcher time, int precision, boolean julian) {
		return switch (precision) {
			case DAY -> julian ? gregorian(time) : time.group(1) + "-" + time.group(2) + "-" + time.group(3);
			case MONTH -> time.group(1) + "-" + time.group(2);
			case YEAR -> time.group(1);
			case DECADE -> time.group(1).substring(0, 3) + "X";
			default -> "";
		};
	}

	/** The day of the Gregorian calendar on which a day of the Julian one fell. */
	private static String gregorian(Matcher time) {
		int year = Integer.parseInt(time.group(1));
		int month = Integer.parseInt(time.group(2));
		int since = (month > 2) ? year : year - 1;
		try {
			return LocalDate.of(year, month, Integer.parseInt(time.group(3)))
				.plusDays(since / 100 - since / 400 - 2)
				.toString();
		}
		catch (DateTimeException ex) {
			return "";
		}
	}

}
