package org.fealty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;

import org.fealty.model.AttributeType;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.testing.StatementBuilder;
import org.fealty.time.Certainty;
import org.fealty.time.EdtfDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The oracle held against values that were worked out by hand from the definitions. All
 * that is told is invented.
 */
class OracleByHandTests {

	private static final List<String> PERSONS = List.of("ado", "bero", "cira", "dov");

	private final Map<String, Source> sources = new TreeMap<>();

	private final List<Statement> statements = new ArrayList<>();

	OracleByHandTests() {
		source("paper", "2020-01-10", "2021-01-01");
	}

	// A source tells nothing that came after it

	@Test
	void aRowWithoutAnyDateBoundsTheBeginningByItsSourceAndPresumesNothing() {
		say(that("ado", Predicate.LED, "red"));
		OracleRelationship led = led("ado");
		assertThat(led.get("sinceLatest")).isEqualTo(day("2020-01-10"));
		assertThat(led.get("sinceEarliest")).isNull();
		assertThat(led.get("untilEarliest")).isNull();
		assertThat(led.get("attestedUntil")).isNull();
		assertThat(on(led, "2010-01-01")).isEqualTo(Certainty.POSSIBLE);
		assertThat(on(led, "2020-01-10")).isEqualTo(Certainty.POSSIBLE);
		assertThat(on(led, "2030-01-01")).isEqualTo(Certainty.POSSIBLE);
	}

	@Test
	void anActWithoutADateWasByTheDayOfItsSource() {
		say(that("ado", Predicate.DENOUNCED, "bero"));
		assertThat(edge("DENOUNCED", "ado").get("sinceLatest")).isEqualTo(day("2020-01-10"));
	}

	@Test
	void aDateThatReachesBeyondItsSourceEndsWithIt() {
		say(that("ado", Predicate.LED, "red").since("2019").until("2020"));
		OracleRelationship led = led("ado");
		assertThat(led.get("untilLatest")).isEqualTo(day("2020-01-10"));
		assertThat(led.get("attestedUntil")).isEqualTo(day("2020-01-01"));
	}

	@Test
	void aPlannedEndAttestsOnlyTheDayOfItsSource() {
		say(that("ado", Predicate.LED, "red").since("2019-01-01").until("2029-01-01"));
		OracleRelationship led = led("ado");
		assertThat(led.get("attestedUntil")).isEqualTo(day("2020-01-10"));
		assertThat(led.get("presumedUntil")).isEqualTo(day("2029-01-01"));
		assertThat(led.get("untilLatest")).isEqualTo(day("2029-01-01"));
		assertThat(on(led, "2020-01-10")).isEqualTo(Certainty.CERTAIN);
		assertThat(on(led, "2028-06-01")).isEqualTo(Certainty.PRESUMED);
		assertThat(on(led, "2029-01-02")).isNull();
	}

	@Test
	void noGapBetweenTwoPlannedTermsIsImplied() {
		say(that("ado", Predicate.LED, "red").since("2019-01-01").until("2029-01-01"));
		say(that("bero", Predicate.LED, "red").since("2030"));
		assertThat(on(led("bero"), "2031-01-01")).isEqualTo(Certainty.PRESUMED);
		assertThat(on(led("bero"), "2029-06-01")).isEqualTo(Certainty.POSSIBLE);
		edges("SUCCEEDED").forEach((next) -> assertThat(next.get("gapKind")).isNotEqualTo("implied"));
	}

	@Test
	void aPlannedEndGivesWayToAKilling() {
		source("later", "2021-01-10", "2021-02-01");
		say(that("ado", Predicate.LED, "red").since("2019-01-01").until("2029-01-01"));
		say(that("ado", Predicate.KILLED_IN, "raid").since("2020-06-05").in("later"));
		OracleRelationship led = led("ado");
		assertThat(led.get("untilLatest")).isEqualTo(day("2020-06-05"));
		assertThat(led.get("untilEarliest")).isEqualTo(day("2020-01-10"));
		assertThat(led.get("presumedUntil")).isEqualTo(day("2020-06-05"));
		assertThat(led.get("ending")).isEqualTo("killed");
		assertThat(led.get("endingStated")).isEqualTo(false);
	}

	@Test
	void whoIsDeadBeforeAPlannedBeginningIsPresumedToHaveHeldItOnNoDay() {
		source("later", "2021-01-10", "2021-02-01");
		say(that("ado", Predicate.LED, "red").since("2025"));
		say(that("ado", Predicate.KILLED_IN, "raid").since("2020-06-05").in("later"));
		OracleRelationship led = led("ado");
		assertThat(led.get("untilLatest")).isEqualTo(day("2020-06-05"));
		assertThat(on(led, "2020-06-05")).isEqualTo(Certainty.POSSIBLE);
		assertThat(on(led, "2026-01-01")).isNull();
	}

	// Bounds bind each other

	@Test
	void nothingBeganAfterItEndedNorEndedBeforeItBegan() {
		say(that("ado", Predicate.LED, "red").until("2014-05-05"));
		say(that("bero", Predicate.LED, "red").since("2016-05-05"));
		assertThat(led("ado").get("sinceLatest")).isEqualTo(day("2014-05-05"));
		assertThat(on(led("ado"), "2014-05-05")).isEqualTo(Certainty.CERTAIN);
		assertThat(on(led("ado"), "2014-05-04")).isEqualTo(Certainty.POSSIBLE);
		assertThat(led("bero").get("untilEarliest")).isEqualTo(day("2016-05-05"));
	}

	@Test
	void ofAFormerLeaderNothingIsPresumed() {
		say(that("ado", Predicate.LED, "red").until("[..2014-05-05]"));
		assertThat(led("ado").get("sinceLatest")).isEqualTo(day("2014-05-05"));
		assertThat(on(led("ado"), "2014-05-05")).isEqualTo(Certainty.POSSIBLE);
	}

	@Test
	void sinceAndUntilThatContradictEachOtherLeaveEveryDayPossible() {
		source("other", "2020-01-12", "2021-01-01");
		say(that("ado", Predicate.LED, "red").since("2015-01-01"));
		say(that("ado", Predicate.LED, "red").until("2014-01-01").in("other").by("other"));
		OracleRelationship led = led("ado");
		for (String bound : List.of("sinceEarliest", "sinceLatest", "untilEarliest", "untilLatest", "attestedUntil",
				"presumedUntil")) {
			assertThat(led.get(bound)).as(bound).isNull();
		}
		assertThat(led.text("since")).isEqualTo("2015-01-01");
		assertThat(led.text("until")).isEqualTo("2014-01-01");
		assertThat(led.get("disputed")).isEqualTo(List.of("since", "until"));
		for (String day : List.of("2013-06-01", "2014-06-01", "2016-06-01")) {
			assertThat(on(led, day)).isEqualTo(Certainty.POSSIBLE);
		}
	}

	@Test
	void sightingsAloneNarrowWhatContradictsItself() {
		say(that("ado", Predicate.LED, "red").since("2015-01-01"));
		say(that("ado", Predicate.LED, "red").until("2014-01-01"));
		say(that("ado", Predicate.LED, "red").on("2014-06-01"));
		say(that("ado", Predicate.KILLED_IN, "raid").since("2016-02-02"));
		OracleRelationship led = led("ado");
		assertThat(led.get("sinceLatest")).isEqualTo(day("2014-06-01"));
		assertThat(led.get("untilEarliest")).isEqualTo(day("2014-06-01"));
		assertThat(led.get("presumedUntil")).isEqualTo(day("2014-06-01"));
		assertThat(led.get("untilLatest")).isEqualTo(day("2016-02-02"));
	}

	@Test
	void aClaimIsNotBeforeItsEventNorTheEventAfterAFirmClaim() {
		say(StatementBuilder.of("attack", AttributeType.DATE, "[2014-03-05..2014-04-30]"));
		say(that("red", Predicate.CLAIMED, "attack").since("[2014-02..2014-03]"));
		assertThat(edge("CLAIMED", "red").get("sinceEarliest")).isEqualTo(day("2014-03-05"));
		OracleRelationship date = edge("HAS", "attack");
		assertThat(date.get("sinceLatest")).isEqualTo(day("2014-03-31"));
		assertThat(date.get("untilLatest")).isEqualTo(day("2014-03-31"));
	}

	@Test
	void aClaimBeforeItsEventIsDisputedAndTheEventStays() {
		say(StatementBuilder.of("attack", AttributeType.DATE, "2014-03-05"));
		say(that("red", Predicate.CLAIMED, "attack").since("2014-02-01"));
		assertThat(edge("CLAIMED", "red").get("disputed")).isEqualTo(List.of("since"));
		assertThat(edge("CLAIMED", "red").get("sinceLatest")).isEqualTo(day("2014-02-01"));
		assertThat(edge("HAS", "attack").get("sinceLatest")).isEqualTo(day("2014-03-05"));
	}

	@Test
	void anEventWithoutADateIsNotAfterItsClaimAndWhatEndedWithItEither() {
		say(that("red", Predicate.CLAIMED, "attack").since("2014-02-01"));
		say(that("ado", Predicate.LED, "red").since("2013-01-01").untilEvent("attack"));
		assertThat(led("ado").get("untilLatest")).isEqualTo(day("2014-02-01"));
	}

	@Test
	void anOathIsNotAfterItsAcceptanceNorTheAcceptanceBeforeTheOath() {
		say(that("ado", Predicate.PLEDGED_TO, "blue").since("2015-06"));
		say(that("bero", Predicate.LED, "blue").since("2014-01-01"));
		say(that("bero", Predicate.ACCEPTED_PLEDGE_OF, "ado").since("[2015-05-01..2015-06-23]"));
		assertThat(edge("PLEDGED_TO", "ado").get("sinceLatest")).isEqualTo(day("2015-06-23"));
		assertThat(edge("ACCEPTED_PLEDGE_OF", "bero").get("sinceEarliest")).isEqualTo(day("2015-06-01"));
	}

	@Test
	void anAcceptanceBeforeTheOathIsDisputedWithIt() {
		say(that("ado", Predicate.PLEDGED_TO, "blue").since("2015-06-05"));
		say(that("blue", Predicate.ACCEPTED_PLEDGE_OF, "ado").since("2015-05-05"));
		assertThat(edge("PLEDGED_TO", "ado").get("disputed")).isEqualTo(List.of("since"));
		assertThat(edge("ACCEPTED_PLEDGE_OF", "blue").get("disputed")).isEqualTo(List.of("since"));
	}

	@Test
	void aFirmDeathBoundsWhatThePersonDid() {
		say(that("ado", Predicate.CLAIMED, "attack"));
		say(that("ado", Predicate.KILLED_IN, "raid").since("2015-05-05"));
		assertThat(edge("CLAIMED", "ado").get("sinceLatest")).isEqualTo(day("2015-05-05"));
	}

	// What is doubtful beside what is not

	@Test
	void besideAnUndoubtedAssertionDoubtfulAndSuspectedDatesAttestNothing() {
		say(that("ado", Predicate.LED, "red").since("2011-09-08").on("2013-09-01?"));
		say(that("ado", Predicate.LED, "red").on("2012-01-18").by("rumour").suspects());
		OracleRelationship led = led("ado");
		assertThat(led.get("attestedUntil")).isEqualTo(day("2011-09-08"));
		assertThat(led.get("untilEarliest")).isEqualTo(day("2011-09-08"));
		assertThat(on(led, "2013-09-01")).isEqualTo(Certainty.PRESUMED);
	}

	@Test
	void aSuspectedEndBesideAnUndoubtedAssertionOnlyMayEnd() {
		say(that("ado", Predicate.LED, "red").since("2011-09-08"));
		say(that("ado", Predicate.LED, "red").until("2010-01-18").by("rumour").suspects());
		say(that("bero", Predicate.LED, "blue").since("2011-09-08"));
		say(that("bero", Predicate.LED, "blue").until("2012-01-18").by("rumour").suspects());
		assertThat(led("ado").get("untilLatest")).isNull();
		assertThat(led("ado").get("presumedUntil")).isNull();
		assertThat(led("ado").list("disputed")).isEmpty();
		assertThat(led("bero").get("untilLatest")).isNull();
		assertThat(led("bero").get("presumedUntil")).isEqualTo(day("2012-01-18"));
	}

	// Ends that follow

	@Test
	void aDeathCapsFromAboveAndPresumesAndNoMore() {
		say(that("ado", Predicate.LED, "red").on("2015-06-01"));
		say(that("ado", Predicate.KILLED_IN, "raid").since("2019-01-21"));
		OracleRelationship led = led("ado");
		assertThat(led.get("untilEarliest")).isEqualTo(day("2015-06-01"));
		assertThat(led.get("untilLatest")).isEqualTo(day("2019-01-21"));
		assertThat(led.get("presumedUntil")).isEqualTo(day("2019-01-21"));
		assertThat(led.get("endingStated")).isEqualTo(false);
	}

	@Test
	void killedAsItsLeaderStatesTheEnd() {
		say(StatementBuilder.of("raid", AttributeType.DATE, "2019-01-21"));
		say(that("ado", Predicate.LED, "red").since("2015-06-01").untilEvent("raid").ending("killed"));
		OracleRelationship led = led("ado");
		assertThat(led.get("untilEarliest")).isEqualTo(day("2019-01-21"));
		assertThat(led.get("attestedUntil")).isEqualTo(day("2019-01-21"));
		assertThat(led.get("endingStated")).isEqualTo(true);
	}

	@Test
	void dissolutionEndsWhatStoodWithIt() {
		say(StatementBuilder.of("gang", AttributeType.DISSOLVED, "2015-11-22"));
		say(that("gang", Predicate.AFFILIATED_WITH, "blue").since("2014-01-01"));
		say(that("ado", Predicate.MEMBER_OF, "gang").since("2014-01-01"));
		say(that("bero", Predicate.MEMBER_OF, "gang").on("2016-03-03"));
		for (OracleRelationship ended : List.of(edge("AFFILIATED_WITH", "gang"), edge("MEMBER_OF", "ado"))) {
			assertThat(ended.get("untilLatest")).isEqualTo(day("2015-11-22"));
			assertThat(ended.get("ending")).isEqualTo("dissolved");
			assertThat(ended.get("presumedUntil")).isEqualTo(day("2015-11-22"));
		}
		OracleRelationship later = edge("MEMBER_OF", "bero");
		assertThat(later.get("untilLatest")).isNull();
		assertThat(later.get("presumedUntil")).isEqualTo(day("2016-03-03"));
		assertThat(later.get("disputed")).isEqualTo(List.of("dissolved"));
	}

	@Test
	void whoSwearsElsewhereAfterADissolutionLeftOnItsDay() {
		say(StatementBuilder.of("gang", AttributeType.DISSOLVED, "2015-11-22"));
		say(that("ado", Predicate.MEMBER_OF, "gang").since("2014-01-01"));
		say(that("ado", Predicate.PLEDGED_TO, "blue").since("2016-01-01"));
		OracleRelationship change = edge("DEFECTED_TO", "ado");
		assertThat(change.get("leftEarliest")).isEqualTo(day("2015-11-22"));
		assertThat(change.get("leftLatest")).isEqualTo(day("2015-11-22"));
		assertThat(change.get("lagDaysAtLeast")).isEqualTo(40L);
	}

	// Successions

	@Test
	void aStatedSuccessionJoinsTheSpellsThatItsDayAllowsAndSaysWhenTheOfficesWere() {
		say(that("ado", Predicate.LED, "red").since("2001-01-01").until("2005-01-01").spell("2001"));
		say(that("ado", Predicate.LED, "red").since("2009-01-01").until("2013-01-01").spell("2009"));
		say(that("bero", Predicate.SUCCEEDED, "ado").office("red").since("2005-01-01"));
		say(that("ado", Predicate.SUCCEEDED, "bero").office("red").since("2009-01-01"));
		OracleRelationship led = led("bero");
		assertThat(led.get("sinceEarliest")).isEqualTo(day("2005-01-01"));
		assertThat(led.get("sinceLatest")).isEqualTo(day("2005-01-01"));
		assertThat(led.get("untilEarliest")).isEqualTo(day("2009-01-01"));
		assertThat(led.get("untilLatest")).isEqualTo(day("2009-01-01"));
		assertThat(led.get("statements")).isEqualTo(2L);
		assertThat(edges("LED")).hasSize(3);
		assertThat(edges("SUCCEEDED")).hasSize(2)
			.allSatisfy((next) -> assertThat(next.get("gapKind")).isNull())
			.allSatisfy((next) -> assertThat(next.from()).isNotEqualTo(next.to()));
	}

	@Test
	void aStatedSuccessionWithADayLeavesAnImpliedGapAfterTheSpellBeforeIt() {
		say(that("ado", Predicate.LED, "red").since("1999-08-16").until("2000-05-07").spell("1999"));
		say(that("ado", Predicate.LED, "red").since("2008-05-08").until("2012-05-07").spell("2008"));
		say(that("bero", Predicate.SUCCEEDED, "ado").office("red").since("2000-05-17"));
		OracleRelationship next = edge("SUCCEEDED", "bero");
		assertThat(next.get("gapKind")).isEqualTo("implied");
		assertThat(next.get("gapDaysAtLeast")).isEqualTo(9L);
		assertThat(next.get("gapDaysAtMost")).isEqualTo(9L);
		assertThat(next.get("gapFromEarliest")).isEqualTo(day("2000-05-08"));
		assertThat(led("bero").get("sinceLatest")).isEqualTo(day("2000-05-17"));
	}

	@Test
	void anActingHeadIsInterimAndTheNextLeaderComesAfterTheTerm() {
		say(that("ado", Predicate.LED, "red").since("2001-01-01").until("2005-01-01"));
		say(that("bero", Predicate.LED, "red").since("2003-02-01").until("2003-02-10"));
		say(that("cira", Predicate.LED, "red").since("2005-01-01").until("2009-01-01"));
		OracleRelationship acting = edge("SUCCEEDED", "bero");
		assertThat(acting.to()).isEqualTo("ado");
		assertThat(acting.get("interim")).isEqualTo(true);
		assertThat(acting.get("gapKind")).isNull();
		OracleRelationship next = edge("SUCCEEDED", "cira");
		assertThat(next.to()).isEqualTo("ado");
		assertThat(next.get("interim")).isEqualTo(false);
		assertThat(next.get("gapKind")).isNull();
		assertThat(edges("SUCCEEDED")).hasSize(2);
	}

	@Test
	void anActingHeadDoesNotEndThePresumptionOfWhoIsSeenLater() {
		say(that("ado", Predicate.LED, "red").since("2001-01-01"));
		say(that("ado", Predicate.LED, "red").on("2004-03-01"));
		say(that("bero", Predicate.LED, "red").since("2003-02-01").until("2003-02-10"));
		assertThat(led("ado").get("presumedUntil")).isNull();
	}

	@Test
	void ofTwoWhoBeganOnOneDayTheOneWhoEndedFirstIsOlder() {
		say(that("ado", Predicate.LED, "red").since("2001-01-01").until("2001-01-01"));
		say(that("bero", Predicate.LED, "red").since("2001-01-01").until("2005-01-01"));
		assertThat(edge("SUCCEEDED", "bero").to()).isEqualTo("ado");
		assertThat(edges("SUCCEEDED")).hasSize(1);
	}

	@Test
	void noGapIsPossibleWhereNoEndIsKnownNorOnDaysOfASureThird() {
		say(that("ado", Predicate.LED, "red").since("2001-01-01"));
		say(that("bero", Predicate.LED, "red").since("2005-01-01"));
		assertThat(edge("SUCCEEDED", "bero").get("gapKind")).isNull();
	}

	// Oaths and changes of side

	@Test
	void anOathThatNamesTheSeatBindsAsSurelyAsItIsAndIsASightingOfTheLord() {
		say(that("ado", Predicate.MEMBER_OF, "red").since("2010-01-01").until(".."));
		say(that("ado", Predicate.PLEDGED_TO, "bero").since("2015-06-21").seat("blue"));
		assertThat(edge("SWORN_TO", "ado").to()).isEqualTo("blue");
		assertThat(edge("SWORN_TO", "ado").get("kind")).isEqualTo("certain");
		assertThat(led("bero").get("attestedUntil")).isEqualTo(day("2015-06-21"));
		assertThat(led("bero").get("sinceLatest")).isEqualTo(day("2015-06-21"));
	}

	@Test
	void aDefectionIsNeverSurerThanTheOathItRestsOn() {
		say(that("ado", Predicate.MEMBER_OF, "red").since("2010-01-01").on("2015-06-20"));
		say(that("ado", Predicate.PLEDGED_TO, "bero").since("2015-06-21"));
		say(that("bero", Predicate.LED, "blue"));
		assertThat(edge("SWORN_TO", "ado").get("kind")).isEqualTo("possible");
		assertThat(edge("DEFECTED_TO", "ado").get("kind")).isEqualTo("possible");
	}

	@Test
	void aRumourMakesAChangeOfSideUnsureAndNeverUnsaid() {
		say(that("gang", Predicate.PART_OF, "red").since("2010-12-14"));
		say(that("blue", Predicate.PART_OF, "red").by("rumour").suspects());
		say(that("gang", Predicate.PLEDGED_TO, "blue").since("2012-10-25"));
		OracleRelationship change = edge("DEFECTED_TO", "gang");
		assertThat(change.to()).isEqualTo("blue");
		assertThat(change.text("fromOrganisation")).isEqualTo("red");
		assertThat(change.get("kind")).isEqualTo("possible");
		assertThat(edge("PART_OF", "gang").get("presumedUntil")).isEqualTo(day("2012-10-25"));
		assertThat(edge("PART_OF", "gang").get("untilLatest")).isNull();
	}

	@Test
	void leavingIsTheOathWhereNoLeavingIsStated() {
		say(that("ado", Predicate.MEMBER_OF, "red").since("2010-01-01").on("2015-06-20"));
		say(that("ado", Predicate.PLEDGED_TO, "blue").since("2015-06-21"));
		OracleRelationship change = edge("DEFECTED_TO", "ado");
		assertThat(change.get("kind")).isEqualTo("certain");
		assertThat(change.get("leftEarliest")).isEqualTo(day("2015-06-21"));
		assertThat(change.get("lagDaysAtMost")).isEqualTo(0L);
		assertThat(edge("MEMBER_OF", "ado").get("untilEarliest")).isEqualTo(day("2015-06-20"));
		assertThat(edge("MEMBER_OF", "ado").get("untilLatest")).isEqualTo(day("2015-06-21"));
		assertThat(edge("MEMBER_OF", "ado").get("presumedUntil")).isEqualTo(day("2015-06-21"));
	}

	// Laws

	@Test
	void inNoWorldIsABoundBeyondItsCounterpart() {
		for (long seed = 1; seed <= 300; seed++) {
			RandomWorld tale = RandomWorlds.of(seed, "");
			for (OracleRelationship edge : Oracle.of(tale).edges()) {
				OracleBounds since = edge.span("since");
				OracleBounds until = edge.span("until");
				String what = "seed " + seed + ": " + edge;
				assertThat(since.low()).as(what).isLessThanOrEqualTo(since.high());
				if (!edge.is("SWORN_TO")) {
					assertThat(until.low()).as(what).isLessThanOrEqualTo(until.high());
					assertThat(edge.course().attested()).as(what).isLessThanOrEqualTo(until.high());
					assertThat(since.low()).as(what).isLessThanOrEqualTo(until.high());
				}
			}
		}
	}

	private void source(String id, String published, String retrieved) {
		this.sources.put(id,
				new Source(id, "dataset", id, id, EdtfDate.parse(published), day(retrieved), null, null, null, null));
	}

	private static StatementBuilder that(String subject, Predicate predicate, String object) {
		return StatementBuilder.that(subject, predicate, object);
	}

	private void say(StatementBuilder row) {
		this.statements.add(row.statement());
	}

	private List<OracleRelationship> edges(String type) {
		List<Entity> entities = new ArrayList<>();
		PERSONS.forEach((id) -> entities.add(entity(id, null, Label.PERSON)));
		List.of("red", "blue", "gang").forEach((id) -> entities.add(entity(id, "group", Label.ORGANISATION)));
		entities.add(entity("attack", null, Label.ATTACK));
		entities.add(entity("raid", null, Label.OPERATION));
		RandomWorld tale = new RandomWorld(List.copyOf(this.sources.values()), List.of(), entities, this.statements);
		return Oracle.of(tale).edges().stream().filter((edge) -> edge.is(type)).toList();
	}

	private static Entity entity(String id, @Nullable String kind, Label label) {
		return new Entity(id, id, Set.of(label), kind, false, null);
	}

	private OracleRelationship edge(String type, String from) {
		List<OracleRelationship> found = edges(type).stream().filter((edge) -> edge.from().equals(from)).toList();
		assertThat(found).as("%s of %s", type, from).hasSize(1);
		return found.getFirst();
	}

	private OracleRelationship led(String person) {
		return edge("LED", person);
	}

	private static @Nullable Certainty on(OracleRelationship edge, String day) {
		return edge.course().on(day(day).toEpochDay());
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}
