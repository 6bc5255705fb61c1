package org.fealty.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.fealty.testing.StatementBuilder;
import org.fealty.time.Bounds;
import org.fealty.time.Certainty;
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

	private static final long KNOWN = PAPER.knownFrom().toEpochDay();

	private static final Consolidation CONSOLIDATION = new Consolidation(Map.of("paper", PAPER), new Voices(List
		.of(new Voice("officials", "officials", Set.of("fsb", "nak")), new Voice("rumour", "a rumour", Set.of("*")))));

	@Test
	void dependsNeitherOnOrderNorOnRepetition() {
		trials(1, (random, rows) -> {
			Fact fact = CONSOLIDATION.consolidate(rows);
			List<Statement> again = new ArrayList<>(rows);
			again.addAll(rows);
			Collections.shuffle(again, random);

			assertThat(CONSOLIDATION.consolidate(again)).isEqualTo(fact);
		});
	}

	@Test
	void boundsBothEndsAsAWalkThroughTheDaysDoes() {
		trials(2, (random, rows) -> {
			Fact fact = CONSOLIDATION.consolidate(rows);
			Range stated = agreed(rows, (row) -> row.dating().since());
			Range over = agreed(rows, (row) -> row.dating().until());
			boolean crossed = stated.low() > over.high();
			Range begun = crossed ? Range.ANY : stated;
			Range ended = crossed ? Range.ANY : over;
			List<Assertion> seen = counted(certain(rows, sightings(supporting(rows))));
			List<Assertion> known = new ArrayList<>(seen);
			if (!crossed) {
				known.addAll(certain(rows, undated(supporting(rows))));
			}

			assertThat(fact.period().since()).as("%s", rows)
				.isEqualTo(days(begun, (day) -> (crossed || day <= ended.high()) && known.stream()
					.allMatch((one) -> one.range().high() < begun.low() || one.range().high() >= day)));
			assertThat(fact.period().until()).as("%s", rows)
				.isEqualTo(days(ended, (day) -> (crossed || day >= begun.low()) && seen.stream()
					.allMatch((one) -> one.range().low() > ended.high() || one.range().low() <= day)));
		});
	}

	@Test
	void disputesAnEndExactlyWhereNoDaySuitsAll() {
		trials(3, (random, rows) -> {
			List<Statement> supporting = supporting(rows);
			Range begun = agreed(rows, (row) -> row.dating().since());
			Range ended = agreed(rows, (row) -> row.dating().until());
			boolean crossed = begun.low() > ended.high();
			Set<String> disputed = new TreeSet<>();
			if (crossed || !Groups.canBeRight(claims(supporting, (row) -> row.dating().since()))
					|| sightings(supporting).stream().anyMatch((one) -> one.range().high() < begun.low())) {
				disputed.add("since");
			}
			if (crossed || !Groups.canBeRight(claims(supporting, (row) -> row.dating().until()))
					|| sightings(supporting).stream().anyMatch((one) -> one.range().low() > ended.high())) {
				disputed.add("until");
			}

			assertThat(CONSOLIDATION.consolidate(rows).disputed()).as("%s", rows).isEqualTo(disputed);
		});
	}

	@Test
	void keepsAttestedPresumedAndPossibleInOrder() {
		trials(4, (random, rows) -> {
			Fact fact = CONSOLIDATION.consolidate(rows);
			Period period = fact.period();

			assertThat(notAfter(period.since().earliest(), period.until().earliest())).as("%s", rows).isTrue();
			assertThat(notAfter(period.since().latest(), period.until().latest())).as("%s", rows).isTrue();
			assertThat(notAfter(period.attestedUntil(), period.until().latest())).as("%s", rows).isTrue();
			if (period.presumedUntil() != null && fact.basis().presumable()) {
				assertThat(notAfter(period.attestedUntil(), period.presumedUntil())).as("%s", rows).isTrue();
			}
			if (fact.status() == Status.DENIED) {
				assertThat(period).isEqualTo(Period.UNKNOWN);
			}
		});
	}

	@Test
	void presumesNothingThatNobodyWhoAssertsItDates() {
		trials(8, (random, rows) -> {
			List<Statement> asserting = rows.stream().filter((row) -> row.stance() == Stance.ASSERTS).toList();
			Fact fact = CONSOLIDATION.consolidate(rows);
			if (asserting.isEmpty() || asserting.stream().anyMatch((row) -> row.dating().isDated())) {
				return;
			}
			for (int day = -40; day < 40; day++) {
				assertThat(fact.period().on(Bounds.on(ORIGIN.plusDays(day))))
					.isNotEqualTo(Optional.of(Certainty.PRESUMED))
					.isNotEqualTo(Optional.of(Certainty.CERTAIN));
			}
		});
	}

	@Test
	void attestsTheLatestDayThatIsSure() {
		trials(5, (random, rows) -> {
			List<Statement> asserting = rows.stream().filter((row) -> row.stance() == Stance.ASSERTS).toList();
			List<Statement> sure = asserting.isEmpty() ? supporting(rows) : asserting;
			Period period = CONSOLIDATION.consolidate(rows).period();
			LocalDate latest = period.until().latest();
			Range ended = Groups.agreed(certain(rows, claims(sure, (row) -> row.dating().until())));
			boolean crossed = agreed(rows, (row) -> row.dating().since())
				.low() > agreed(rows, (row) -> row.dating().until()).high();
			LocalDate expected = Stream
				.concat(counted(certain(rows, sightings(sure))).stream().map((one) -> one.range().earliest()),
						Stream.of(period.since(), (crossed ? Range.ANY : ended).bounds()).map(Bounds::earliest))
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
			Statement more = random(random, StatementBuilder.that("umarov", Predicate.LED, "emirate").by("another"));
			if (firm.isEmpty() || isDoubtful(more) || !contradictsNobody(firm, more)) {
				return;
			}
			List<Statement> all = new ArrayList<>(firm);
			all.add(more);
			Period before = CONSOLIDATION.consolidate(firm).period();
			Period after = CONSOLIDATION.consolidate(all).period();

			assertThat(before.since().hull(after.since())).as("%s and %s", firm, more).isEqualTo(before.since());
			assertThat(before.until().hull(after.until())).as("%s and %s", firm, more).isEqualTo(before.until());
			assertThat(later(before.attestedUntil(), after.attestedUntil())).isEqualTo(after.attestedUntil());
		});
	}

	@Test
	void isNeverLessWellSupportedByOneMoreVoiceThatAsserts() {
		trials(7, (random, rows) -> {
			Status before = CONSOLIDATION.consolidate(rows).status();
			List<Statement> all = new ArrayList<>(rows);
			all.add(StatementBuilder.that("umarov", Predicate.LED, "emirate").by("another").statement());
			Status after = CONSOLIDATION.consolidate(all).status();

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
		return Groups.agreed(certain(rows, claims(supporting(rows), column)));
	}

	/**
	 * Beside an undoubted assertion what is suspected or doubts itself bounds nothing.
	 */
	private static List<Assertion> certain(List<Statement> rows, List<Assertion> dates) {
		boolean undoubted = rows.stream()
			.anyMatch((row) -> row.stance() == Stance.ASSERTS && row.dating().isDated() && !isDoubtful(row));
		return dates.stream().filter((date) -> !undoubted || (date.asserted() && !date.doubtful())).toList();
	}

	/** Rows without a date: it had begun by the day of the source. */
	private static List<Assertion> undated(List<Statement> rows) {
		return rows.stream()
			.filter((row) -> !row.dating().isDated())
			.map((row) -> new Assertion(new Range(Long.MIN_VALUE, KNOWN), row.stance() == Stance.ASSERTS, false, ""))
			.toList();
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
				sightings.add(new Assertion(known(row.dating().on()), row.stance() == Stance.ASSERTS,
						row.dating().on().doubtful(), ""));
			}
			if (row.dating().still()) {
				sightings.add(new Assertion(Range.of(PAPER.publication()), row.stance() == Stance.ASSERTS, false, ""));
			}
		}
		return sightings;
	}

	private static List<Assertion> claims(List<Statement> rows, Function<Statement, @Nullable EdtfDate> column) {
		List<Assertion> claims = new ArrayList<>();
		for (Statement row : rows) {
			EdtfDate date = column.apply(row);
			if (date != null) {
				claims.add(new Assertion(known(date), row.stance() == Stance.ASSERTS, date.doubtful(), ""));
			}
		}
		return claims;
	}

	/** No source tells of days after its own. */
	private static Range known(EdtfDate date) {
		Range day = Range.of(date.first());
		return new Range(day.low(), Math.min(day.high(), KNOWN));
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
				StatementBuilder row = StatementBuilder.that("umarov", Predicate.LED, "emirate")
					.by(VOICES.get(random.nextInt(VOICES.size())));
				int firmness = random.nextInt(10);
				row.stance((firmness < 7) ? Stance.ASSERTS : (firmness < 9) ? Stance.SUSPECTS : Stance.DENIES);
				rows.add(random(random, row));
			}
			trial.run(random, rows);
		}
	}

	private static Statement random(Random random, StatementBuilder row) {
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
