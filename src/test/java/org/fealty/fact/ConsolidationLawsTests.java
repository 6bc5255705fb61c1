package org.fealty.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

import org.fealty.model.Predicate;
import org.fealty.statement.Source;
import org.fealty.statement.Stance;
import org.fealty.statement.Statement;
import org.fealty.statement.Voice;
import org.fealty.statement.Voices;
import org.fealty.testing.Told;
import org.fealty.time.Bounds;
import org.fealty.time.EdtfDate;
import org.fealty.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random sets of statements about one leadership, against what can be worked out by hand.
 */
class ConsolidationLawsTests {

	private static final int RUNS = 2_000;

	private static final LocalDate ORIGIN = LocalDate.parse("2014-06-01");

	private static final List<String> VOICES = List.of("fsb", "nak", "officials", "rumour", "coder");

	private static final Source PAPER = Library.source("paper", Days.PUBLISHED, "2026-11-21");

	private static final Consolidation WEIGHING = new Consolidation(Map.of("paper", PAPER), new Voices(List
		.of(new Voice("officials", "officials", Set.of("fsb", "nak")), new Voice("rumour", "a rumour", Set.of("*")))));

	@Test
	void dependsNeitherOnOrderNorOnRepetition() {
		trials(1, (random, rows) -> {
			Fact fact = WEIGHING.weigh(rows);
			List<Statement> again = new ArrayList<>(rows);
			again.addAll(rows);
			Collections.shuffle(again, random);

			assertThat(WEIGHING.weigh(again)).isEqualTo(fact);
		});
	}

	@Test
	void boundsBothEndsAsAWalkThroughTheDaysDoes() {
		trials(2, (random, rows) -> {
			Fact fact = WEIGHING.weigh(rows);
			Range begun = agreed(rows, (row) -> row.dating().since());
			Range ended = agreed(rows, (row) -> row.dating().until());
			List<Assertion> seen = counted(sightings(supporting(rows)));

			assertThat(fact.period().since()).as("%s", rows)
				.isEqualTo(days(begun, (day) -> seen.stream()
					.allMatch((one) -> one.range().high() < begun.low() || one.range().high() >= day)));
			assertThat(fact.period().until()).as("%s", rows)
				.isEqualTo(days(ended, (day) -> seen.stream()
					.allMatch((one) -> one.range().low() > ended.high() || one.range().low() <= day)));
		});
	}

	@Test
	void disputesAnEndExactlyWhereNoDaySuitsAll() {
		trials(3, (random, rows) -> {
			List<Statement> supporting = supporting(rows);
			List<Assertion> sinces = claims(supporting, (row) -> row.dating().since());
			List<Assertion> untils = claims(supporting, (row) -> row.dating().until());
			Range begun = Groups.agreed(sinces);
			Range ended = Groups.agreed(untils);
			boolean inverted = begun.low() > ended.high();
			Set<String> disputed = new TreeSet<>();
			if (inverted || !Groups.canBeRight(sinces)
					|| sightings(supporting).stream().anyMatch((one) -> one.range().high() < begun.low())) {
				disputed.add("since");
			}
			if (inverted || !Groups.canBeRight(untils)
					|| sightings(supporting).stream().anyMatch((one) -> one.range().low() > ended.high())) {
				disputed.add("until");
			}

			assertThat(WEIGHING.weigh(rows).disputed()).as("%s", rows).isEqualTo(disputed);
		});
	}

	@Test
	void keepsAttestedPresumedAndPossibleInOrder() {
		trials(4, (random, rows) -> {
			Fact fact = WEIGHING.weigh(rows);
			Period period = fact.period();

			assertThat(notAfter(period.attestedUntil(), period.until().latest())).as("%s", rows).isTrue();
			if (period.presumedUntil() != null) {
				assertThat(notAfter(period.attestedUntil(), period.presumedUntil())).as("%s", rows).isTrue();
				assertThat(fact.hasStatedEnd()).isTrue();
			}
			if (fact.status() == Status.DENIED) {
				assertThat(period).isEqualTo(Period.UNKNOWN);
			}
		});
	}

	@Test
	void attestsTheLatestDayThatIsSure() {
		trials(5, (random, rows) -> {
			List<Statement> asserting = rows.stream().filter((row) -> row.stance() == Stance.ASSERTS).toList();
			List<Statement> sure = asserting.isEmpty() ? supporting(rows) : asserting;
			Period period = WEIGHING.weigh(rows).period();
			LocalDate latest = period.until().latest();
			LocalDate expected = Stream
				.concat(counted(sightings(sure)).stream().map((one) -> one.range().earliest()),
						Stream.of(period.since().earliest(), agreed(sure, (row) -> row.dating().until()).earliest()))
				.filter(Objects::nonNull)
				.filter((day) -> notAfter(day, latest))
				.max(LocalDate::compareTo)
				.orElse(null);

			assertThat(period.attestedUntil()).as("%s", rows).isEqualTo(expected);
		});
	}

	/** Sightings and dates that can be right with all others never open a bound. */
	@Test
	void isNeverWidenedByOneMoreVoiceThatContradictsNobody() {
		trials(6, (random, rows) -> {
			List<Statement> firm = rows.stream()
				.filter((row) -> row.stance() == Stance.ASSERTS && !isDoubtful(row))
				.toList();
			Statement more = random(random, Told.that("umarov", Predicate.LED, "emirate").by("another"));
			if (firm.isEmpty() || isDoubtful(more) || !contradictsNobody(firm, more)) {
				return;
			}
			List<Statement> all = new ArrayList<>(firm);
			all.add(more);
			Period before = WEIGHING.weigh(firm).period();
			Period after = WEIGHING.weigh(all).period();

			assertThat(before.since().hull(after.since())).as("%s and %s", firm, more).isEqualTo(before.since());
			assertThat(before.until().hull(after.until())).as("%s and %s", firm, more).isEqualTo(before.until());
			assertThat(later(before.attestedUntil(), after.attestedUntil())).isEqualTo(after.attestedUntil());
		});
	}

	@Test
	void isNeverLessWellSupportedByOneMoreVoiceThatAsserts() {
		trials(7, (random, rows) -> {
			Status before = WEIGHING.weigh(rows).status();
			List<Statement> all = new ArrayList<>(rows);
			all.add(Told.that("umarov", Predicate.LED, "emirate").by("another").statement());
			Status after = WEIGHING.weigh(all).status();

			assertThat(after).as("%s", before).isIn(switch (before) {
				case CONFIRMED -> Set.of(Status.CONFIRMED);
				case REPORTED -> Set.of(Status.REPORTED, Status.CONFIRMED);
				case SUSPECTED -> Set.of(Status.REPORTED);
				case CONTESTED, DENIED -> Set.of(Status.CONTESTED);
			});
		});
	}

	/** Whether each of them alone can be right together with the one. */
	private static boolean contradictsNobody(List<Statement> rows, Statement more) {
		return rows.stream()
			.allMatch((row) -> Days
				.exist((since, until) -> Days.fits(row, since, until) && Days.fits(more, since, until)));
	}

	private static boolean isDoubtful(Statement row) {
		return Stream
			.of(Objects.toString(row.dating().since()), Objects.toString(row.dating().until()),
					Objects.toString(row.dating().on()))
			.anyMatch((text) -> text.endsWith("?"));
	}

	private static Range agreed(List<Statement> rows, Function<Statement, @Nullable EdtfDate> column) {
		return Groups.agreed(claims(supporting(rows), column));
	}

	private static Bounds days(Range agreed, LongPredicate rule) {
		long first = ORIGIN.toEpochDay() - 5;
		long last = ORIGIN.toEpochDay() + 35;
		LocalDate earliest = null;
		LocalDate latest = null;
		for (long day = first; day <= last; day++) {
			if (day >= agreed.low() && day <= agreed.high() && rule.test(day)) {
				earliest = (earliest == null) ? LocalDate.ofEpochDay(day) : earliest;
				latest = LocalDate.ofEpochDay(day);
			}
		}
		return new Bounds((earliest != null && earliest.toEpochDay() == first) ? null : earliest,
				(latest != null && latest.toEpochDay() == last) ? null : latest);
	}

	private static List<Statement> supporting(List<Statement> rows) {
		return rows.stream().filter((row) -> row.stance().supports()).toList();
	}

	private static List<Assertion> counted(List<Assertion> sightings) {
		boolean anyUndoubted = sightings.stream().anyMatch((one) -> !one.doubtful());
		return sightings.stream().filter((one) -> !anyUndoubted || !one.doubtful()).toList();
	}

	private static List<Assertion> sightings(List<Statement> rows) {
		List<Assertion> sightings = new ArrayList<>();
		for (Statement row : rows) {
			if (row.dating().on() != null) {
				sightings
					.add(new Assertion(Range.of(row.dating().on().first()), true, row.dating().on().doubtful(), ""));
			}
			if (row.dating().still()) {
				sightings.add(new Assertion(Range.of(PAPER.publication()), true, false, ""));
			}
		}
		return sightings;
	}

	private static List<Assertion> claims(List<Statement> rows, Function<Statement, @Nullable EdtfDate> column) {
		List<Assertion> claims = new ArrayList<>();
		for (Statement row : rows) {
			EdtfDate date = column.apply(row);
			if (date != null) {
				claims.add(new Assertion(Range.of(date.first()), row.stance() == Stance.ASSERTS, date.doubtful(), ""));
			}
		}
		return claims;
	}

	private static boolean notAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
		return day == null || other == null || !day.isAfter(other);
	}

	private static @Nullable LocalDate later(@Nullable LocalDate day, @Nullable LocalDate other) {
		return (day == null) ? other : (other == null || day.isAfter(other)) ? day : other;
	}

	private static void trials(long seed, Trial trial) {
		Random random = new Random(seed);
		for (int run = 0; run < RUNS; run++) {
			List<Statement> rows = new ArrayList<>();
			for (int index = 0; index < 1 + random.nextInt(6); index++) {
				Told row = Told.that("umarov", Predicate.LED, "emirate").by(VOICES.get(random.nextInt(VOICES.size())));
				int firmness = random.nextInt(10);
				row.stance((firmness < 7) ? Stance.ASSERTS : (firmness < 9) ? Stance.SUSPECTS : Stance.DENIES);
				rows.add(random(random, row));
			}
			trial.run(random, rows);
		}
	}

	private static Statement random(Random random, Told row) {
		return switch (random.nextInt(6)) {
			case 0, 1 -> row.since(date(random)).statement();
			case 2, 3 -> row.until(date(random)).statement();
			case 4 -> row.on(date(random)).statement();
			default -> random.nextBoolean() ? row.until("..").statement() : row.statement();
		};
	}

	private static String date(Random random) {
		return (random.nextInt(8) == 0) ? ORIGIN.plusDays(1 + random.nextInt(14)) + "?" : Days.random(random);
	}

	private interface Trial {

		void run(Random random, List<Statement> rows);

	}

}
