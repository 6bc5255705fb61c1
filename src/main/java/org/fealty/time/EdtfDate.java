package org.fealty.time;

/**
 * A date as it was written, in the part of EDTF (ISO 8601-2:2019, levels 0 to 2) that
 * Fealty accepts, with what it can mean.
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
	 * Reads a date.
	 * @param text the text, without surrounding blanks
	 * @return what it can mean
	 * @throws EdtfException if it is not in the accepted part of EDTF; the message says
	 * what was found and what is accepted
	 */
	public static EdtfDate parse(String text) {
		return new EdtfParser(text).parse();
	}

	@Override
	public String toString() {
		return this.text;
	}

}
