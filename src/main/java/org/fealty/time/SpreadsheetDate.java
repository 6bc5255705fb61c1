package org.fealty.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

import org.jspecify.annotations.Nullable;

/** Recognises what a spreadsheet makes of a date, and says which day is meant. */
final class SpreadsheetDate {

	/** The day that a spreadsheet counts as 0 in dates from March 1900 on. */
	private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

	/** How many days later a workbook begins to count that counts from 1904. */
	private static final int FROM_1904 = 1462;

	/** The last year of a two-digit year that a spreadsheet takes to be after 2000. */
	private static final int LAST_OF_THIS_CENTURY = 29;

	/** No spreadsheet writes a longer date. */
	private static final int LONGEST = 60;

	/** Stands for no advice. */
	private static final Advice NONE = Advice.of("", "");

	private static final String BLANK = "Leave the cell blank where nothing is known.";

	private static final String MONTH = "([a-z]{3,9})\\.?";

	private static final String TIME = "[ T]+\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:Z|UTC|[+-]\\d{2}:?\\d{2}))?";

	private static final List<Mistake> MISTAKES = List.of(
			Mistake.of("(?:1900-0?1-0?0|0?0?/0?1/1900|0?1/0?0/1900|0?0\\.0?1\\.1900|0?0-Jan-(?:19)?00|0(?:[.,]0+)?)(?:"
					+ TIME + ")?", "a spreadsheet shows a cell without a date so (its day 0)", BLANK),
			Mistake.of("([2-5]\\d{4})(?:[.,]\\d+)?", SpreadsheetDate::dayNumber),
			Mistake.of("#{2,}", "a spreadsheet shows a date so where its column is too narrow",
					"Widen the column and save the table again, or look the date up in the source."),
			Mistake.of("#(?:VALUE|REF|NAME|NUM|DIV/0|NULL|N/A)[!?]?", "a spreadsheet shows the error of a formula so",
					"Write the date itself. " + BLANK),
			Mistake.of("(\\d{1,2})([/. -])(\\d{1,2})\\2'?(\\d{2})", SpreadsheetDate::twoDigitYear),
			Mistake.of("(\\d{1,2})[ -]" + MONTH + "[ -]'?(\\d{2})",
					(found) -> named(found.group(1), found.group(2), found.group(3))),
			Mistake.of(MONTH + "[ -]'?(\\d{2})", (found) -> shortened(found.group(1), found.group(2))),
			Mistake.of("(\\d{1,2})[ -]" + MONTH, (found) -> shortened(found.group(2), found.group(1))),
			Mistake.of("(\\d{2})-" + MONTH + "-(\\d{1,2})",
					(found) -> named(found.group(3), found.group(2), found.group(1))),
			Mistake.of("(.*\\d.*?)" + TIME, SpreadsheetDate::withoutTime));

	private SpreadsheetDate() {
	}

	/** What to say about the text if a spreadsheet made it. */
	static Optional<Advice> recognise(String text) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		return Mistake.first(MISTAKES, text).filter((advice) -> !advice.reason().isEmpty());
	}

	/** A number from 20000 to 59999, which is a day between 1954 and 2064. */
	private static Advice dayNumber(MatchResult found) {
		int number = Integer.parseInt(found.group(1));
		LocalDate day = DAY_ZERO.plusDays(number);
		return new Advice("a spreadsheet has written the number of the day",
				"Write " + day + " (if the workbook counts from 1904, " + day.plusDays(FROM_1904) + ").",
				List.of(day.toString()));
	}

	private static Advice twoDigitYear(MatchResult found) {
		List<String> dates = new ArrayList<>();
		for (String year : years(found.group(4))) {
			dates.add(year + "-" + two(found.group(3)) + "-" + two(found.group(1)));
			dates.add(year + "-" + two(found.group(1)) + "-" + two(found.group(3)));
		}
		dates.addAll(years(found.group(1)).subList(0, 1)
			.stream()
			.map((year) -> year + "-" + two(found.group(3)) + "-" + found.group(4))
			.toList());
		return Advice.oneOf("the year has two digits only, and day and month stand in an order that cannot be known",
				"Write the year with four digits, then month and day: 2016-12-04.", dates.toArray(String[]::new));
	}

	private static Advice named(String day, String name, String year) {
		String month = month(name);
		if (month == null) {
			return NONE;
		}
		return Advice.oneOf("the year has two digits only and the month is a word",
				"Write the year with four digits, then month and day: 2016-12-04.",
				years(year).stream().map((one) -> one + "-" + month + "-" + two(day)).toArray(String[]::new));
	}

	/** The number is a year or a day: "Mar-15" is made of 2015-03 and of 15 March. */
	private static Advice shortened(String name, String number) {
		String month = month(name);
		if (month == null) {
			return NONE;
		}
		String ofYear = years(number).getFirst() + "-" + month;
		boolean day = Integer.parseInt(number) >= 1 && EdtfParser.accepts("2000-" + month + "-" + two(number));
		String otherwise = day ? "; if day " + Integer.parseInt(number)
				+ " of that month is meant, look its year up in the source and write it too, as in 2016-" + month + "-"
				+ two(number) : "";
		return new Advice(
				"a spreadsheet has shortened the date, so that its " + (day ? "year or its day" : "day") + " is lost",
				"Write " + ofYear + " if the month of that year is meant" + otherwise + ".", List.of(ofYear));
	}

	private static Advice withoutTime(MatchResult found) {
		String day = found.group(1).strip();
		String reason = "it has a time of day, which is not accepted";
		if (EdtfParser.accepts(day)) {
			return Advice.oneOf(reason, "", day);
		}
		return recognise(day).or(() -> OtherNotation.recognise(day))
			.map((advice) -> new Advice(reason + ", and " + advice.reason(), advice.remedy(), advice.suggestions()))
			.orElse(NONE);
	}

	/** The years that two digits can mean, the likelier first. */
	private static List<String> years(String digits) {
		String two = two(digits);
		return (Integer.parseInt(two) <= LAST_OF_THIS_CENTURY) ? List.of("20" + two) : List.of("19" + two, "20" + two);
	}

	private static @Nullable String month(String name) {
		int month = OtherNotation.month(name.toLowerCase(Locale.ENGLISH));
		return (month > 0) ? two(String.valueOf(month)) : null;
	}

	private static String two(String number) {
		return (number.length() == 1) ? "0" + number : number;
	}

}
