package org.fealty.dataset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How foreign text stands in our own sentences: short, on one line, without tricks. */
final class Quotation {

	private static final int LONGEST = 80;

	/**
	 * What no sentence of ours holds, and what libraries and rules quote of long cells.
	 */
	private static final Pattern LONG = Pattern.compile("(?<=\")[^\"]{2000,}(?=\")|[^\\s\"]{200,}");

	private Quotation() {
	}

	/** The text in quotation marks, cut where it is long. */
	static String of(String text) {
		if (text.codePointCount(0, text.length()) <= LONGEST) {
			return '"' + text + '"';
		}
		return '"' + text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…\" (" + text.length() + " characters)";
	}

	/** A sentence in which what it quotes at length is cut. */
	static String shortened(String sentence) {
		return LONG.matcher(sentence)
			.replaceAll((quoted) -> Matcher
				.quoteReplacement(quoted.group().substring(0, quoted.group().offsetByCodePoints(0, LONGEST)) + "… ("
						+ quoted.group().length() + " characters)"));
	}

	/** The text with every control, direction and invisible character written out. */
	static String printable(String text) {
		StringBuilder printed = new StringBuilder(text.length());
		text.codePoints().forEach((point) -> {
			if (harmless(point)) {
				printed.appendCodePoint(point);
			}
			else {
				printed.append("\\u%04x".formatted(point));
			}
		});
		return printed.toString();
	}

	private static boolean harmless(int point) {
		boolean direction = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
		boolean separator = point == 0x2028 || point == 0x2029;
		boolean hidden = Character.getType(point) == Character.FORMAT && point != 0x200C && point != 0x200D;
		return !Character.isISOControl(point) && !direction && !separator && !hidden;
	}

}
