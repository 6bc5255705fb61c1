package org.fealty.time;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is refused, and what the sentence says. */
class RefusalTests {

	private static EdtfException refusal(String text) {
		return catchThrowableOfType(EdtfException.class, () -> EdtfDate.parse(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			4/12/2016         | 2016-12-04 2016-04-12
			04.12.2016        | 2016-12-04 2016-04-12
			12/04/2016        | 2016-04-12 2016-12-04
			04-12-2016        | 2016-12-04 2016-04-12
			4/4/2016          | 2016-04-04
			19/12/2016        | 2016-12-19
			12/19/2016        | 2016-12-19
			2016/12/04        | 2016-12-04
			2016.12.4         | 2016-12-04
			2016-1-4          | 2016-01-04
			20161204          | 2016-12-04
			04122016          | 2016-12-04 2016-04-12
			201612            | 2016-12
			12/2016           | 2016-12
			12.2016           | 2016-12
			2016/12           | 2016-12
			2011/12           | 2011-12 2011/2012
			2014/15           | 2014/2015
			2016-4            | 2016-04
			Dec 2016          | 2016-12
			December 2016     | 2016-12
			Sept. 2016        | 2016-09
			4 Dec 2016        | 2016-12-04
			4th December 2016 | 2016-12-04
			4-Dec-2016        | 2016-12-04
			4 of december 2016 | 2016-12-04
			December 4, 2016  | 2016-12-04
			Dec. 4th, 2016    | 2016-12-04
			2016 Dec 4        | 2016-12-04
			2016-Dec          | 2016-12
			2014-2015         | [2014..2015] 2014/2015
			circa 2014        | 2014~
			c. 2014-12        | 2014-12~
			2014-12-19T10:00Z | 2014-12-19
			2014-12-19 10:00  | 2014-12-19
			2014 - 12         | 2014-12
			2014–12–19        | 2014-12-19
			2014-12-xx        | 2014-12-XX
			201u              | 201X
			٢٠١٤-١٢           | 2014-12
			[2014-11-03, 2014-11-05] | [2014-11-03,2014-11-05]
			[2014-11 .. 2015-02] | [2014-11..2015-02]
			201               | 201X
			201?              | 201X
			20                | 20XX 2020 1920
			2014-00           | 2014
			2014-12-00        | 2014-12
			2016-19-04        | 2016-04-19
			2014-34           | [2014-04..2014-06]
			2014-38           | [2014-05..2014-08]
			2014-41           | [2014-07..2014-12]
			2014-XX-05        | [2014-01-05..2014-12-05]
			201X-12           | [2010-12-01..2019-12-31]
			2013-12-30/2013-12-29 | 2013-12-29/2013-12-30
			2015/2014-06      | 2014-06/2015
			[2015..2014]      | [2014..2015]
			4.12.2016/2016-12-06 | 2016-12-04 2016-04-12
			""")
	void saysHowToWriteWhatIsProbablyMeant(String text, String suggestions) {
		EdtfException refusal = refusal(text);
		assertThat(refusal.suggestions()).containsExactly(suggestions.split(" "));
		assertThat(refusal).hasMessageContaining('"' + text + '"');
		assertThat(refusal.suggestions()).allSatisfy((date) -> {
			assertThat(refusal).hasMessageContaining(date);
			assertThat(EdtfDate.parse(date)).hasToString(date);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2015-02-29           | there is no day 29 in February 2015, which has 28 days
			1900-02-29           | there is no day 29 in February 1900
			2014-04-31           | there is no day 31 in April 2014
			2015-02-3X           | there is no day 3X in February 2015
			2014-13              | there is no month 13
			2014-2X              | there is no month 2X
			31/02/2016           | None of the ways to read it is a date of the calendar
			4/12/16              | the year has two digits only
			2014-21              | 21 in the place of the month is a season (spring), which is not accepted
			2014-27              | a season (autumn)
			2014-12-19/2014-23   | because of its part "2014-23": 23 in the place of the month is a season (autumn)
			Y17000               | years marked with Y are not accepted
			Y-17E7               | years marked with Y are not accepted
			1950S2               | the count of significant digits (S) is not accepted
			-0044-03-15          | years before 0000 are not accepted
			+2014                | the year has not four digits
			12345                | the year has not four digits
			{2014,2015}          | braces mean all of several dates
			{2014..2015}         | braces mean all of several dates
			[2014..2015          | a bracket is missing or does not match
			2014]                | a bracket is missing or does not match
			[2014}               | a bracket is missing or does not match
			[2014..2015]/2016    | a set cannot be joined with anything else
			[2014]~              | a set cannot be joined with anything else
			[[2014]]             | a set cannot be joined with anything else
			[..]                 | a set that is open on both sides says nothing
			[..2014,2015..]      | a set that is open on both sides says nothing
			[2014,..2015]        | an open bound stands in the midst of the set
			[2014..,2015]        | an open bound stands in the midst of the set
			[2014..2015..2016]   | because of its part "2015..2016"
			[2014,]              | because of its part ""
			/                    | an interval without a first and a last day says nothing
			../..                | an interval without a first and a last day says nothing
			..                   | two dots alone are no date
			XXXX                 | no digit of the year is known
			201X~                | it says twice how vague it is
			2014-XX%             | it says twice how vague it is
			?2014                | stands before or within the date
			2014~-12             | stands before or within the date
			2014-?12-19          | stands before or within the date
			2014?~               | it has two signs for doubt
			2014~~               | it has two signs for doubt
			2013/2014/2015       | it has more than one slash
			2014-12-32           | there is no day 32 in December 2014, which has 31 days
			autumn 2014          | "autumn" is no English name of a month
			foo 2014             | "foo" is no English name of a month
			captured             | it has none of the accepted forms
			circa spring         | it has none of the accepted forms
			unknown              | it has none of the accepted forms
			n/a                  | it has none of the accepted forms
			2014-12-19-20        | it has none of the accepted forms
			""")
	void saysWhatWasFound(String text, String reason) {
		assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> EdtfDate.parse(text))
			.withMessageContaining(reason)
			.withMessageStartingWith("\"" + text + "\" is not accepted as a date")
			.withMessageEndingWith(".");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " " })
	void saysThatAnEmptyDateIsNone(String text) {
		assertThat(refusal(text)).hasMessageContaining("it is empty. Leave the field empty where nothing is known");
	}

	@Test
	void saysWhatIsAcceptedWhereNothingSuggestsItself() {
		assertThat(refusal("the day before")).hasMessageContaining("Accepted are a day (2014-12-19)");
	}

	@Test
	void neitherReadsNorRepeatsATextOfEndlessLength() {
		EdtfException refusal = refusal("[" + "2014,".repeat(1_000_000) + "2014]");
		assertThat(refusal).hasMessageContaining("it has more than 1000 characters");
		assertThat(refusal.getMessage()).hasSizeLessThan(700);
	}

	@Test
	void staysOnOneLine() {
		assertThat(refusal("2014-12\r\n19")).hasMessageStartingWith("\"2014-12  19\" is not accepted as a date");
	}

	@Test
	void givesNoSuggestionWhereItHasNone() {
		assertThat(refusal("Y17000").suggestions()).isEqualTo(List.of());
	}

}
