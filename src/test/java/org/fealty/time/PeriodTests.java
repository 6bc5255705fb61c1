package org.fealty.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How far something holds at a date. */
class PeriodTests {

	private static final int ROUNDS = 3000;

	/** Began in December 2014, ended in June 2015, seen in February, no rival. */
	private static final Period LEADER = new Period(bounds("2014-12"), bounds("2015-06"), LocalDate.of(2015, 2, 10),
			LocalDate.of(2015, 6, 1));

	/** Began on a day, was seen once, nothing can have ended it. */
	private static final Period OPEN = new Period(bounds("2014-12-19"), Bounds.from(LocalDate.of(2015, 2, 10)),
			LocalDate.of(2015, 2, 10), null);

	/** Only a sighting is known. */
	private static final Period SEEN = new Period(Bounds.upTo(LocalDate.of(2015, 2, 10)),
			Bounds.from(LocalDate.of(2015, 2, 10)), LocalDate.of(2015, 2, 10), null);

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			2019-12-01 | [..2021-06-22] | -          | [2019-12-01..2021-06-22]
			2019-12-01 | [..2021-06-22] | 2020-05-09 | [2020-05-09..2021-06-22]
			[..2019]   | [..2021-06-22] | -          | [..2021-06-22]
			2019       | [2018..2021]   | -          | [2019..2021]
			2019       | 2020           | -          | 2020
			2022       | [..2021-06-22] | -          | [..2021-06-22]
			""")
	void itsLastDayIsNotBeforeTheFirstNorBeforeWhatIsAttested(String since, String until, @Nullable LocalDate attested,
			String last) {
		assertThat(new Period(bounds(since), bounds(until), attested, null).lastDay()).isEqualTo(bounds(last));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[2019-12-01..] | 2021-06-22     | [2019-12-01..2021-06-22]
			[2019-12-01..] | [2021-06-22..] | [2019-12-01..]
			2019           | 2021           | 2019
			[2022-01-01..] | 2021-06-22     | [2022-01-01..]
			""")
	void itsFirstDayIsNotAfterTheLast(String since, String until, String first) {
		assertThat(new Period(bounds(since), bounds(until), null, null).firstDay()).isEqualTo(bounds(first));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			2014-11-30 | -
			2014-12-01 | POSSIBLE
			2014-12-30 | POSSIBLE
			2014-12-31 | CERTAIN
			2015-02-10 | CERTAIN
			2015-02-11 | PRESUMED
			2015-06-01 | PRESUMED
			2015-06-02 | POSSIBLE
			2015-06-30 | POSSIBLE
			2015-07-01 | -
			2014-12    | POSSIBLE
			[2014-12-31..2015-02-10] | CERTAIN
			2015-01    | CERTAIN
			2015-02    | PRESUMED
			2015-06    | POSSIBLE
			2014-11    | -
			2014       | POSSIBLE
			2015       | POSSIBLE
			[..2014-11] | -
			[..2015-01] | POSSIBLE
			[2015-01..] | POSSIBLE
			[2015-07..] | -
			""")
	void whatBeganAndEndedHoldsAsFarAsItsBoundsSay(String day, @Nullable Certainty holds) {
		assertThat(LEADER.on(bounds(day))).isEqualTo(Optional.ofNullable(holds));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			2014-12-18 | -
			2014-12-19 | CERTAIN
			2015-02-10 | CERTAIN
			2015-02-11 | PRESUMED
			9999-12-31 | PRESUMED
			[2015-02-01..] | PRESUMED
			[2014-12-19..] | PRESUMED
			[2014-12-18..] | POSSIBLE
			""")
	void whatNothingCanHaveEndedIsPresumedToGoOn(String day, @Nullable Certainty holds) {
		assertThat(OPEN.on(bounds(day))).isEqualTo(Optional.ofNullable(holds));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			0000-01-01 | POSSIBLE
			2015-02-09 | POSSIBLE
			2015-02-10 | CERTAIN
			2015-02-11 | PRESUMED
			[..2015-02-10] | POSSIBLE
			2015-02    | POSSIBLE
			""")
	void aSightingSaysNothingSureOfTheDaysBefore(String day, @Nullable Certainty holds) {
		assertThat(SEEN.on(bounds(day))).isEqualTo(Optional.ofNullable(holds));
	}

	@Test
	void whatIsWhollyUnknownIsPossibleAtEveryDate() {
		assertThat(Period.UNKNOWN.on(Bounds.on(LocalDate.of(2015, 2, 10)))).contains(Certainty.POSSIBLE);
		assertThat(Period.UNKNOWN.on(Bounds.UNKNOWN)).contains(Certainty.POSSIBLE);
	}

	@Test
	void whatEndsBeforeItBeginsHoldsAtNoDate() {
		Period inverted = new Period(bounds("2015"), bounds("2014"), LocalDate.of(2015, 1, 1), null);
		assertThat(inverted.isInverted()).isTrue();
		assertThat(LEADER.isInverted()).isFalse();
		assertThat(inverted.on(bounds("2014"))).isEmpty();
		assertThat(inverted.on(bounds("2015"))).isEmpty();
		assertThat(inverted.on(Bounds.UNKNOWN)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			2014-12-19 | 2014-12-19 | CERTAIN
			2014-12-19 | 2014-12-20 | -
			2014-12    | 2014-12-19 | POSSIBLE
			2014-12-19 | 2014-12    | POSSIBLE
			2014-12    | 2014-12    | POSSIBLE
			2014-12    | 2015-01-01 | -
			[2014-12..] | 2015-01-01 | POSSIBLE
			""")
	void anActIsCertainOnlyWhereItIsKnownToTheDay(String act, String day, @Nullable Certainty holds) {
		assertThat(CertaintyRule.ofAct(bounds(act), bounds(day))).isEqualTo(Optional.ofNullable(holds));
	}

	@Test
	void aSuspectedFactIsNeverMoreThanPossible() {
		assertThat(Certainty.values())
			.allSatisfy((holds) -> assertThat(holds.weaker(Certainty.POSSIBLE)).isEqualTo(Certainty.POSSIBLE));
		assertThat(Certainty.PRESUMED.weaker(Certainty.CERTAIN)).isEqualTo(Certainty.PRESUMED);
	}

	@ParameterizedTest
	@EnumSource
	void isCalledByAWordInSmallLetters(Certainty holds) {
		assertThat(holds.word()).isEqualToIgnoringCase(holds.name()).isLowerCase();
	}

	@Test
	void overBoundsItIsTheWeakestOfItsDays() {
		RandomGenerator random = new SplittableRandom(2014);
		for (int i = 0; i < ROUNDS; i++) {
			Period period = period(random);
			Bounds day = Windows.pick(random, Windows.allBounds());
			List<Optional<Certainty>> each = Windows.days(day)
				.stream()
				.map(Bounds::on)
				.map(period::on)
				.distinct()
				.toList();
			assertThat(period.on(day)).as("%s on %s", period, day).isEqualTo(weakest(each));
		}
	}

	@Test
	void certainIsPresumedAndPresumedIsPossible() {
		RandomGenerator random = new SplittableRandom(2015);
		for (int i = 0; i < ROUNDS; i++) {
			Period period = period(random);
			for (LocalDate day : Windows.allDays()) {
				boolean possible = new Bounds(null, period.until().latest()).allows(day)
						&& new Bounds(period.since().earliest(), null).allows(day);
				LocalDate begun = period.since().latest();
				boolean presumed = possible && begun != null && !day.isBefore(begun)
						&& Bounds.upTo(period.presumedUntil()).allows(day);
				boolean certain = presumed && period.attestedUntil() != null && !day.isAfter(period.attestedUntil());
				Optional<Certainty> expected = Optional.ofNullable(certain ? Certainty.CERTAIN
						: presumed ? Certainty.PRESUMED : possible ? Certainty.POSSIBLE : null);
				assertThat(period.on(Bounds.on(day))).as("%s on %s", period, day).isEqualTo(expected);
			}
		}
	}

	/**
	 * Lists every first and last day that the period can mean. Where it is attested it
	 * surely had begun by then and had not ended.
	 */
	@Test
	void certainMeansInEveryCaseAndPossibleMeansInSomeCase() {
		RandomGenerator random = new SplittableRandom(2016);
		int told = 0;
		for (int i = 0; i < ROUNDS; i++) {
			Period period = period(random);
			List<Bounds> cases = cases(period);
			if (cases.isEmpty()) {
				continue;
			}
			told++;
			for (LocalDate day : Windows.allDays()) {
				Optional<Certainty> holds = period.on(Bounds.on(day));
				assertThat(holds.isPresent()).as("%s on %s", period, day)
					.isEqualTo(cases.stream().anyMatch((one) -> one.allows(day)));
				if (holds.equals(Optional.of(Certainty.CERTAIN))) {
					assertThat(cases).as("%s on %s", period, day).allMatch((one) -> one.allows(day));
				}
			}
		}
		assertThat(told).isGreaterThan(ROUNDS / 4);
	}

	private static List<Bounds> cases(Period period) {
		List<Bounds> cases = new ArrayList<>();
		LocalDate attested = period.attestedUntil();
		for (LocalDate first : Windows.days(period.since())) {
			for (LocalDate last : Windows.days(period.until())) {
				if (!last.isBefore(first) && (attested == null || new Bounds(first, last).allows(attested))) {
					cases.add(new Bounds(first, last));
				}
			}
		}
		return cases;
	}

	private static Optional<Certainty> weakest(List<Optional<Certainty>> each) {
		Optional<Certainty> weakest = each.stream().flatMap(Optional::stream).reduce(Certainty::weaker);
		return each.contains(Optional.<Certainty>empty()) ? weakest.map((holds) -> Certainty.POSSIBLE) : weakest;
	}

	static Period period(RandomGenerator random) {
		return new Period(Windows.pick(random, Windows.allBounds()), Windows.pick(random, Windows.allBounds()),
				Windows.pick(random, Windows.limits()), Windows.pick(random, Windows.limits()));
	}

	private static Bounds bounds(String text) {
		return EdtfDate.parse(text).first();
	}

}
