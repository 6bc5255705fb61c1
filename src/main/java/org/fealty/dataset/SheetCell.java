package org.fealty.dataset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a workbook says, in the words of a CSV cell.
 *
 * @param text its text; a date cell as {@code 2016-12-04}, a number without a thousands
 * separator; empty where it is blank
 * @param fault why the text is not what was typed, as a sentence; null where it is
 */
record SheetCell(String text, @Nullable String fault) {

	/** A blank cell. */
	static final SheetCell BLANK = new SheetCell("", null);

	/** What a spreadsheet shows for the number 0 in a cell formatted as a date. */
	static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

	private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

	/**
	 * The first number of a day that all spreadsheets take for the same: 1 March 1900.
	 */
	private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(61);

	private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

	/** How many digits of a number a workbook keeps. */
	private static final int DIGITS = 15;

	/** The exponent of the largest number that a spreadsheet can hold (IEEE 754). */
	private static final int LARGEST = 308;

	private static final Pattern ERROR = Pattern.compile("#(?:N/A|REF!|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!)");

	/** ISO/IEC 29500-1, 22.9.2.19 (ST_Xstring). */
	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private static final Pattern ZEROS = Pattern.compile("0{2,15}");

	/** Reads a cell. */
	static SheetCell of(@Nullable Cell cell, boolean from1904) {
		if (cell == null || cell.getType() == CellType.EMPTY) {
			return BLANK;
		}
		Object value = cell.getValue();
		return switch (value) {
			case null -> (cell.getFormula() != null) ? unsaved() : BLANK;
			case BigDecimal number -> of(cell, number, from1904);
			case Boolean flag -> new SheetCell(flag ? "true" : "false", null);
			default -> of(cell, Row.clean(decoded(value.toString())));
		};
	}

	/** The text whose characters are written by their numbers, as in {@code _x000D_}. */
	private static String decoded(String text) {
		return text.contains("_x") ? ESCAPED.matcher(text)
			.replaceAll(
					(found) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
				: text;
	}

	private static SheetCell of(Cell cell, String text) {
		LocalDateTime time = (format(cell) != CellFormat.NUMBER) ? time(text) : null;
		if (time != null) {
			return date(time, format(cell));
		}
		boolean error = cell.getType() == CellType.ERROR || ERROR.matcher(text).matches();
		return error ? error(text) : new SheetCell(text, null);
	}

	private static CellFormat format(Cell cell) {
		return CellFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
	}

	private static SheetCell of(Cell cell, BigDecimal number, boolean from1904) {
		String code = cell.getDataFormatString();
		if (format(cell) == CellFormat.NUMBER) {
			return number(number, (code != null && ZEROS.matcher(code).matches()) ? code.length() : 1);
		}
		LocalDateTime time = time(number, from1904);
		return (time != null) ? date(time, format(cell)) : noDay(plain(number));
	}

	/** A cell that shows an error instead of the result of its formula. */
	static SheetCell error(String text) {
		return new SheetCell(text, "the cell shows " + Quotation.of(text)
				+ ", an error of a formula; write the value itself, or leave the cell blank.");
	}

	/** A cell with a formula and nothing else. */
	static SheetCell unsaved() {
		return new SheetCell("", "the cell holds a formula whose result is not in the file; open and save the"
				+ " workbook in a spreadsheet, or write the result itself.");
	}

	/** A cell that is formatted as a date and holds none. */
	static SheetCell noDay(String held) {
		return new SheetCell(held, "the cell is formatted as a date, but its number " + held
				+ " is no day that spreadsheets agree on (from 1 March 1900); write the date as text.");
	}

	/**
	 * A cell with a number.
	 * @param digits how many digits it shows at least before the point, with leading
	 * zeros
	 */
	static SheetCell number(BigDecimal number, int digits) {
		BigDecimal plain = number.stripTrailingZeros();
		if ((plain.precision() > DIGITS && plain.scale() <= 0) || Math.abs((long) plain.scale()) > LARGEST) {
			return new SheetCell(plain(number),
					"the cell holds a number of more than " + DIGITS
							+ " digits, and a spreadsheet keeps no more of them; format the cell as text and type it"
							+ " again.");
		}
		int zeros = (plain.scale() <= 0 && plain.signum() >= 0) ? Math.max(0, digits - plain(plain).length()) : 0;
		return new SheetCell("0".repeat(zeros) + plain(plain), null);
	}

	/**
	 * The number without an exponent, unless it is so large that nobody would read it.
	 */
	private static String plain(BigDecimal number) {
		BigDecimal plain = number.stripTrailingZeros();
		return (Math.abs((long) plain.scale()) > LARGEST) ? plain.toString() : plain.toPlainString();
	}

	/** A cell with a day, of which it shows what its format says. */
	static SheetCell date(LocalDateTime time, CellFormat format) {
		LocalDate day = time.toLocalDate();
		return switch (format) {
			case TIME_OF_DAY ->
				new SheetCell(time.equals(day.atStartOfDay()) ? day.toString() : day + " " + time.toLocalTime(), null);
			case MONTH -> shortened(day, "month and year", day.toString().substring(0, 7));
			case YEAR -> shortened(day, "the year", String.valueOf(day.getYear()));
			case PART -> new SheetCell(day.toString(), "the cell holds the day " + day
					+ ", but shows only a part of it; the spreadsheet may have made it of something else that was"
					+ " typed. Write the date as text, as in " + day + ", or what was meant, in a cell formatted as"
					+ " text.");
			default -> new SheetCell(day.toString(), null);
		};
	}

	private static SheetCell shortened(LocalDate day, String shown, String meant) {
		return new SheetCell(meant,
				"the cell holds the day %s, but shows only %s; write %s as text if no more is known,".formatted(day,
						shown, meant) + " or format the cell as yyyy-mm-dd if that day is meant.");
	}

	/** The day and time that a text of ISO 8601 says; null where it says none. */
	static @Nullable LocalDateTime time(String text) {
		try {
			return (text.length() == "2016-12-04".length()) ? LocalDate.parse(text).atStartOfDay()
					: LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static @Nullable LocalDateTime time(BigDecimal number, boolean from1904) {
		if (number.compareTo(LAST_DAY) > 0 || number.compareTo(from1904 ? BigDecimal.ZERO : FIRST_DAY) < 0) {
			return null;
		}
		try {
			LocalDate zero = from1904 ? DAY_ZERO_1904 : DAY_ZERO;
			long days = number.longValue();
			double part = number.subtract(BigDecimal.valueOf(days)).doubleValue();
			return zero.plusDays(days).atStartOfDay().plusSeconds(Math.round(part * 86_400));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
