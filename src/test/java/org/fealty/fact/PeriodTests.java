package org.fealty.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fealty.model.Predicate;
import org.fealty.statement.Statement;
import org.fealty.statement.Voices;
import org.fealty.model.AttributeType;
import org.fealty.testing.StatementBuilder;
import org.fealty.time.Bounds;
import org.fealty.time.Certainty;
import org.fealty.time.EdtfDate;
import org.fealty.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** When a fact held, by what is stated of it. */
class PeriodTests {

	private static final Consolidation CONSOLIDATION = new Consolidation(
			Map.of("paper", Library.source("paper", "[2015-11-22..2015-12-31]", "2026-11-21")), new Voices(List.of()));

	@Test
	void boundsWhatIsStatedWithoutDatesByTheDayOfItsSourceAlone() {
		Fact fact = consolidate(led());

		assertThat(fact.period().since()).isEqualTo(Bounds.upTo(day("2015-12-31")));
		assertThat(fact.period().until()).isEqualTo(Bounds.UNKNOWN);
		assertThat(fact.period().attestedUntil()).isNull();
		assertThat(fact.period().on(Bounds.on(LocalDate.parse("2001-01-01")))).contains(Certainty.POSSIBLE);
		assertThat(fact.period().on(Bounds.on(LocalDate.parse("2015-12-31")))).contains(Certainty.POSSIBLE);
		assertThat(fact.period().on(Bounds.on(LocalDate.parse("2024-01-01")))).contains(Certainty.POSSIBLE);
		assertThat(fact.sinceText()).isNull();
		assertThat(fact.untilText()).isNull();
		assertThat(fact.hasStatedEnd()).isFalse();
	}

	@Test
	void intersectsWhatCanAllBeRight() {
		Fact fact = consolidate(led().since("2014"), led().since("[..2014-11-30]"), led().since("[2014-11..2015-02]"),
				led().by("other"));

		assertThat(fact.period().since()).isEqualTo(bounds("2014-11"));
		assertThat(fact.sinceText()).isEqualTo("[2014-11..2015-02]");
		assertThat(fact.disputed()).isEmpty();
	}

	@Test
	void takesTheHullOfWhatCannotAndNamesTheBound() {
		Fact fact = consolidate(led().since("2012"), led().since("2014-05"), led().since("[2010..2016]"));

		assertThat(fact.period().since()).isEqualTo(new Bounds(day("2012-01-01"), day("2014-05-31")));
		assertThat(fact.disputed()).containsExactly("since");
		assertThat(fact.sinceText()).isEqualTo("2014-05");
	}

	@Test
	void namesTheEndThatIsDisputed() {
		Fact fact = consolidate(led().until("2013"), led().until("2015-02"));

		assertThat(fact.period().until()).isEqualTo(new Bounds(day("2013-01-01"), day("2015-02-28")));
		assertThat(fact.disputed()).containsExactly("until");
		assertThat(fact.untilText()).isEqualTo("2015-02");
	}

	@Test
	void letsADoubtfulDateGiveWayButNamesTheDispute() {
		Fact fact = consolidate(led().since("2014?"), led().since("[..2015]"), led().since("2015-06"),
				led().since("2015-06-23"));

		assertThat(fact.period().since()).isEqualTo(bounds("2015-06-23"));
		assertThat(fact.sinceText()).isEqualTo("2015-06-23");
		assertThat(fact.disputed()).containsExactly("since");
	}

	@Test
	void takesNoBoundFromDenialsAndDoubts() {
		Fact fact = consolidate(led().since("2014"), led().denies().since("2012").until("2013").ending("dismissed"),
				led().disputes().on("2011"));

		assertThat(fact.period().since()).isEqualTo(bounds("2014"));
		assertThat(fact.period().until()).isEqualTo(Bounds.from(day("2014-01-01")));
		assertThat(fact.end()).isEqualTo(End.NONE);
		assertThat(fact.disputed()).isEmpty();
		assertThat(fact.status()).isEqualTo(Status.CONTESTED);
	}

	@Test
	void givesADeniedFactNoPeriod() {
		Fact fact = consolidate(led().denies().since("2012").until("2013"));

		assertThat(fact.status()).isEqualTo(Status.DENIED);
		assertThat(fact.period()).isEqualTo(Period.UNKNOWN);
		assertThat(fact.sinceText()).isNull();
	}

	@Test
	void boundsBothEndsByASighting() {
		Period period = consolidate(led().on("2014-06")).period();

		assertThat(period.since()).isEqualTo(Bounds.upTo(day("2014-06-30")));
		assertThat(period.until()).isEqualTo(Bounds.from(day("2014-06-01")));
		assertThat(period.attestedUntil()).isEqualTo(day("2014-06-01"));
		assertThat(period.presumedUntil()).isNull();
	}

	@Test
	void takesStillSoForASightingWhenTheSourceWasWritten() {
		Fact fact = consolidate(led().until(".."));

		assertThat(fact.period().since()).isEqualTo(Bounds.upTo(day("2015-12-31")));
		assertThat(fact.period().until()).isEqualTo(Bounds.from(day("2015-11-22")));
		assertThat(fact.period().attestedUntil()).isEqualTo(day("2015-11-22"));
		assertThat(fact.untilText()).isNull();
		assertThat(fact.hasStatedEnd()).isFalse();
	}

	@Test
	void tightensByTheEarliestAndTheLatestSighting() {
		Period period = consolidate(led().on("2012-03"), led().on("2014"), led().on("[2011..2012]")).period();

		assertThat(period.since()).isEqualTo(Bounds.upTo(day("2012-03-31")));
		assertThat(period.until()).isEqualTo(Bounds.from(day("2014-01-01")));
	}

	@Test
	void tightensStatedDatesBySightings() {
		Period period = consolidate(led().since("2013"), led().on("2013-06-10"), led().until("2014"),
				led().on("2014-02-03"))
			.period();

		assertThat(period.since()).isEqualTo(new Bounds(day("2013-01-01"), day("2013-06-10")));
		assertThat(period.until()).isEqualTo(new Bounds(day("2014-02-03"), day("2014-12-31")));
		assertThat(period.attestedUntil()).isEqualTo(day("2014-02-03"));
		assertThat(period.presumedUntil()).isEqualTo(day("2014-02-03"));
	}

	@Test
	void keepsABeginningThatASightingContradicts() {
		Fact fact = consolidate(led().since("2014"), led().on("2012"));

		assertThat(fact.period().since()).isEqualTo(bounds("2014"));
		assertThat(fact.disputed()).containsExactly("since");
	}

	@Test
	void keepsAnEndThatASightingContradictsAndAttestsNothingAfterIt() {
		Fact fact = consolidate(led().since("2012"), led().until("2014"), led().on("2016"));

		assertThat(fact.period().until()).isEqualTo(bounds("2014"));
		assertThat(fact.period().attestedUntil()).isEqualTo(day("2014-01-01"));
		assertThat(fact.disputed()).containsExactly("until");
	}

	@Test
	void doesNotOpenADisputedBeginningByASighting() {
		Fact fact = consolidate(led().since("2012"), led().since("2014"), led().on("2013"), led().on("2011"));

		assertThat(fact.period().since()).isEqualTo(new Bounds(day("2012-01-01"), day("2013-12-31")));
		assertThat(fact.disputed()).containsExactly("since");
	}

	@Test
	void countsADoubtfulSightingOnlyWhereNoOtherIsStated() {
		assertThat(consolidate(led().on("2015?")).period().attestedUntil()).isEqualTo(day("2015-01-01"));
		assertThat(consolidate(led().on("2015?"), led().on("2013")).period().attestedUntil())
			.isEqualTo(day("2013-01-01"));
	}

	@Test
	void attestsNothingByWhatIsOnlySuspectedWhereItIsAsserted() {
		Fact fact = consolidate(led().since("2012"), led().suspects().on("2014"), led().suspects().until("2015"));
		Period period = fact.period();

		assertThat(period.attestedUntil()).isEqualTo(day("2012-01-01"));
		assertThat(period.until()).isEqualTo(Bounds.from(day("2012-01-01")));
		assertThat(period.presumedUntil()).isEqualTo(day("2015-01-01"));
		assertThat(fact.hasStatedEnd()).isFalse();
		assertThat(fact.untilText()).isEqualTo("2015");
		assertThat(consolidate(led().suspects().on("2014")).period().attestedUntil()).isEqualTo(day("2014-01-01"));
	}

	@Test
	void knowsNoBoundWhereBeginningAndEndContradictEachOther() {
		Fact fact = consolidate(led().since("2015"), led().until("2014"));

		assertThat(fact.period()).isEqualTo(Period.UNKNOWN);
		assertThat(fact.sinceText()).isEqualTo("2015");
		assertThat(fact.untilText()).isEqualTo("2014");
		assertThat(fact.disputed()).containsExactly("since", "until");
		assertThat(fact.period().on(Bounds.on(LocalDate.parse("2014-06-01")))).contains(Certainty.POSSIBLE);
	}

	@Test
	void letsSightingsAloneBoundWhatBeginningAndEndContradict() {
		Period period = consolidate(led().since("2015"), led().until("2012"), led().on("2011"), led().on("2013-05-01"))
			.period();

		assertThat(period.since()).isEqualTo(Bounds.upTo(day("2011-12-31")));
		assertThat(period.until()).isEqualTo(Bounds.from(day("2013-05-01")));
		assertThat(period.attestedUntil()).isEqualTo(day("2013-05-01"));
		assertThat(period.presumedUntil()).isEqualTo(day("2013-05-01"));
	}

	@Test
	void tellsNothingThatCameAfterTheSource() {
		Fact fact = consolidate(led().since("[2014..]"), led().until("[2015-06..2017]"), led().on("[2015-07..2016]"));

		assertThat(fact.period().since()).isEqualTo(new Bounds(day("2014-01-01"), day("2015-12-31")));
		assertThat(fact.period().until()).isEqualTo(new Bounds(day("2015-07-01"), day("2015-12-31")));
		assertThat(fact.disputed()).isEmpty();
	}

	@Test
	void keepsAPlannedEndAsAPresumptionThatAttestsTheDayOfTheSource() {
		Fact fact = consolidate(led().since("2013-02-01").until("2019-03-01"));

		assertThat(fact.period().until()).isEqualTo(new Bounds(day("2015-11-22"), day("2019-03-01")));
		assertThat(fact.period().attestedUntil()).isEqualTo(day("2015-11-22"));
		assertThat(fact.period().presumedUntil()).isEqualTo(day("2019-03-01"));
		assertThat(fact.untilText()).isEqualTo("2019-03-01");
		assertThat(fact.hasStatedEnd()).isFalse();
		assertThat(fact.endingStated()).isTrue();
	}

	@Test
	void letsAPlannedEndGiveWayToAReport() {
		Fact fact = consolidate(led().since("2013-02-01").until("2019-03-01"), led().until("2015-12-01"));

		assertThat(fact.period().until()).isEqualTo(bounds("2015-12-01"));
		assertThat(fact.disputed()).isEmpty();
	}

	@Test
	void dropsAPlanThatAReportOfALaterDayContradictsAndKeepsTheOthers() {
		Consolidation consolidation = new Consolidation(
				Map.of("early", Library.source("early", "2014-01-10", "2026-11-21"), "late",
						Library.source("late", "2016-01-10", "2026-11-21")),
				new Voices(List.of()));
		Fact refuted = consolidation.consolidate(List.of(led().until("2015-01-01").in("early").statement(),
				led().since("2015-06-01").in("late").statement()));

		assertThat(refuted.period().since()).isEqualTo(bounds("2015-06-01"));
		assertThat(refuted.period().until().latest()).isNull();
		assertThat(refuted.endingStated()).isFalse();
	}

	@Test
	void contradictsABeginningByAnEndWithoutADayThatWasKnownBefore() {
		Consolidation consolidation = new Consolidation(
				Map.of("early", Library.source("early", "2014-01-10", "2026-11-21"), "late",
						Library.source("late", "2016-01-10", "2026-11-21")),
				new Voices(List.of()));
		Fact crossed = consolidation.consolidate(List.of(led().ending("dismissed").in("early").statement(),
				led().since("2015-06-01").in("late").statement()));

		assertThat(crossed.disputed()).containsExactly("since", "until");
		assertThat(crossed.period().since()).isEqualTo(Bounds.UNKNOWN);
		assertThat(crossed.period().on(Bounds.on(LocalDate.parse("2015-12-01")))).contains(Certainty.POSSIBLE);
	}

	@Test
	void boundsNothingFromBelowByAPlannedBeginning() {
		Fact fact = consolidate(led().since("2018"));

		assertThat(fact.period().since()).isEqualTo(Bounds.upTo(day("2018-12-31")));
		assertThat(fact.period().attestedUntil()).isEqualTo(day("2015-11-22"));
		assertThat(fact.period().on(Bounds.on(LocalDate.parse("2019-01-01")))).contains(Certainty.PRESUMED);
		assertThat(fact.period().on(Bounds.on(LocalDate.parse("2018-01-01")))).contains(Certainty.POSSIBLE);
	}

	@Test
	void attestsTheDayOfAnEndOfWhichNoBeginningIsKnown() {
		Period period = consolidate(led().until("2014-05-01")).period();

		assertThat(period.since()).isEqualTo(Bounds.upTo(day("2014-05-01")));
		assertThat(period.on(Bounds.on(LocalDate.parse("2014-05-01")))).contains(Certainty.CERTAIN);
		assertThat(period.on(Bounds.on(LocalDate.parse("2014-04-30")))).contains(Certainty.POSSIBLE);
		assertThat(period.on(Bounds.on(LocalDate.parse("2014-05-02")))).isEmpty();
	}

	@Test
	void letsADoubtfulEndOnlyEndPerhapsWhatIsAsserted() {
		Fact fact = consolidate(led().since("2011-09-08"), led().until("2013-09-01?"));

		assertThat(fact.period().until()).isEqualTo(Bounds.from(day("2011-09-08")));
		assertThat(fact.period().presumedUntil()).isEqualTo(day("2013-09-01"));
		assertThat(fact.endingStated()).isFalse();
	}

	@Test
	void attestsNothingByADoubtfulSightingBesideAnAssertion() {
		Period period = consolidate(led().since("2011-09-08").on("2013-09-01?"), led().suspects().on("2012-01-18"))
			.period();

		assertThat(period.since()).isEqualTo(bounds("2011-09-08"));
		assertThat(period.attestedUntil()).isEqualTo(day("2011-09-08"));
		assertThat(period.on(Bounds.on(LocalDate.parse("2013-09-01")))).contains(Certainty.PRESUMED);
	}

	@Test
	void presumesNothingThatNobodyWhoAssertsItDates() {
		Period period = consolidate(led(), led().suspects().since("2012")).period();

		assertThat(period.on(Bounds.on(LocalDate.parse("2014-01-01")))).contains(Certainty.POSSIBLE);
	}

	@Test
	void doesNotDisputeADayThatMayBeFirstAndLast() {
		assertThat(consolidate(led().since("2014"), led().until("2014")).disputed()).isEmpty();
		assertThat(consolidate(led().since("2014-12-31"), led().until("2014")).disputed()).isEmpty();
	}

	@Test
	void attestsUpToTheEarliestStatedEnd() {
		Period period = consolidate(led().since("2012"), led().until("2014-05")).period();

		assertThat(period.attestedUntil()).isEqualTo(day("2014-05-01"));
		assertThat(period.presumedUntil()).isEqualTo(day("2014-05-01"));
	}

	@Test
	void attestsTheEarliestBeginning() {
		assertThat(consolidate(led().since("2012")).period().attestedUntil()).isEqualTo(day("2012-01-01"));
	}

	@Test
	void presumesAnEndWithoutAnEarliestDayAtTheLastAttestedOne() {
		assertThat(consolidate(led().since("2012"), led().until("[..2016-12-04]")).period().presumedUntil())
			.isEqualTo(day("2012-01-01"));
		assertThat(consolidate(led().on("2013"), led().until("[..2016-12-04]")).period().presumedUntil())
			.isEqualTo(day("2013-01-01"));
	}

	@Test
	void presumesAnEndWithoutAnEarliestDayElseAtTheLatestBeginning() {
		assertThat(consolidate(led().since("[..2012]"), led().until("[..2016-12-04]")).period().presumedUntil())
			.isEqualTo(day("2012-12-31"));
		assertThat(consolidate(led().until("[..2014-12-04]")).period().on(Bounds.on(LocalDate.parse("2014-12-04"))))
			.contains(Certainty.POSSIBLE);
	}

	@Test
	void neverPresumesLessThanIsAttested() {
		Period period = consolidate(led().since("2014"), led().until("[2010..2016]")).period();

		assertThat(period.attestedUntil()).isEqualTo(day("2014-01-01"));
		assertThat(period.presumedUntil()).isEqualTo(day("2014-01-01"));
	}

	@Test
	void takesAnEventOrAReasonForAnEndWithoutADay() {
		Fact event = consolidate(led().since("2012").untilEvent("raid").ending("killed"));

		assertThat(event.end().event()).isEqualTo("raid");
		assertThat(event.period().until()).isEqualTo(new Bounds(day("2012-01-01"), day("2015-12-31")));
		assertThat(event.period().presumedUntil()).isEqualTo(day("2012-01-01"));
		assertThat(event.hasStatedEnd()).isTrue();
		assertThat(consolidate(led().on("2012").ending("dismissed")).period().presumedUntil())
			.isEqualTo(day("2012-01-01"));
	}

	@Test
	void keepsTheDayOfAnActInItsBeginningAlone() {
		Fact fact = consolidate(StatementBuilder.that("cell", Predicate.CLAIMED, "attack").since("2013-12-29"),
				StatementBuilder.that("cell", Predicate.CLAIMED, "attack").since("2013-12"));

		assertThat(fact.period()).isEqualTo(new Period(bounds("2013-12-29"), Bounds.UNKNOWN, null, null));
		assertThat(fact.sinceText()).isEqualTo("2013-12-29");
	}

	@Test
	void disputesTheDayOfAnAct() {
		Fact fact = consolidate(StatementBuilder.that("cell", Predicate.CLAIMED, "attack").since("2013-12-29"),
				StatementBuilder.that("cell", Predicate.CLAIMED, "attack").since("2013-12-30"));

		assertThat(fact.disputed()).containsExactly("since");
		assertThat(fact.period().since()).isEqualTo(new Bounds(day("2013-12-29"), day("2013-12-30")));
	}

	@Test
	void takesNoDayOfAnActFromItsDenial() {
		Fact fact = consolidate(StatementBuilder.that("cell", Predicate.CLAIMED, "attack").since("2013-12"),
				StatementBuilder.that("cell", Predicate.CLAIMED, "attack").denies().since("2013-12-30"));

		assertThat(fact.period().since()).isEqualTo(bounds("2013-12"));
		assertThat(fact.sinceText()).isEqualTo("2013-12");
	}

	@Test
	void givesWhatHoldsAlwaysNoPeriod() {
		assertThat(consolidate(StatementBuilder.that("attack", Predicate.OCCURRED_IN, "grozny")).period())
			.isEqualTo(Period.UNKNOWN);
	}

	@Test
	void treatsAVacancyLikeEverythingThatLasts() {
		Fact fact = consolidate(
				StatementBuilder.of("emirate", AttributeType.VACANT, "").since("2015-04-20").until(".."),
				StatementBuilder.of("emirate", AttributeType.VACANT, "").until("[2015-12..2016]"));

		assertThat(fact.period().since()).isEqualTo(bounds("2015-04-20"));
		assertThat(fact.period().until()).isEqualTo(bounds("2015-12"));
		assertThat(fact.period().attestedUntil()).isEqualTo(day("2015-12-01"));
		assertThat(fact.result()).isNull();
		assertThat(fact.status()).isEqualTo(Status.REPORTED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2014", "2014-05", "[2014-11..2015-02]", "[..2014]", "[2015-04-27..2015-05]", "2014~" })
	void keepsTheTextOfTheOneDateStated(String text) {
		Fact fact = consolidate(led().since(text));

		assertThat(fact.sinceText()).isEqualTo(text);
		assertThat(fact.period().since()).isEqualTo(EdtfDate.parse(text).first());
	}

	private static StatementBuilder led() {
		return StatementBuilder.that("asildarov", Predicate.LED, "vilayat");
	}

	private static Fact consolidate(StatementBuilder... rows) {
		List<Statement> statements = Stream.of(rows).map(StatementBuilder::statement).toList();
		return CONSOLIDATION.consolidate(statements);
	}

	private static Bounds bounds(String date) {
		return EdtfDate.parse(date).first();
	}

	private static @Nullable LocalDate day(String day) {
		return LocalDate.parse(day);
	}

}
