package org.fealty.time;

import java.util.Optional;

/** Says in sentences why a text is no date that we accept, and what to write instead. */
final class Refusal {

	/** What is accepted, for whoever has not read the guide. */
	static final String ACCEPTED = "Accepted are a day (2014-12-19), a month (2014-12), a year (2014), each with ~ for \"about\" "
			+ "or ? for \"doubtful\" behind it; unknown last digits (201X, 2014-12-XX); a day of which only bounds are known "
			+ "([2014-11..2015-02], [..2016-12-04], [2015-04-27..]); and several days on end (2013-12-29/2013-12-30).";

	private static final int SHOWN = 60;

	private Refusal() {
	}

	/**
	 * The refusal of a text.
	 * @param text the whole text
	 * @param unread where reading it stopped
	 */
	static EdtfException of(String text, UnreadText unread) {
		return SpreadsheetDate.recognise(text)
			.map((advice) -> sentence(text, text, advice))
			.or(() -> unread.advice().map((advice) -> sentence(text, unread.part(), advice)))
			.or(() -> recognised(text).map((advice) -> sentence(text, text, advice)))
			.or(() -> recognised(unread.part()).map((advice) -> sentence(text, unread.part(), advice)))
			.orElseGet(() -> sentence(text, unread.part(), Advice.of("it has none of the accepted forms", ACCEPTED)));
	}

	private static Optional<Advice> recognised(String text) {
		return OtherNotation.recognise(text).or(() -> RefusedEdtf.recognise(text));
	}

	private static EdtfException sentence(String text, String part, Advice advice) {
		String where = text.equals(part) ? " is not accepted as a date: "
				: " is not accepted as a date because of its part " + quoted(part) + ": ";
		return new EdtfException(quoted(text) + where + advice.reason() + ". " + advice.remedy(), advice.suggestions());
	}

	/** The beginning of the text, on one line. */
	private static String quoted(String text) {
		String shown = (text.length() <= SHOWN) ? text : text.substring(0, SHOWN) + "…";
		return '"' + shown.replaceAll("\\p{Cntrl}", " ") + '"';
	}

}
