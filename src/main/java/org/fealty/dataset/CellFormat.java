package org.fealty.dataset;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a cell of a workbook shows of the number that it holds, as its number format says:
 * ISO/IEC 29500-1, 18.8.30 (numFmt).
 */
enum CellFormat {

	/** A number. */
	NUMBER,

	/** Year, month and day. */
	DAY,

	/** Year, month and day with a time. */
	TIME_OF_DAY,

	/** A month of a year, without its day. */
	MONTH,

	/** A year alone. */
	YEAR,

	/** A date without its year, a time alone, or a form of another calendar. */
	PART;

	/** What stands in a format and is shown as it stands, or says in which language. */
	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

	/** The forms without a text; others show a number. */
	private static final Map<Integer, CellFormat> BUILT_IN = Map.ofEntries(Map.entry(14, DAY), Map.entry(15, DAY),
			Map.entry(16, PART), Map.entry(17, MONTH), Map.entry(18, PART), Map.entry(19, PART), Map.entry(20, PART),
			Map.entry(21, PART), Map.entry(22, TIME_OF_DAY), Map.entry(45, PART), Map.entry(46, PART),
			Map.entry(47, PART));

	/**
	 * Reads a format.
	 * @param id its number; null where the cell has none
	 * @param code its text; null where the number alone says it
	 */
	static CellFormat of(@Nullable Integer id, @Nullable String code) {
		if (id != null && BUILT_IN.containsKey(id)) {
			return BUILT_IN.get(id);
		}
		if (code == null) {
			return (id != null && ((id >= 27 && id <= 36) || (id >= 50 && id <= 58))) ? PART : NUMBER;
		}
		return shown(LITERAL.matcher(code).replaceAll("").split(";", -1)[0].toLowerCase(Locale.ROOT));
	}

	private static CellFormat shown(String code) {
		if (code.contains("general") || code.contains("0") || code.contains("#")) {
			boolean fraction = code.contains("s");
			return fraction ? time(code) : NUMBER;
		}
		boolean year = code.contains("y") || code.contains("e");
		boolean month = code.contains("m");
		boolean day = code.contains("d");
		if (code.contains("h") || code.contains("s")) {
			return time(code);
		}
		if (year && day) {
			return month ? DAY : PART;
		}
		return year ? (month ? MONTH : YEAR) : (month || day) ? PART : NUMBER;
	}

	private static CellFormat time(String code) {
		return (code.contains("y") && code.contains("d")) ? TIME_OF_DAY : PART;
	}

}
