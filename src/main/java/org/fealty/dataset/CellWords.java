package org.fealty.dataset;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that people write where a date or a number is not known, or not over. */
final class CellWords {

	/** No such word is longer. */
	private static final int LONGEST = 60;

	private static final Set<String> NOTHING = Set.of("unknown", "not known", "unk", "n/a", "na", "n.a.", "n.a", "#n/a",
			"not available", "not applicable", "null", "\\n", "none", "nil", "nan", "nat", "-", "--", "---", "–", "—",
			"−", "?", "??", "???", ".", "tbd", "tbc", "tba", "undated", "no date", "n.d.", "nd", "unclear",
			"unspecified", "not stated", "not specified", "not reported", "missing", "empty", "blank", "x",
			"0000-00-00", "неизвестно", "нет данных");

	private static final String STILL = "present|the present|ongoing|on-going|on going|current|currently|now|today|"
			+ "to date|to present|to the present|till now|until now|still|still so|continuing|continues|incumbent|"
			+ "in office|active|по настоящее время|настоящее время";

	private static final Pattern LASTS = Pattern.compile(STILL, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern LASTS_SINCE = Pattern.compile(
			"(.*\\d\\S*) ?(?:-|–|—|/|to|until|till) ?(?:" + STILL + ")",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private CellWords() {
	}

	/** Whether the cell says in words that nothing is known. */
	static boolean saysNothing(String cell) {
		return NOTHING.contains(cell.toLowerCase(Locale.ROOT));
	}

	/** What to do about a word in a cell that takes a date; empty where it is none. */
	static Optional<String> adviceOnDate(String column, String cell) {
		if (cell.length() > LONGEST) {
			return Optional.empty();
		}
		if (saysNothing(cell)) {
			return Optional.of(Quotation.of(cell) + " is no date. Where none is known, " + blank(column));
		}
		if (LASTS.matcher(cell).matches()) {
			return Optional.of(Quotation.of(cell) + " is no date. "
					+ (column.equals("until") ? "Write .. where it still lasted when the source was written."
							: "Write .. in the column until where it still lasted when the source was written, and in "
									+ column + " a day or nothing."));
		}
		Matcher since = LASTS_SINCE.matcher(cell);
		return since.matches() ? Optional.of(Quotation.of(cell) + " is no date. Write since " + since.group(1).strip()
				+ ", until .. where it still lasted when the source was written.") : Optional.empty();
	}

	/** What to do about a word in a cell that takes a number; empty where it is none. */
	static Optional<String> adviceOnNumber(String column, String cell) {
		return saysNothing(cell)
				? Optional.of(Quotation.of(cell) + " is no number of people. Where none is known, " + blank(column))
				: Optional.empty();
	}

	private static String blank(String column) {
		return switch (column) {
			case "value" -> "leave it blank: take the row out, since a row of attributes.csv states a value.";
			case "retrieved" -> "write the day on which the text was taken, as in 2016-12-04.";
			default -> "leave the cell blank.";
		};
	}

}
