package org.fealty.derivation;

import org.fealty.model.AttributeType;
import org.fealty.testing.Told;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.KILLED_IN;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.MEMBER_OF;
import static org.fealty.model.Predicate.PART_OF;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.testing.Told.that;

class StatedEndsTests {

	@Test
	void aStatedEndDecidesOverADeath() {
		Story story = Story.of(that("Ali", LED, "ce").since("2012").until("2014-05").ending("dismissed"),
				that("Ali", KILLED_IN, "raid").since("2015-04-20"));
		assertThat(story.until("Ali", LED, "ce")).isEqualTo("2014-05-01..2014-05-31");
		assertThat(story.end("Ali", LED, "ce")).containsExactly("dismissed");
	}

	@Test
	void aDeathCapsAStatedEnd() {
		Story story = Story.of(that("Ali", LED, "ce").since("2012").until("2015"),
				that("Ali", KILLED_IN, "raid").since("2015-04-20"));
		assertThat(story.until("Ali", LED, "ce")).isEqualTo("2015-01-01..2015-04-20");
		assertThat(story.end("Ali", LED, "ce")).isEmpty();
		assertThat(story.presumed("Ali", LED, "ce")).isEqualTo("2015-01-01");
	}

	@Test
	void anEndStatedToBeTheDeathIsOnTheDayOfTheDeath() {
		Story story = Story.of(that("Ali", LED, "ce").since("2012").until("2015").ending("killed"),
				that("Ali", KILLED_IN, "raid").since("2015-04-20"));
		assertThat(story.until("Ali", LED, "ce")).isEqualTo("2015-04-20");
		assertThat(story.end("Ali", LED, "ce")).containsExactly("killed", "raid");
		assertThat(story.attested("Ali", LED, "ce")).isEqualTo("2015-04-20");
	}

	@Test
	void whatEndedWithAnEventEndedOnItsDay() {
		Story story = Story.of(that("Ali", LED, "ce").since("2012").untilEvent("raid").ending("killed"),
				Told.of("raid", AttributeType.DATE, "2015-04-19/2015-04-20"));
		assertThat(story.until("Ali", LED, "ce")).isEqualTo("2015-04-19..2015-04-20");
		assertThat(story.end("Ali", LED, "ce")).containsExactly("killed", "raid");
		assertThat(story.attested("Ali", LED, "ce")).isEqualTo("2015-04-19");
		assertThat(story.presumed("Ali", LED, "ce")).isEqualTo("2015-04-19");
	}

	@Test
	void anEventThatIsOnlySuspectedAttestsNothingOfWhatSomebodyAsserts() {
		Story story = Story.of(that("Ali", LED, "ce").since("2012-02-01"),
				that("Ali", LED, "ce").untilEvent("raid").suspects().by("somebody"),
				Told.of("raid", AttributeType.DATE, "2015-04-20"));

		assertThat(story.until("Ali", LED, "ce")).isEqualTo("2012-02-01..");
		assertThat(story.attested("Ali", LED, "ce")).isEqualTo("2012-02-01");
	}

	@Test
	void anEventOfAnUnknownDayLeavesTheEndStatedButUnknown() {
		Story story = Story.of(that("Ali", LED, "ce").since("2012-02-01").untilEvent("raid"));
		assertThat(story.until("Ali", LED, "ce")).isEqualTo("2012-02-01..2020-06-01");
		assertThat(story.presumed("Ali", LED, "ce")).isEqualTo("2012-02-01");
	}

	@Test
	void aStatedDayAndTheEventsDayNarrowEachOther() {
		Story story = Story.of(that("Ali", LED, "ce").since("2012").untilEvent("raid").until("[2015-04-20..]"),
				Told.of("raid", AttributeType.DATE, "2015-04"));
		assertThat(story.until("Ali", LED, "ce")).isEqualTo("2015-04-20..2015-04-30");
	}

	@Test
	void aStatedDayThatTheEventContradictsIsDisputed() {
		Story story = Story.of(that("Ali", LED, "ce").since("2012").untilEvent("raid").until("2015-06-01"),
				Told.of("raid", AttributeType.DATE, "2015-04-20"));
		assertThat(story.until("Ali", LED, "ce")).isEqualTo("2015-04-20..2015-06-01");
		assertThat(story.fact("Ali", LED, "ce").disputed()).containsExactly("until");
	}

	@Test
	void aSightingAfterTheEventDisputesTheEndButDoesNotMoveIt() {
		Story story = Story.of(that("Ali", LED, "ce").since("2012").untilEvent("raid").on("2015-06-01"),
				Told.of("raid", AttributeType.DATE, "2015-04-20"));
		assertThat(story.until("Ali", LED, "ce")).isEqualTo("2015-04-20");
		assertThat(story.fact("Ali", LED, "ce").disputed()).containsExactly("until");
	}

	@Test
	void anOathThatMayFallOnAStatedEndNarrowsItAndGivesTheEnding() {
		Story story = Story.of(that("Ali", MEMBER_OF, "ce").since("2010").until("2014"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(story.until("Ali", MEMBER_OF, "ce")).isEqualTo("2014-01-01..2014-12-19");
		assertThat(story.end("Ali", MEMBER_OF, "ce")).containsExactly("defected", "Ali PLEDGED_TO is");
		assertThat(story.attested("Ali", MEMBER_OF, "ce")).isEqualTo("2014-01-01");
	}

	@Test
	void anOathThatCannotFallOnAStatedEndLeavesIt() {
		Story story = Story.of(that("Ali", MEMBER_OF, "ce").since("2010").until("2013"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(story.until("Ali", MEMBER_OF, "ce")).isEqualTo("2013-01-01..2013-12-31");
		assertThat(story.end("Ali", MEMBER_OF, "ce")).isEmpty();
	}

	@Test
	void anOathLeavesAnEndThatASourceExplainsOtherwise() {
		Story story = Story.of(that("Ali", LED, "sector").since("2010").until("2014").ending("dismissed"),
				that("Ali", MEMBER_OF, "ce").since("2009"), that("sector", PART_OF, "ce").since("2008"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(story.until("Ali", LED, "sector")).isEqualTo("2014-01-01..2014-12-31");
		assertThat(story.end("Ali", LED, "sector")).containsExactly("dismissed");
	}

	@Test
	void withoutAStatedEndTheLeastOfThoseThatFollowCounts() {
		Story story = Story.of(that("Ali", MEMBER_OF, "ce").since("2010"),
				that("Ali", PLEDGED_TO, "is").since("[2014-11-01..2015-05-31]"),
				that("Ali", KILLED_IN, "raid").since("2015-04-20"));
		assertThat(story.until("Ali", MEMBER_OF, "ce")).isEqualTo("2010-01-01..2015-04-20");
		assertThat(story.end("Ali", MEMBER_OF, "ce")).containsExactly("defected", "Ali PLEDGED_TO is");
	}

	/** The raid of 2014 ended what began in 2015: the sighting alone is left. */
	@Test
	void anEventBeforeTheBeginningLeavesOnlyTheSightings() {
		Story story = Story.of(that("Ali", PLEDGED_TO, "ce").since("[2015-01-26..]").untilEvent("raid"),
				that("Ali", PLEDGED_TO, "ce").on("2014-12-23"), Told.of("raid", AttributeType.DATE, "2014-04-17"));

		assertThat(story.fact("Ali", PLEDGED_TO, "ce").disputed()).containsExactly("since", "until");
		assertThat(Story.show(story.fact("Ali", PLEDGED_TO, "ce").period().since())).isEqualTo("..2014-12-23");
		assertThat(story.until("Ali", PLEDGED_TO, "ce")).isEqualTo("2014-12-23..");
		assertThat(story.attested("Ali", PLEDGED_TO, "ce")).isEqualTo("2014-12-23");
		assertThat(story.presumed("Ali", PLEDGED_TO, "ce")).isEqualTo("2014-12-23");
	}

	/** A doubtful day and its event end nothing, but may end it on that day. */
	@Test
	void aDoubtfulEndShowsNoEventAndOnlyMayEndIt() {
		Story story = Story.of(that("Ali", LED, "ce").since("2014-02-17").until("2014-06-01?").untilEvent("clash"));

		assertThat(story.end("Ali", LED, "ce")).isEmpty();
		assertThat(story.fact("Ali", LED, "ce").endingStated()).isFalse();
		assertThat(story.presumed("Ali", LED, "ce")).isEqualTo("2014-06-01");
	}

	/** Two days contradict each other, so only the earlier of them is sure. */
	@Test
	void aDisputedEndAttestsNoMoreThanItsEarliestDay() {
		Story story = Story.of(that("Ali", LED, "ce").since("2012-02-01").untilEvent("raid").until("2015-06-01"),
				Told.of("raid", AttributeType.DATE, "2015-04-20"));

		assertThat(story.until("Ali", LED, "ce")).isEqualTo("2015-04-20..2015-06-01");
		assertThat(story.attested("Ali", LED, "ce")).isEqualTo("2015-04-20");
	}

	@Test
	void anEndStatedToBeTheDissolutionIsOnTheDayOfTheDissolution() {
		Story story = Story.of(that("west", PART_OF, "ce").since("2014-02-08").ending("dissolved"),
				Told.of("ce", AttributeType.DISSOLVED, "2014-09-22"));

		assertThat(story.until("west", PART_OF, "ce")).isEqualTo("2014-09-22");
		assertThat(story.attested("west", PART_OF, "ce")).isEqualTo("2014-09-22");
	}

	@Test
	void aDerivedRelationshipTellsWhetherTheEndOfItsOathIsStated() {
		Story story = Story.of(that("Ali", PLEDGED_TO, "ce").since("2010").until("2012"),
				that("Umar", PLEDGED_TO, "ce").since("2010"), that("Umar", KILLED_IN, "raid").since("2012-03-04"));

		assertThat(story.conclusions().derived()).filteredOn((one) -> one instanceof Derived.SwornTo)
			.extracting((one) -> one.from() + " " + one.basis().endingStated())
			.containsExactlyInAnyOrder("Ali true", "Umar false");
	}

}
