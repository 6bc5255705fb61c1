package org.fealty.format.un;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.format.AlternativeDates;
import org.fealty.format.XmlElement;
import org.fealty.time.EdtfDate;
import org.fealty.time.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * The date of birth of a listed person. The list gives alternatives as several elements
 * and never says which is right, so together they are one day known by bounds.
 *
 * @param date the day of birth
 * @param note what the list gives, where it is more than one date
 */
record BirthDate(EdtfDate date, @Nullable String note) {

	/** A day, which may bear the offset of a time zone. */
	private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:Z|[+-]\\d{2}:\\d{2})?");

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	/** The date of these elements; empty where none of them holds one. */
	static Optional<BirthDate> of(List<XmlElement> elements) {
		List<EdtfDate> dates = elements.stream().map(BirthDate::text).flatMap(BirthDate::parse).distinct().toList();
		String notes = elements.stream()
			.flatMap((element) -> element.texts("NOTE").stream())
			.collect(Collectors.joining("; "));
		return AlternativeDates.of(dates).map((one) -> new BirthDate(one.date(), note(one.note(), notes)));
	}

	private static @Nullable String note(@Nullable String alternatives, String notes) {
		String joined = Stream.of((alternatives != null) ? alternatives : "", notes)
			.filter((one) -> !one.isEmpty())
			.collect(Collectors.joining("; "));
		return joined.isEmpty() ? null : joined;
	}

	/** The elements that hold something of which no date can be made, in words. */
	static List<String> unread(List<XmlElement> elements) {
		return elements.stream()
			.filter((element) -> parse(text(element)).findAny().isEmpty())
			.map((element) -> String.join(" ", element.children().stream().map(XmlElement::text).toList()).strip())
			.filter((words) -> !words.isEmpty() && !words.equals(type(words)))
			.toList();
	}

	private static String type(String words) {
		return List.of("EXACT", "APPROXIMATELY", "BETWEEN").contains(words) ? words : "";
	}

	private static Stream<EdtfDate> parse(String text) {
		try {
			return text.isEmpty() ? Stream.empty() : Stream.of(EdtfDate.parse(text));
		}
		catch (EdtfException ex) {
			return Stream.empty();
		}
	}

	/** One element as EDTF; empty where it holds no date. */
	private static String text(XmlElement element) {
		String from = year(element.text("FROM_YEAR"));
		String to = year(element.text("TO_YEAR"));
		if (!from.isEmpty() || !to.isEmpty()) {
			return "[" + from + ".." + to + "]";
		}
		String day = day(element.text("DATE"));
		String date = day.isEmpty() ? year(element.text("YEAR")) : day;
		return (date.isEmpty() || !isApproximate(element)) ? date : date + "~";
	}

	private static boolean isApproximate(XmlElement element) {
		return element.texts("TYPE_OF_DATE").contains("APPROXIMATELY") || element.texts("NOTE")
			.stream()
			.anyMatch((note) -> note.toLowerCase(Locale.ROOT).startsWith("approximately"));
	}

	private static String year(@Nullable String text) {
		return (text != null && YEAR.matcher(text).matches()) ? text : "";
	}

	/** The day without its offset: the list means a day, not a time. */
	static String day(@Nullable String text) {
		Matcher day = DAY.matcher((text != null) ? text : "");
		return day.matches() ? day.group(1) : "";
	}

}
