package org.fealty.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.time.EdtfDate;
import org.fealty.time.EdtfException;
import org.jspecify.annotations.Nullable;

/** Reads a value of a Cypher type from the text that somebody wrote for it. */
public final class ValueReader {

	private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");

	private ValueReader() {
	}

	/**
	 * Reads one value.
	 * @param type a type that {@linkplain CypherType.Simple#isReadable() can be read}
	 * @param text the text, without surrounding blanks
	 * @return a {@code Boolean}, {@code String}, {@code Long}, {@code Double} or
	 * {@code LocalDate}
	 * @throws UnreadableValueException if the text is none of this type; the message says
	 * what was found and what is accepted
	 */
	public static Object read(CypherType.Simple type, String text) {
		return switch (type) {
			case STRING -> text;
			case INTEGER -> integer(text);
			case FLOAT -> decimal(text);
			case BOOLEAN -> truth(text);
			case DATE -> day(text);
			default -> throw new IllegalArgumentException("A " + type.text() + " cannot be written as one text.");
		};
	}

	private static Long integer(String text) {
		try {
			return Long.valueOf(text);
		}
		catch (NumberFormatException ex) {
			throw new UnreadableValueException(text, "a whole number such as 1000", "");
		}
	}

	private static Double decimal(String text) {
		if (!DECIMAL.matcher(text).matches() || Double.isInfinite(Double.parseDouble(text))) {
			throw new UnreadableValueException(text, "a number such as 0.5", "");
		}
		return Double.valueOf(text);
	}

	private static Boolean truth(String text) {
		return switch (text) {
			case "true" -> true;
			case "false" -> false;
			default -> throw new UnreadableValueException(text, "true or false", "");
		};
	}

	private static LocalDate day(String text) {
		try {
			if (DAY.matcher(text).matches()) {
				return LocalDate.parse(text);
			}
		}
		catch (DateTimeException ex) {
			throw new UnreadableValueException(text, "a day such as 2015-06-23", "No calendar has that day.");
		}
		throw new UnreadableValueException(text, "a day such as 2015-06-23", hint(text));
	}

	private static String hint(String text) {
		var slashed = SLASHED.matcher(text);
		if (slashed.matches()) {
			String year = slashed.group(3);
			String readings = Stream
				.of(written(year, slashed.group(2), slashed.group(1)),
						written(year, slashed.group(1), slashed.group(2)))
				.flatMap(Optional::stream)
				.distinct()
				.map(LocalDate::toString)
				.collect(Collectors.joining(" or "));
			return readings.isEmpty() ? "" : "Write " + readings + ".";
		}
		try {
			EdtfDate date = EdtfDate.parse(text);
			return "That can be any day from " + shown(date.first().earliest()) + " to " + shown(date.last().latest())
					+ "; choose one of them.";
		}
		catch (EdtfException ex) {
			return "";
		}
	}

	private static Optional<LocalDate> written(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static String shown(@Nullable LocalDate bound) {
		return (bound != null) ? bound.toString() : "an unknown one";
	}

}
