package org.fealty.time;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is true of every date, tried on texts from a generator that starts from the same
 * seed each time.
 */
class EdtfLawsTests {

	private static final int ROUNDS = 5000;

	private static final String SIGNS = "0123456789X-~?%[]{}/.,TYZ eDS+dc";

	private final RandomGenerator random = new SplittableRandom(20141219);

	@Test
	void textRoundTripsAndBoundsAreOrdered() {
		for (int i = 0; i < ROUNDS; i++) {
			String text = Windows.pick(this.random, List.of(date(), set(), interval()));
			EdtfDate date;
			try {
				date = EdtfDate.parse(text);
			}
			catch (EdtfException ex) {
				assertThat(ex.getMessage()).as(text).containsAnyOf("before it begins", "stand the wrong way round");
				continue;
			}
			assertThat(date).hasToString(text);
			assertThat(EdtfDate.parse(date.text())).isEqualTo(date);
			assertThat(date.first().isAfter(date.last())).as(text).isNotEqualTo(Ternary.YES);
			assertThat(new Bounds(date.first().earliest(), date.last().earliest())).as(text).isNotNull();
			assertThat(new Bounds(date.first().latest(), date.last().latest())).as(text).isNotNull();
			assertThat(date.doubtful()).as(text).isEqualTo(text.contains("?") || text.contains("%"));
		}
	}

	@Test
	void boundsAreThoseOfTheDaysThatMatchDigitByDigit() {
		for (int i = 0; i < 60; i++) {
			String text = calendarDate();
			Pattern digits = Pattern.compile(text.replace("X", "[0-9]") + ".*");
			int year = Integer.parseInt(text.substring(0, 2)) * 100;
			List<LocalDate> days = LocalDate.of(year, 1, 1)
				.datesUntil(LocalDate.of(year + 100, 1, 1))
				.filter((day) -> digits.matcher(day.toString()).matches())
				.toList();
			Bounds bounds = EdtfDate.parse(text).first();
			assertThat(bounds).as(text).isEqualTo(new Bounds(days.getFirst(), days.getLast()));
			assertThat(days.getFirst().datesUntil(days.getLast()).count() + 1).as("%s has no gap", text)
				.isEqualTo(days.size());
		}
	}

	@Test
	void approximationOnlyEverWidensAndDoubtMovesNothing() {
		for (int i = 0; i < ROUNDS; i++) {
			String text = calendarDate();
			Bounds plain = EdtfDate.parse(text).first();
			assertThat(EdtfDate.parse(text + "?").first()).isEqualTo(plain);
			if (text.indexOf('X') < 0) {
				Bounds about = EdtfDate.parse(text + "~").first();
				assertThat(plain.isWithin(about) && !plain.equals(about)).as(text).isTrue();
				assertThat(EdtfDate.parse(text + "%").first()).isEqualTo(about);
			}
		}
	}

	@Test
	void whatIsWrittenFromBoundsReadsBackAsTheseBounds() {
		for (int i = 0; i < ROUNDS; i++) {
			LocalDate earliest = LocalDate.ofEpochDay(this.random.nextInt(20000));
			LocalDate latest = earliest.plusDays(this.random.nextInt(100));
			for (Bounds bounds : List.of(new Bounds(earliest, latest), Bounds.from(earliest), Bounds.upTo(latest),
					Bounds.on(earliest))) {
				EdtfDate written = EdtfDate.of(bounds);
				assertThat(EdtfDate.parse(written.text())).isEqualTo(written);
				assertThat(written.first()).isEqualTo(bounds);
			}
		}
	}

	@Test
	void anyTextIsReadOrRefusedWithASentenceAndUsableSuggestions() {
		for (int i = 0; i < 4 * ROUNDS; i++) {
			String text = spoilt(
					Windows.pick(this.random, List.of(date(), set(), interval(), "4/12/2016", "4 Dec 2016")));
			try {
				assertThat(EdtfDate.parse(text)).hasToString(text);
			}
			catch (EdtfException ex) {
				assertThat(ex.getMessage()).as(text)
					.startsWith("\"" + text + "\" is not accepted as a date")
					.endsWith(".");
				assertThat(ex.suggestions()).as(text).allMatch((date) -> EdtfDate.parse(date).text().equals(date));
			}
		}
	}

	private String spoilt(String text) {
		StringBuilder spoilt = new StringBuilder(text);
		for (int i = this.random.nextInt(3); i >= 0; i--) {
			int at = this.random.nextInt(spoilt.length() + 1);
			char sign = SIGNS.charAt(this.random.nextInt(SIGNS.length()));
			if (this.random.nextBoolean()) {
				spoilt.insert(at, sign);
			}
			else if (at < spoilt.length()) {
				spoilt.setCharAt(at, sign);
			}
		}
		return spoilt.toString();
	}

	private String interval() {
		String ends = Windows.pick(this.random, List.of("%1$s/%2$s", "%1$s/..", "%1$s/", "../%2$s", "/%2$s"));
		return ends.formatted(date(), date());
	}

	private String set() {
		String form = Windows.pick(this.random, List.of("[%1$s..%2$s]", "[..%1$s]", "[%1$s..]", "[%1$s,%2$s]",
				"[..%1$s,%2$s]", "[%1$s,%2$s..]", "[%1$s,%2$s..%3$s]"));
		return form.formatted(date(), date(), date());
	}

	private String date() {
		String date = calendarDate();
		String qualifiers = (date.indexOf('X') >= 0) ? " ?" : " ~?%";
		return (date + qualifiers.charAt(this.random.nextInt(qualifiers.length()))).strip();
	}

	/** A year, month or day between 1900 and 2099, perhaps without its last digits. */
	private String calendarDate() {
		LocalDate day = LocalDate.of(1900, 1, 1).plusDays(this.random.nextInt(365 * 200));
		String text = day.toString().substring(0, Windows.pick(this.random, List.of(4, 7, 10)));
		int known = Windows.pick(this.random, List.of(text.length(), text.length(), 2, 3, 5, 6, 8, 9));
		return (known >= text.length()) ? text
				: text.substring(0, known) + text.substring(known).replaceAll("\\d", "X");
	}

}
