package org.fealty.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What can be said of days known only by bounds, compared with a list of all that the
 * bounds can mean.
 */
class BoundsTests {

	private static final Bounds DECEMBER = EdtfDate.parse("2014-12").first();

	private static final Bounds CHRISTMAS = EdtfDate.parse("2014-12-25").first();

	private static final Bounds JANUARY = EdtfDate.parse("2015-01").first();

	@Test
	void refusesBoundsThatNoDaySatisfies() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Bounds(LocalDate.of(2014, 12, 2), LocalDate.of(2014, 12, 1)))
			.withMessage("No day lies between 2014-12-02 and 2014-12-01.");
	}

	@Test
	void answersInThreeValues() {
		assertThat(DECEMBER.isBefore(JANUARY)).isEqualTo(Ternary.YES);
		assertThat(DECEMBER.isBefore(CHRISTMAS)).isEqualTo(Ternary.MAYBE);
		assertThat(JANUARY.isBefore(CHRISTMAS)).isEqualTo(Ternary.NO);
		assertThat(CHRISTMAS.isBefore(CHRISTMAS)).isEqualTo(Ternary.NO);
		assertThat(CHRISTMAS.sameDay(CHRISTMAS)).isEqualTo(Ternary.YES);
		assertThat(DECEMBER.sameDay(DECEMBER)).isEqualTo(Ternary.MAYBE);
		assertThat(Bounds.UNKNOWN.isBefore(JANUARY)).isEqualTo(Ternary.MAYBE);
	}

	@Test
	void comparesAsAllThatTheBoundsCanMeanDoes() {
		forAllPairs((one, other) -> {
			assertThat(one.isBefore(other)).isEqualTo(truth(one, other, LocalDate::isBefore));
			assertThat(one.isAfter(other)).isEqualTo(truth(one, other, LocalDate::isAfter));
			assertThat(one.sameDay(other)).isEqualTo(truth(one, other, LocalDate::isEqual));
			assertThat(one.isWithin(other)).isEqualTo(Windows.days(other).containsAll(Windows.days(one)));
		});
	}

	@Test
	void neverContradictsItself() {
		forAllPairs((one, other) -> {
			List<Ternary> answers = List.of(one.isBefore(other), one.sameDay(other), one.isAfter(other));
			assertThat(answers).filteredOn(Ternary::isSure).hasSizeLessThanOrEqualTo(1);
			assertThat(answers).filteredOn(Ternary::isPossible).isNotEmpty();
			if (answers.contains(Ternary.YES)) {
				assertThat(answers).filteredOn(Ternary::isPossible).hasSize(1);
			}
			assertThat(one.isBefore(other)).isEqualTo(other.isAfter(one));
			assertThat(one.sameDay(other)).isEqualTo(other.sameDay(one));
		});
	}

	@Test
	void beforeIsTransitiveWhereItIsSure() {
		for (Bounds middle : Windows.allBounds()) {
			forAllPairs((one, other) -> {
				if (one.isBefore(middle).isSure() && middle.isBefore(other).isSure()) {
					assertThat(one.isBefore(other)).isEqualTo(Ternary.YES);
				}
			});
		}
	}

	@Test
	void intersectsAndJoinsAsTheDaysThemselvesDo() {
		forAllPairs((one, other) -> {
			List<LocalDate> both = Windows.days(one).stream().filter(other::allows).toList();
			assertThat(one.intersect(other).map(Windows::days).orElse(List.of())).isEqualTo(both);
			Bounds hull = one.hull(other);
			assertThat(one.isWithin(hull) && other.isWithin(hull)).isTrue();
			assertThat(Windows.allBounds().stream().filter((b) -> one.isWithin(b) && other.isWithin(b)))
				.allMatch(hull::isWithin);
		});
	}

	@Test
	void countsTheDaysFromOneToTheOther() {
		assertThat(CHRISTMAS.daysUntil(JANUARY)).isEqualTo(new DayCount(7, 37));
		assertThat(JANUARY.daysUntil(CHRISTMAS)).isEqualTo(new DayCount(-37, -7));
		assertThat(DECEMBER.daysUntil(DECEMBER)).isEqualTo(new DayCount(-30, 30));
		assertThat(CHRISTMAS.daysUntil(Bounds.from(LocalDate.of(2015, 1, 1)))).isEqualTo(new DayCount(7, null));
		assertThat(CHRISTMAS.daysUntil(Bounds.upTo(LocalDate.of(2015, 1, 1)))).isEqualTo(new DayCount(null, 7));
	}

	@Test
	void countsAsAllThatTheBoundsCanMeanDoes() {
		forAllPairs((from, to) -> {
			DayCount lag = from.daysUntil(to);
			boolean leastIsOpen = from.latest() == null || to.earliest() == null;
			boolean greatestIsOpen = from.earliest() == null || to.latest() == null;
			assertThat(lag.atLeast()).isEqualTo(leastIsOpen ? null : (int) counts(from, to).min().orElseThrow());
			assertThat(lag.atMost()).isEqualTo(greatestIsOpen ? null : (int) counts(from, to).max().orElseThrow());
		});
	}

	@Test
	void movesCountsTogether() {
		assertThat(new DayCount(-2, null).plus(1)).isEqualTo(new DayCount(-1, null));
		assertThatIllegalArgumentException().isThrownBy(() -> new DayCount(3, 2))
			.withMessage("No number lies between 3 and 2.");
	}

	@Test
	void truthsAreNegatedAndJoinedAsInLogicOfThreeValues() {
		assertThat(Ternary.values()).extracting(Ternary::not).containsExactly(Ternary.YES, Ternary.MAYBE, Ternary.NO);
		assertThat(Ternary.YES.or(Ternary.MAYBE)).isEqualTo(Ternary.YES);
		assertThat(Ternary.NO.or(Ternary.MAYBE)).isEqualTo(Ternary.MAYBE);
	}

	private static Ternary truth(Bounds one, Bounds other, BiPredicate<LocalDate, LocalDate> question) {
		List<Boolean> answers = Windows.days(one)
			.stream()
			.flatMap((a) -> Windows.days(other).stream().map((b) -> question.test(a, b)))
			.distinct()
			.toList();
		return (answers.size() == 2) ? Ternary.MAYBE : answers.getFirst() ? Ternary.YES : Ternary.NO;
	}

	private static LongStream counts(Bounds from, Bounds to) {
		return Windows.days(from)
			.stream()
			.flatMap((a) -> Windows.days(to).stream().map((b) -> ChronoUnit.DAYS.between(a, b)))
			.mapToLong(Long::longValue);
	}

	private static void forAllPairs(BiConsumer<Bounds, Bounds> claim) {
		for (Bounds one : Windows.allBounds()) {
			for (Bounds other : Windows.allBounds()) {
				claim.accept(one, other);
			}
		}
	}

}
