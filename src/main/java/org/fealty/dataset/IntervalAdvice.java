package org.fealty.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fealty.statement.StatedDates;
import org.fealty.time.EdtfDate;
import org.fealty.time.EdtfException;
import org.jspecify.annotations.Nullable;

/** Says how to write an interval that stands in a cell for one day. */
final class IntervalAdvice {

	private static final int LONGEST = 200;

	private static final Pattern INTERVAL = Pattern.compile("([^/]*)/([^/]*)");

	private static final Pattern SIGN_BEFORE = Pattern.compile("([~?%])(.+)");

	private IntervalAdvice() {
	}

	/**
	 * The sentence; empty where the cell holds no interval.
	 * @param column since, until or on
	 * @param lasting whether the row speaks of what lasts, and so has a first and a last
	 * day
	 */
	static Optional<String> of(String column, String cell, boolean lasting) {
		Matcher form = INTERVAL.matcher(cell);
		if (cell.length() > LONGEST || !form.matches()) {
			return Optional.empty();
		}
		String from = end(form.group(1));
		String to = end(form.group(2));
		if (from == null || to == null || (isOpen(from) && isOpen(to)) || !inOrder(from, to)) {
			return Optional.empty();
		}
		String found = Quotation.of(cell) + " is an interval; ";
		if (!lasting) {
			return Optional.of(found + "here one day is told. Write " + set(from, to) + " for one day within it.");
		}
		String both = found + "since and until stand in columns of their own. Write " + sinceAndUntil(from, to) + ".";
		return Optional.of(column.equals("on")
				? both + " If it was seen on one day within it, write on " + set(from, to) + "." : both);
	}

	private static boolean inOrder(String from, String to) {
		return isOpen(from) || isOpen(to) || accepts(from + "/" + to);
	}

	private static String sinceAndUntil(String from, String to) {
		List<String> parts = new ArrayList<>();
		if (!isOpen(from)) {
			parts.add("since " + from);
		}
		if (!to.isEmpty()) {
			parts.add("until " + to);
		}
		return String.join(", ", parts);
	}

	private static String set(String from, String to) {
		String first = isOpen(from) ? "" : from;
		String last = isOpen(to) ? "" : to;
		return "[" + first + ".." + last + "]";
	}

	private static boolean isOpen(String end) {
		return end.isEmpty() || end.equals(StatedDates.STILL);
	}

	/** The end as we write it; null where it is no date. */
	private static @Nullable String end(String text) {
		String end = Row.clean(text);
		Matcher sign = SIGN_BEFORE.matcher(end);
		String date = sign.matches() ? sign.group(2) + sign.group(1) : end;
		return (isOpen(date) || accepts(date)) ? date : null;
	}

	private static boolean accepts(String date) {
		try {
			EdtfDate.parse(date);
			return true;
		}
		catch (EdtfException ex) {
			return false;
		}
	}

}
