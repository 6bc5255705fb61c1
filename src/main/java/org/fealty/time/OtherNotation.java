package org.fealty.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

import org.jspecify.annotations.Nullable;

/**
 * Recognises dates in other notations than EDTF and says how to write them. A day and a
 * month that can be taken for each other are never guessed: both readings are offered.
 */
final class OtherNotation {

	private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
			"august", "september", "october", "november", "december");

	private static final String NO_DATE = "None of the ways to read it is a date of the calendar: look it up in the source.";

	private static final String ORDER = "day, month and year stand in another order than in EDTF (year-month-day)";

	private static final String MONTH_NAME = "([a-z]{3,9})\\.?";

	private static final List<Mistake> MISTAKES = List.of(
			Mistake.of("(\\d{1,2})([/. -])(\\d{1,2})\\2(\\d{4})",
					(found) -> dayOrMonthFirst(found.group(4), found.group(1), found.group(3))),
			Mistake.of("\\d{1,2}([/. -])\\d{1,2}\\1\\d{2}", "the year has two digits only",
					"Write the year with four digits, then month and day: 2016-12-04."),
			Mistake.of("(\\d{4})([/. -])(\\d{1,2})\\2(\\d{1,2})",
					(found) -> Advice.oneOf("year, month and day are not written as 2016-12-04", NO_DATE,
							iso(found.group(1), found.group(3), found.group(4)))),
			Mistake.of("\\d{8}", OtherNotation::withoutHyphens),
			Mistake.of("(\\d{4})(\\d{2})",
					(found) -> Advice.oneOf("the hyphen between year and month is missing", NO_DATE,
							iso(found.group(1), found.group(2)))),
			Mistake.of("(\\d{1,2})[/. -](\\d{4})",
					(found) -> Advice.oneOf("the month stands before the year", NO_DATE,
							iso(found.group(2), found.group(1)))),
			Mistake.of("(\\d{4})[/.](\\d{1,2})", OtherNotation::monthOrSecondYear),
			Mistake.of("(\\d{4})-(\\d)",
					(found) -> Advice.oneOf("the month has one digit only", NO_DATE,
							iso(found.group(1), found.group(2)))),
			Mistake.of("(\\d{4}) ?[-–—] ?(\\d{4})",
					(found) -> Advice.oneOf("a hyphen joins two years", NO_DATE,
							"[" + found.group(1) + ".." + found.group(2) + "]", found.group(1) + "/" + found.group(2))),
			Mistake.of("(?:circa|c|ca|about|around|approx|approximately)\\.? *(\\d\\S*)",
					(found) -> Advice.oneOf("\"about\" is written as a word",
							"Write a date and ~ behind it, as in 2014~ or 2014-12~.", found.group(1) + "~")),
			Mistake.of("(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ .-]+)?" + MONTH_NAME + "[ ,-]+(\\d{4})",
					(found) -> named(found.group(3), found.group(2), found.group(1))),
			Mistake.of(MONTH_NAME + "[ -](\\d{1,2})(?:st|nd|rd|th)?,?[ -](\\d{4})",
					(found) -> named(found.group(3), found.group(1), found.group(2))),
			Mistake.of("(\\d{4}),?[ -]" + MONTH_NAME + "(?:[ -](\\d{1,2}))?",
					(found) -> named(found.group(1), found.group(2), found.group(3))),
			Mistake.of("(\\d{4}-\\d{2}-\\d{2})[T ]\\d.*",
					(found) -> Advice.oneOf("it has a time of day, which is not accepted", NO_DATE, found.group(1))));

	private OtherNotation() {
	}

	/** What to say about the text if it is a date in a notation known here. */
	static Optional<Advice> recognise(String text) {
		return Mistake.first(MISTAKES, text).or(() -> tidied(text));
	}

	private static Advice dayOrMonthFirst(String year, String one, String two) {
		return Advice.oneOf(ORDER, NO_DATE, iso(year, two, one), iso(year, one, two));
	}

	private static Advice withoutHyphens(MatchResult found) {
		String digits = found.group();
		return Advice.oneOf("the hyphens between year, month and day are missing", NO_DATE,
				iso(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6)),
				iso(digits.substring(4), digits.substring(2, 4), digits.substring(0, 2)),
				iso(digits.substring(4), digits.substring(0, 2), digits.substring(2, 4)));
	}

	private static Advice monthOrSecondYear(MatchResult found) {
		String year = found.group(1);
		String number = found.group(2);
		return Advice.oneOf("a slash joins the first and the last day of an interval, and " + number + " is neither",
				NO_DATE, iso(year, number), year + "/" + year.substring(0, 2) + number);
	}

	private static Advice named(String year, String name, @Nullable String day) {
		int number = month(name.toLowerCase(Locale.ENGLISH));
		if (number == 0) {
			return Advice.of("\"" + name + "\" is no English name of a month",
					"Write the number of the month, as in 2016-12-04 or 2016-12.");
		}
		String month = String.valueOf(number);
		return Advice.oneOf("the month is written as a word", NO_DATE,
				(day != null) ? iso(year, month, day) : iso(year, month));
	}

	/**
	 * The number of the month whose English name begins so; 0 where none does.
	 * @param prefix at least three small letters
	 */
	static int month(String prefix) {
		return MONTHS.stream()
			.filter((month) -> month.startsWith(prefix))
			.findFirst()
			.map((month) -> MONTHS.indexOf(month) + 1)
			.orElse(0);
	}

	/**
	 * Blanks, dashes, digits of other scripts and small letters, if they are all that is
	 * wrong.
	 */
	private static Optional<Advice> tidied(String text) {
		StringBuilder plain = new StringBuilder();
		text.codePoints().filter((c) -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).forEach((c) -> {
			int digit = Character.digit(c, 10);
			boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION || c == '−';
			plain.appendCodePoint((digit >= 0) ? '0' + digit : dash ? '-' : (c == 'x' || c == 'u') ? 'X' : c);
		});
		String tidy = plain.toString();
		return (!tidy.equals(text) && EdtfParser.accepts(tidy))
				? Optional.of(Advice.oneOf("it has blanks, letters or signs that do not belong there", NO_DATE, tidy))
				: Optional.empty();
	}

	private static String iso(String year, String month, String day) {
		return iso(year, month) + "-" + twoDigits(day);
	}

	private static String iso(String year, String month) {
		return year + "-" + twoDigits(month);
	}

	private static String twoDigits(String number) {
		return (number.length() == 1) ? "0" + number : number;
	}

}
