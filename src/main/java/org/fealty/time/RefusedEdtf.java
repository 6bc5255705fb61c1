package org.fealty.time;

import java.util.List;
import java.util.Optional;

/** Recognises what EDTF knows and Fealty refuses, and says what to write instead. */
final class RefusedEdtf {

	private static final String FOUR_DIGITS = "Write a year of four digits from 0000 to 9999, as in 2014.";

	private static final List<Mistake> MISTAKES = List.of(
			Mistake.of(" *", "it is empty",
					"Leave the field empty where nothing is known, or write a date. " + Refusal.ACCEPTED),
			Mistake.of("\\.\\.", "two dots alone are no date",
					"They are accepted only as an end of what still lasted when the source was written. "
							+ Refusal.ACCEPTED),
			Mistake.of("\\{.*", "braces mean all of several dates, which is not accepted",
					"Write one row for each date, or [2014-11-03,2014-11-05] where one of them is meant."),
			Mistake.of("\\[[^\\]]*|[^\\[]*\\]|\\[.*\\}", "a bracket is missing or does not match",
					"Write a set as [2014-11..2015-02]."),
			Mistake.of(".+\\[.*|\\[.*\\].+", "a set cannot be joined with anything else",
					"Write the set alone, as in [2014-11..2015-02]."),
			Mistake.of("-?[0-9E]+S\\d+|Y.*S\\d+", "the count of significant digits (S) is not accepted",
					"Write the known digits, as in 195X, or bounds, as in [1940..1960]."),
			Mistake.of("Y[-0-9E]+", "years marked with Y are not accepted", FOUR_DIGITS),
			Mistake.of("-[0-9X]{2,}.*", "years before 0000 are not accepted", FOUR_DIGITS),
			Mistake.of("\\+.*|\\d{5,}.*", "the year has not four digits", FOUR_DIGITS),
			Mistake.of("(\\d{3})[~?%]?",
					(found) -> Advice.oneOf("a decade is written with X", FOUR_DIGITS, found.group(1) + "X")),
			Mistake.of("(\\d{2})[~?%]?",
					(found) -> Advice.oneOf("a year has four digits, a century is written with XX", FOUR_DIGITS,
							found.group(1) + "XX", "20" + found.group(1), "19" + found.group(1))),
			Mistake.of(".*[~?%]{2}", "it has two signs for doubt",
					"Write ~ for \"about\", ? for \"doubtful\", or % for both."),
			Mistake.of("[-0-9X]*[~?%][-0-9X~?%]*", "~, ? or % stands before or within the date",
					"Put it behind the whole date, as in 2014-12~."),
			Mistake.of("[^/]*/[^/]*/.*", "it has more than one slash",
					"A slash joins the first and the last day, as in 2013-12-29/2013-12-30."),
			Mistake.of(".*\\d[T ]\\d.*", "it has a time of day, which is not accepted",
					"Write the day alone, as in 2014-12-19."));

	private RefusedEdtf() {
	}

	/** What to say about the text if it is EDTF that is refused here. */
	static Optional<Advice> recognise(String text) {
		return Mistake.first(MISTAKES, text);
	}

}
