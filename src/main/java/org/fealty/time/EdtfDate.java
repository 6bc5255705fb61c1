package org.fealty.time;

/**
 * A date as it was written, in the part of EDTF (ISO 8601-2:2019, levels 0 to 2) that
 * Fealty accepts, with what it can mean. {@code docs/dates.md} says what is accepted and
 * what is not.
 *
 * @param text the text as read
 * @param first the bounds of the (first) day
 * @param last the bounds of the last day; the same as {@code first} unless it is an
 * interval
 * @param doubtful whether the text doubts itself ({@code ?})
 * @param interval whether it is an interval of several days ({@code /})
 */
public record EdtfDate(String text, Bounds first, Bounds last, boolean doubtful, boolean interval) {

	/**
	 * Refuses a date that contradicts itself.
	 * @throws IllegalArgumentException if a single day has two bounds, or an interval
	 * surely ends before it begins
	 */
	public EdtfDate {
		if (!interval && !first.equals(last)) {
			throw new IllegalArgumentException("The single day \"" + text + "\" has two bounds.");
		}
		if (interval && first.isAfter(last).isSure()) {
			throw new IllegalArgumentException("The interval \"" + text + "\" ends before it begins.");
		}
	}

	/**
	 * Reads a date.
	 * @param text the text, without surrounding blanks
	 * @return what it can mean
	 * @throws EdtfException if it is not in the accepted part of EDTF; the message says
	 * what was found and what is accepted
	 */
	public static EdtfDate parse(String text) {
		return new EdtfParser(text).parse();
	}

	/**
	 * The date that says of one day what the bounds say, in the shortest form: a day, a
	 * month, a year or a one-of set.
	 * @param day the day
	 * @return a date that can be parsed and has these bounds
	 * @throws IllegalArgumentException if nothing is known of the day, or if a bound lies
	 * outside the years 0000 to 9999; neither can be written
	 */
	public static EdtfDate of(Bounds day) {
		return new EdtfDate(EdtfWriter.write(day), day, day, false, false);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
