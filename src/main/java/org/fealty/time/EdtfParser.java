package org.fealty.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the part of EDTF (ISO 8601-2:2019; the Library of Congress's specification of
 * 2019) that Fealty accepts: calendar dates, intervals {@code a/b} and one-of sets
 * {@code [a..b,c]}. A qualifier belongs to the date that it follows, wherever that
 * stands.
 */
final class EdtfParser {

	/**
	 * Longer texts are refused unread, so that a broken file does not take up much time.
	 */
	static final int LONGEST = 1000;

	private static final String OPEN = "..";

	private static final Pattern SET = Pattern.compile("\\[([^\\[\\]]+)\\]");

	private final String text;

	private boolean doubtful;

	EdtfParser(String text) {
		this.text = text;
	}

	/** Whether the text is a date that we accept. */
	static boolean accepts(String text) {
		try {
			new EdtfParser(text).read();
			return true;
		}
		catch (UnreadText ex) {
			return false;
		}
	}

	/**
	 * Reads the text.
	 * @throws EdtfException if it is not accepted
	 */
	EdtfDate parse() {
		try {
			return read();
		}
		catch (UnreadText ex) {
			throw Refusal.of(this.text, ex);
		}
	}

	private EdtfDate read() {
		if (this.text.length() > LONGEST) {
			throw new UnreadText(this.text,
					() -> Advice.of("it has more than " + LONGEST + " characters", Refusal.ACCEPTED));
		}
		Matcher set = SET.matcher(this.text);
		if (set.matches()) {
			Bounds day = set(set.group(1));
			return new EdtfDate(this.text, day, day, this.doubtful, false);
		}
		int slash = this.text.indexOf('/');
		if (slash >= 0) {
			return interval(this.text.substring(0, slash), this.text.substring(slash + 1));
		}
		Bounds day = date(this.text);
		return new EdtfDate(this.text, day, day, this.doubtful, false);
	}

	private Bounds date(String part) {
		CalendarDate date = CalendarDate.read(part);
		this.doubtful |= date.doubtful();
		return date.bounds();
	}

	private EdtfDate interval(String from, String to) {
		Bounds first = end(from);
		Bounds last = end(to);
		if (first.isUnknown() && last.isUnknown()) {
			throw new UnreadText(this.text, () -> Advice.of("an interval without a first and a last day says nothing",
					"Give at least one of them, as in 2013-12-29/.. or ../2013-12-30, or leave the field empty."));
		}
		LocalDate earliest = first.earliest();
		LocalDate latest = last.latest();
		if (earliest != null && latest != null && earliest.isAfter(latest)) {
			throw new UnreadText(this.text,
					() -> Advice.oneOf("the interval ends (" + latest + ") before it begins (" + earliest + ")",
							"Put the first day before the slash and the last day after it.", to + "/" + from));
		}
		return new EdtfDate(this.text, narrowed(first, Bounds.upTo(latest)), narrowed(last, Bounds.from(earliest)),
				this.doubtful, true);
	}

	/** The first day is not after the last one, whatever else is known of either. */
	private static Bounds narrowed(Bounds day, Bounds other) {
		return day.intersect(other).orElseThrow();
	}

	private Bounds end(String part) {
		return (part.isEmpty() || part.equals(OPEN)) ? Bounds.UNKNOWN : date(part);
	}

	private Bounds set(String members) {
		List<String> parts = List.of(members.split(",", -1));
		List<Bounds> days = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			days.add(member(parts.get(i), i == 0, i == parts.size() - 1));
		}
		return days.stream().reduce(Bounds::hull).filter((day) -> !day.isUnknown()).orElseThrow(this::saysNothing);
	}

	private UnreadText saysNothing() {
		return new UnreadText(this.text, () -> Advice.of("a set that is open on both sides says nothing",
				"Give at least one bound, as in [..2016-12-04] or [2015-04-27..], or leave the field empty."));
	}

	private Bounds member(String part, boolean first, boolean last) {
		int dots = part.indexOf(OPEN);
		if (dots < 0) {
			return date(part);
		}
		String from = part.substring(0, dots);
		String to = part.substring(dots + OPEN.length());
		if ((from.isEmpty() && !first) || (to.isEmpty() && !last)) {
			throw new UnreadText(this.text, () -> Advice.of("an open bound stands in the midst of the set",
					"Put ..a first and z.. last, as in [..2014-11-03,2014-11-05]."));
		}
		return between(part, bound(from), bound(to));
	}

	private @Nullable Bounds bound(String part) {
		return part.isEmpty() ? null : date(part);
	}

	private Bounds between(String part, @Nullable Bounds from, @Nullable Bounds to) {
		LocalDate earliest = (from != null) ? from.earliest() : null;
		LocalDate latest = (to != null) ? to.latest() : null;
		if (earliest != null && latest != null && earliest.isAfter(latest)) {
			String swapped = part.replaceFirst("(.*)\\.\\.(.*)", "$2..$1");
			throw new UnreadText(this.text, () -> Advice.oneOf("its bounds \"" + part + "\" stand the wrong way round",
					"Put the earlier date before the dots.", this.text.replace(part, swapped)));
		}
		return new Bounds(earliest, latest);
	}

}
