package org.fealty.derivation;

import org.fealty.model.AttributeType;
import org.fealty.testing.StatementBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.KILLED_IN;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.MEMBER_OF;
import static org.fealty.model.Predicate.PART_OF;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.testing.StatementBuilder.that;

class StatedEndsTests {

	@Test
	void aStatedEndDecidesOverADeath() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2012").until("2014-05").ending("dismissed"),
				that("Ali", KILLED_IN, "raid").since("2015-04-20"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2014-05-01..2014-05-31");
		assertThat(world.end("Ali", LED, "ce")).containsExactly("dismissed");
	}

	@Test
	void aDeathCapsAStatedEnd() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2012").until("2015"),
				that("Ali", KILLED_IN, "raid").since("2015-04-20"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2015-01-01..2015-04-20");
		assertThat(world.end("Ali", LED, "ce")).isEmpty();
		assertThat(world.presumed("Ali", LED, "ce")).isEqualTo("2015-01-01");
	}

	@Test
	void anEndStatedToBeTheDeathIsOnTheDayOfTheDeath() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2012").until("2015").ending("killed"),
				that("Ali", KILLED_IN, "raid").since("2015-04-20"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2015-04-20");
		assertThat(world.end("Ali", LED, "ce")).containsExactly("killed", "raid");
		assertThat(world.attested("Ali", LED, "ce")).isEqualTo("2015-04-20");
	}

	@Test
	void whatEndedWithAnEventEndedOnItsDay() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2012").untilEvent("raid").ending("killed"),
				StatementBuilder.of("raid", AttributeType.DATE, "2015-04-19/2015-04-20"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2015-04-19..2015-04-20");
		assertThat(world.end("Ali", LED, "ce")).containsExactly("killed", "raid");
		assertThat(world.attested("Ali", LED, "ce")).isEqualTo("2015-04-19");
		assertThat(world.presumed("Ali", LED, "ce")).isEqualTo("2015-04-19");
	}

	@Test
	void anEventThatIsOnlySuspectedAttestsNothingOfWhatSomebodyAsserts() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2012-02-01"),
				that("Ali", LED, "ce").untilEvent("raid").suspects().by("somebody"),
				StatementBuilder.of("raid", AttributeType.DATE, "2015-04-20"));

		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2012-02-01..");
		assertThat(world.attested("Ali", LED, "ce")).isEqualTo("2012-02-01");
	}

	@Test
	void anEventOfAnUnknownDayLeavesTheEndStatedButUnknown() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2012-02-01").untilEvent("raid"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2012-02-01..2020-06-01");
		assertThat(world.presumed("Ali", LED, "ce")).isEqualTo("2012-02-01");
	}

	@Test
	void aStatedDayAndTheEventsDayNarrowEachOther() {
		DerivedWorld world = DerivedWorld.of(
				that("Ali", LED, "ce").since("2012").untilEvent("raid").until("[2015-04-20..]"),
				StatementBuilder.of("raid", AttributeType.DATE, "2015-04"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2015-04-20..2015-04-30");
	}

	@Test
	void aStatedDayThatTheEventContradictsIsDisputed() {
		DerivedWorld world = DerivedWorld.of(
				that("Ali", LED, "ce").since("2012").untilEvent("raid").until("2015-06-01"),
				StatementBuilder.of("raid", AttributeType.DATE, "2015-04-20"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2015-04-20..2015-06-01");
		assertThat(world.fact("Ali", LED, "ce").disputed()).containsExactly("until");
	}

	@Test
	void aSightingAfterTheEventDisputesTheEndButDoesNotMoveIt() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2012").untilEvent("raid").on("2015-06-01"),
				StatementBuilder.of("raid", AttributeType.DATE, "2015-04-20"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2015-04-20");
		assertThat(world.fact("Ali", LED, "ce").disputed()).containsExactly("until");
	}

	@Test
	void anOathThatMayFallOnAStatedEndNarrowsItAndGivesTheEnding() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").since("2010").until("2014"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.until("Ali", MEMBER_OF, "ce")).isEqualTo("2014-01-01..2014-12-19");
		assertThat(world.end("Ali", MEMBER_OF, "ce")).containsExactly("defected", "Ali PLEDGED_TO is");
		assertThat(world.attested("Ali", MEMBER_OF, "ce")).isEqualTo("2014-01-01");
	}

	@Test
	void anOathThatCannotFallOnAStatedEndLeavesIt() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").since("2010").until("2013"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.until("Ali", MEMBER_OF, "ce")).isEqualTo("2013-01-01..2013-12-31");
		assertThat(world.end("Ali", MEMBER_OF, "ce")).isEmpty();
	}

	@Test
	void anOathLeavesAnEndThatASourceExplainsOtherwise() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "sector").since("2010").until("2014").ending("dismissed"),
				that("Ali", MEMBER_OF, "ce").since("2009"), that("sector", PART_OF, "ce").since("2008"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.until("Ali", LED, "sector")).isEqualTo("2014-01-01..2014-12-31");
		assertThat(world.end("Ali", LED, "sector")).containsExactly("dismissed");
	}

	@Test
	void withoutAStatedEndTheLeastOfThoseThatFollowCounts() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").since("2010"),
				that("Ali", PLEDGED_TO, "is").since("[2014-11-01..2015-05-31]"),
				that("Ali", KILLED_IN, "raid").since("2015-04-20"));
		assertThat(world.until("Ali", MEMBER_OF, "ce")).isEqualTo("2010-01-01..2015-04-20");
		assertThat(world.end("Ali", MEMBER_OF, "ce")).containsExactly("defected", "Ali PLEDGED_TO is");
	}

	/** The raid of 2014 ended what began in 2015: the sighting alone is left. */
	@Test
	void anEventBeforeTheBeginningLeavesOnlyTheSightings() {
		DerivedWorld world = DerivedWorld.of(that("Ali", PLEDGED_TO, "ce").since("[2015-01-26..]").untilEvent("raid"),
				that("Ali", PLEDGED_TO, "ce").on("2014-12-23"),
				StatementBuilder.of("raid", AttributeType.DATE, "2014-04-17"));

		assertThat(world.fact("Ali", PLEDGED_TO, "ce").disputed()).containsExactly("since", "until");
		assertThat(DerivedWorld.show(world.fact("Ali", PLEDGED_TO, "ce").period().since())).isEqualTo("..2014-12-23");
		assertThat(world.until("Ali", PLEDGED_TO, "ce")).isEqualTo("2014-12-23..");
		assertThat(world.attested("Ali", PLEDGED_TO, "ce")).isEqualTo("2014-12-23");
		assertThat(world.presumed("Ali", PLEDGED_TO, "ce")).isEqualTo("2014-12-23");
	}

	/** A doubtful day and its event end nothing, but may end it on that day. */
	@Test
	void aDoubtfulEndShowsNoEventAndOnlyMayEndIt() {
		DerivedWorld world = DerivedWorld
			.of(that("Ali", LED, "ce").since("2014-02-17").until("2014-06-01?").untilEvent("clash"));

		assertThat(world.end("Ali", LED, "ce")).isEmpty();
		assertThat(world.fact("Ali", LED, "ce").endingStated()).isFalse();
		assertThat(world.presumed("Ali", LED, "ce")).isEqualTo("2014-06-01");
	}

	/** Two days contradict each other, so only the earlier of them is sure. */
	@Test
	void aDisputedEndAttestsNoMoreThanItsEarliestDay() {
		DerivedWorld world = DerivedWorld.of(
				that("Ali", LED, "ce").since("2012-02-01").untilEvent("raid").until("2015-06-01"),
				StatementBuilder.of("raid", AttributeType.DATE, "2015-04-20"));

		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2015-04-20..2015-06-01");
		assertThat(world.attested("Ali", LED, "ce")).isEqualTo("2015-04-20");
	}

	@Test
	void anEndStatedToBeTheDissolutionIsOnTheDayOfTheDissolution() {
		DerivedWorld world = DerivedWorld.of(that("west", PART_OF, "ce").since("2014-02-08").ending("dissolved"),
				StatementBuilder.of("ce", AttributeType.DISSOLVED, "2014-09-22"));

		assertThat(world.until("west", PART_OF, "ce")).isEqualTo("2014-09-22");
		assertThat(world.attested("west", PART_OF, "ce")).isEqualTo("2014-09-22");
	}

	@Test
	void aDerivedRelationshipTellsWhetherTheEndOfItsOathIsStated() {
		DerivedWorld world = DerivedWorld.of(that("Ali", PLEDGED_TO, "ce").since("2010").until("2012"),
				that("Umar", PLEDGED_TO, "ce").since("2010"), that("Umar", KILLED_IN, "raid").since("2012-03-04"));

		assertThat(world.conclusions().derived()).filteredOn((one) -> one instanceof Derived.SwornTo)
			.extracting((one) -> one.from() + " " + one.basis().endingStated())
			.containsExactlyInAnyOrder("Ali true", "Umar false");
	}

}
