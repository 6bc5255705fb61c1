package org.fealty.time;

/**
 * The codes that EDTF gives to parts of a year, in the place of the month. We refuse
 * them, since most depend on the hemisphere, and say which months to write.
 */
final class Season {

	private static final String[] NAMES = { "spring", "summer", "autumn", "winter" };

	private Season() {
	}

	/** Whether the two digits stand for a part of a year: 21 to 41. */
	static boolean isSeason(String code) {
		return code.compareTo("21") >= 0 && code.compareTo("41") <= 0 && code.indexOf('X') < 0;
	}

	/** Which months to write instead of a part of the year. */
	static Advice advice(String year, String code) {
		int number = Integer.parseInt(code);
		String reason = code + " in the place of the month is " + name(number) + ", which is not accepted";
		if (number >= 33) {
			return Advice.oneOf(reason, "Write its months, as in [2014-04..2014-06].", months(year, number));
		}
		return Advice.of(reason, "Write its months as the source means them, as in [2014-03..2014-05].");
	}

	private static String name(int code) {
		if (code >= 40) {
			return "a half of the year";
		}
		if (code >= 37) {
			return "a third of the year";
		}
		return (code >= 33) ? "a quarter of the year" : "a season (" + NAMES[(code - 21) % 4] + ")";
	}

	private static String months(String year, int code) {
		int first = (code >= 40) ? 40 : (code >= 37) ? 37 : 33;
		int length = (code >= 40) ? 6 : (code >= 37) ? 4 : 3;
		int start = (code - first) * length + 1;
		return "[%s-%02d..%s-%02d]".formatted(year, start, year, start + length - 1);
	}

}
