package org.fealty.format.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.fealty.time.EdtfDate;
import org.fealty.time.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * The remarks of an entry, which are parts between semicolons, each with a word that says
 * what it is.
 *
 * @param births dates of birth, alternatives of each other
 * @param unread what looks like a date of birth and is none
 * @param weakNames names in quotation marks, which OFAC calls weak
 * @param linkedTo names of the entries to which it is linked
 */
record SdnRemarks(List<EdtfDate> births, List<String> unread, List<String> weakNames, List<String> linkedTo) {

	private static final Pattern BIRTH = Pattern.compile("(?:alt\\. )?DOB (.+)");

	private static final Pattern WEAK = Pattern.compile("(?:alt\\. )?[afn]\\.k\\.a\\. '(.+)'");

	private static final Pattern LINKED = Pattern.compile("Linked To: (.+)");

	private static final Pattern DAY = Pattern.compile("(?:(?:(\\d{1,2}) )?([A-Z][a-z]{2}) )?(\\d{4})");

	private static final Map<String, String> MONTHS = Map.ofEntries(Map.entry("Jan", "01"), Map.entry("Feb", "02"),
			Map.entry("Mar", "03"), Map.entry("Apr", "04"), Map.entry("May", "05"), Map.entry("Jun", "06"),
			Map.entry("Jul", "07"), Map.entry("Aug", "08"), Map.entry("Sep", "09"), Map.entry("Oct", "10"),
			Map.entry("Nov", "11"), Map.entry("Dec", "12"));

	static SdnRemarks of(@Nullable String remarks) {
		SdnRemarks found = new SdnRemarks(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		Stream.of(((remarks != null) ? remarks : "").split(";", -1)).map(String::strip).forEach(found::take);
		return found;
	}

	private void take(String part) {
		String closed = part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
		Matcher birth = BIRTH.matcher(closed);
		Matcher weak = WEAK.matcher(closed);
		Matcher linked = LINKED.matcher(part);
		if (birth.matches()) {
			takeBirth(birth.group(1));
		}
		else if (weak.matches()) {
			this.weakNames.add(weak.group(1));
		}
		else if (linked.matches()) {
			this.linkedTo.add(linked.group(1));
		}
	}

	private void takeBirth(String text) {
		try {
			this.births.add(EdtfDate.parse(edtf(text)));
		}
		catch (EdtfException ex) {
			this.unread.add(text);
		}
	}

	/** The date as EDTF; itself, which is none, where it is written otherwise. */
	private static String edtf(String text) {
		String[] ends = text.split(" to |(?<=\\d{4})-(?=\\d{4})", -1);
		if (ends.length == 2) {
			boolean about = ends[0].startsWith("circa ");
			return "[" + one(ends[0]) + ".." + one(ends[1]) + ((about && !ends[1].startsWith("circa ")) ? "~" : "")
					+ "]";
		}
		return one(text);
	}

	private static String one(String text) {
		boolean about = text.toLowerCase(Locale.ROOT).startsWith("circa ");
		Matcher day = DAY.matcher(about ? text.substring("circa ".length()) : text);
		if (!day.matches()) {
			return text;
		}
		String month = (day.group(2) != null) ? MONTHS.getOrDefault(day.group(2), "??") : "";
		String number = (day.group(1) != null) ? day.group(1) : "";
		return day.group(3) + (month.isEmpty() ? "" : "-" + month)
				+ (number.isEmpty() ? "" : "-" + ((number.length() == 1) ? "0" : "") + number) + (about ? "~" : "");
	}

}
