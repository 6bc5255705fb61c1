package org.fealty.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * One calendar date in a text: a day, a month, a year, or one of these with unknown last
 * digits, and what qualifies it. EDTF (ISO 8601-2:2019) level 1, and of level 2 unknown
 * digits wherever the days that match follow each other without a gap.
 *
 * @param bounds the days that can be meant, bounded on both sides
 * @param doubtful whether {@code ?} or {@code %} follows
 */
record CalendarDate(Bounds bounds, boolean doubtful) {

	private static final Pattern FORM = Pattern.compile("([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?([~?%])?");

	private static final Pattern LAST_DIGITS_UNKNOWN = Pattern.compile("[0-9]+X*");

	/**
	 * Reads one date.
	 * @param text the date and its qualifier
	 * @throws UnreadText if it is none
	 */
	static CalendarDate read(String text) {
		Matcher form = FORM.matcher(text);
		if (!form.matches()) {
			throw new UnreadText(text);
		}
		String qualifier = (form.group(4) != null) ? form.group(4) : "";
		boolean about = qualifier.equals("~") || qualifier.equals("%");
		boolean unknownDigits = text.indexOf('X') >= 0;
		if (text.startsWith("XXXX")) {
			throw new UnreadText(text, () -> Advice.of("no digit of the year is known",
					"Write the digits that are known (20XX), bounds ([2014..2016]), or leave the field empty."));
		}
		if (unknownDigits && about) {
			throw new UnreadText(text, () -> Advice.of("it says twice how vague it is, by X and by ~ or %",
					"Leave out the ~ or %, or write the bounds, as in [2014-11..2015-02]."));
		}
		LocalDate earliest = earliest(text, form);
		LocalDate latest = latest(text, form);
		if (unknownDigits && !LAST_DIGITS_UNKNOWN.matcher(text.replaceAll("[-~?%]", "")).matches()) {
			throw new UnreadText(text, () -> CalendarErrors.scatteredDays(earliest, latest));
		}
		return new CalendarDate(about ? widened(earliest, form) : new Bounds(earliest, latest),
				qualifier.equals("?") || qualifier.equals("%"));
	}

	private static LocalDate earliest(String text, MatchResult form) {
		int year = Integer.parseInt(form.group(1).replace('X', '0'));
		YearMonth month = months(text, form, year).getFirst();
		return month.atDay(days(form, month).getFirst());
	}

	private static LocalDate latest(String text, MatchResult form) {
		int year = Integer.parseInt(form.group(1).replace('X', '9'));
		YearMonth month = months(text, form, year).getLast();
		return month.atDay(days(form, month).getLast());
	}

	/** The months of a year that can be meant and have a day that can be meant. */
	private static List<YearMonth> months(String text, MatchResult form, int year) {
		List<Integer> months = matching(form.group(2), 12);
		if (months.isEmpty()) {
			throw new UnreadText(text, () -> CalendarErrors.noSuchMonth(form));
		}
		List<YearMonth> found = months.stream()
			.map((month) -> YearMonth.of(year, month))
			.filter((month) -> !days(form, month).isEmpty())
			.toList();
		if (found.isEmpty()) {
			throw new UnreadText(text, () -> CalendarErrors.noSuchDay(form, YearMonth.of(year, months.getFirst())));
		}
		return found;
	}

	private static List<Integer> days(MatchResult form, YearMonth month) {
		return matching(form.group(3), month.lengthOfMonth());
	}

	private static List<Integer> matching(@Nullable String digits, int greatest) {
		return IntStream.rangeClosed(1, greatest).filter((n) -> digits == null || matches(digits, n)).boxed().toList();
	}

	private static boolean matches(String digits, int number) {
		return matches(digits.charAt(0), number / 10) && matches(digits.charAt(1), number % 10);
	}

	private static boolean matches(char digit, int value) {
		return digit == 'X' || digit - '0' == value;
	}

	/** One unit of the date's own precision more on each side: our convention. */
	private static Bounds widened(LocalDate first, MatchResult form) {
		if (form.group(3) != null) {
			return new Bounds(first.minusDays(1), first.plusDays(1));
		}
		if (form.group(2) != null) {
			YearMonth month = YearMonth.from(first);
			return new Bounds(month.minusMonths(1).atDay(1), month.plusMonths(1).atEndOfMonth());
		}
		Year year = Year.from(first);
		return new Bounds(year.minusYears(1).atDay(1), year.plusYears(1).atMonth(12).atEndOfMonth());
	}

}
