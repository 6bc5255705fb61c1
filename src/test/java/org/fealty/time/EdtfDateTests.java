package org.fealty.time;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What an accepted date means. */
class EdtfDateTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			2014-12-19            | 2014-12-19 | 2014-12-19
			2014-12               | 2014-12-01 | 2014-12-31
			2016-02               | 2016-02-01 | 2016-02-29
			2015-02               | 2015-02-01 | 2015-02-28
			2014                  | 2014-01-01 | 2014-12-31
			0000                  | 0000-01-01 | 0000-12-31
			2014-12-19?           | 2014-12-19 | 2014-12-19
			2014-12?              | 2014-12-01 | 2014-12-31
			2014-12-19~           | 2014-12-18 | 2014-12-20
			2014-12-31~           | 2014-12-30 | 2015-01-01
			2016-03-01~           | 2016-02-29 | 2016-03-02
			2014-12~              | 2014-11-01 | 2015-01-31
			2016-01~              | 2015-12-01 | 2016-02-29
			2014~                 | 2013-01-01 | 2015-12-31
			2014%                 | 2013-01-01 | 2015-12-31
			201X                  | 2010-01-01 | 2019-12-31
			20XX                  | 2000-01-01 | 2099-12-31
			2014-XX               | 2014-01-01 | 2014-12-31
			2014-12-XX            | 2014-12-01 | 2014-12-31
			2014-XX-XX            | 2014-01-01 | 2014-12-31
			201X-XX-XX            | 2010-01-01 | 2019-12-31
			2014-0X               | 2014-01-01 | 2014-09-30
			2014-1X               | 2014-10-01 | 2014-12-31
			2014-12-0X            | 2014-12-01 | 2014-12-09
			2014-12-3X            | 2014-12-30 | 2014-12-31
			2015-02-2X?           | 2015-02-20 | 2015-02-28
			[2014-11..2015-02]    | 2014-11-01 | 2015-02-28
			[2014-12-05..2014-12] | 2014-12-05 | 2014-12-31
			[..2016-12-04]        | -          | 2016-12-04
			[..2016-12]           | -          | 2016-12-31
			[2015-04-27..]        | 2015-04-27 | -
			[2015..]              | 2015-01-01 | -
			[2014-11-03,2014-11-05] | 2014-11-03 | 2014-11-05
			[2014-11-05,2014-11-03] | 2014-11-03 | 2014-11-05
			[2014-11-03,2014-11-05..2014-12] | 2014-11-03 | 2014-12-31
			[..2014-11-03,2014-11-05] | -      | 2014-11-05
			[2014-11-03,2014-11-05..] | 2014-11-03 | -
			[..2013,2015..2016,2018] | -       | 2018-12-31
			[2014-11-03]          | 2014-11-03 | 2014-11-03
			[2014-11~..2015-02]   | 2014-10-01 | 2015-02-28
			[201X..2016]          | 2010-01-01 | 2016-12-31
			""")
	void knowsTheFirstAndTheLastDayThatASingleDateCanMean(String text, @Nullable LocalDate earliest,
			@Nullable LocalDate latest) {
		EdtfDate date = EdtfDate.parse(text);
		assertThat(date.first()).isEqualTo(new Bounds(earliest, latest));
		assertThat(date.last()).isEqualTo(date.first());
		assertThat(date.interval()).isFalse();
		assertThat(date).hasToString(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			2013-12-29/2013-12-30  | 2013-12-29 | 2013-12-29 | 2013-12-30 | 2013-12-30
			2014-12/2015-02        | 2014-12-01 | 2014-12-31 | 2015-02-01 | 2015-02-28
			2014/2014              | 2014-01-01 | 2014-12-31 | 2014-01-01 | 2014-12-31
			2014-06/2014           | 2014-06-01 | 2014-06-30 | 2014-06-01 | 2014-12-31
			2014/2014-06           | 2014-01-01 | 2014-06-30 | 2014-06-01 | 2014-06-30
			2014-06-11/2014-06     | 2014-06-11 | 2014-06-11 | 2014-06-11 | 2014-06-30
			2014-12-19/..          | 2014-12-19 | 2014-12-19 | 2014-12-19 | -
			2014-12-19/            | 2014-12-19 | 2014-12-19 | 2014-12-19 | -
			../2014-12             | -          | 2014-12-31 | 2014-12-01 | 2014-12-31
			/2014-12               | -          | 2014-12-31 | 2014-12-01 | 2014-12-31
			2013-12-29~/2013-12-30 | 2013-12-28 | 2013-12-30 | 2013-12-30 | 2013-12-30
			2013-12-29/2013-12-30~ | 2013-12-29 | 2013-12-29 | 2013-12-29 | 2013-12-31
			2013-12-2X/2014-01     | 2013-12-20 | 2013-12-29 | 2014-01-01 | 2014-01-31
			""")
	void knowsTheBoundsOfTheFirstAndOfTheLastDayOfAnInterval(String text, @Nullable LocalDate firstEarliest,
			@Nullable LocalDate firstLatest, @Nullable LocalDate lastEarliest, @Nullable LocalDate lastLatest) {
		EdtfDate date = EdtfDate.parse(text);
		assertThat(date.first()).isEqualTo(new Bounds(firstEarliest, firstLatest));
		assertThat(date.last()).isEqualTo(new Bounds(lastEarliest, lastLatest));
		assertThat(date.interval()).isTrue();
		assertThat(date).hasToString(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2014?", "2014-12%", "2014-12-19?", "201X?", "2014?/2015", "2014/2015%", "../2015?",
			"[2014?..2015]", "[2014,2015%]" })
	void isDoubtfulWhereAnyPartDoubtsItself(String text) {
		assertThat(EdtfDate.parse(text).doubtful()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2014", "2014~", "2014-12-19~/2015", "[2014~..2015]", "201X" })
	void isNotDoubtfulBecauseItIsVague(String text) {
		assertThat(EdtfDate.parse(text).doubtful()).isFalse();
	}

	@Test
	void keepsTheTextApartFromWhatItMeans() {
		assertThat(EdtfDate.parse("2014-12-XX").first()).isEqualTo(EdtfDate.parse("2014-12").first());
		assertThat(EdtfDate.parse("2014-12-XX")).isNotEqualTo(EdtfDate.parse("2014-12"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			2014-12-19 | 2014-12-19 | 2014-12-19
			2016-02-01 | 2016-02-29 | 2016-02
			2015-02-01 | 2015-02-28 | 2015-02
			2016-02-01 | 2016-02-28 | [2016-02-01..2016-02-28]
			2014-01-01 | 2014-12-31 | 2014
			2014-01-01 | 2015-12-31 | [2014-01-01..2015-12-31]
			2014-12-01 | 2015-12-31 | [2014-12-01..2015-12-31]
			-          | 2016-12-04 | [..2016-12-04]
			2015-04-27 | -          | [2015-04-27..]
			0000-01-01 | 9999-12-31 | [0000-01-01..9999-12-31]
			""")
	void writesBoundsInTheShortestForm(@Nullable LocalDate earliest, @Nullable LocalDate latest, String text) {
		assertThat(EdtfDate.of(new Bounds(earliest, latest)).text()).isEqualTo(text);
	}

	@Test
	void writesNeitherWhatSaysNothingNorYearsWithoutFourDigits() {
		assertThatIllegalArgumentException().isThrownBy(() -> EdtfDate.of(Bounds.UNKNOWN))
			.withMessage("A day of which nothing is known cannot be written.");
		assertThatIllegalArgumentException().isThrownBy(() -> EdtfDate.of(Bounds.upTo(LocalDate.of(-1, 3, 15))))
			.withMessageContaining("The year of -0001-03-15");
		assertThatIllegalArgumentException().isThrownBy(() -> EdtfDate.of(Bounds.from(LocalDate.of(10000, 1, 1))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			2014-12                | 2014-12-01 | 2014-12-31
			2013-12-29/2013-12-30  | 2013-12-29 | 2013-12-30
			2014-12/2015-02        | 2014-12-01 | 2015-02-28
			../2015-02             | -          | 2015-02-28
			2014-12/               | 2014-12-01 | -
			""")
	void spansAllDaysThatCanBelongToIt(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
		EdtfDate date = EdtfDate.parse(text);
		assertThat(new Bounds(date.first().earliest(), date.last().latest())).isEqualTo(new Bounds(earliest, latest));
	}

	@Test
	void cannotBeBuiltInContradictionToItself() {
		Bounds day = Bounds.on(LocalDate.of(2014, 12, 19));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new EdtfDate("2014-12-19", day, day.plusDays(1), false, false));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new EdtfDate("2014-12-19/2014-12-18", day, day.plusDays(-1), false, true));
	}

}
