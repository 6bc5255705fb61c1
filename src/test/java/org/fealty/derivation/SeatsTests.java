package org.fealty.derivation;

import org.fealty.model.AttributeType;
import org.fealty.testing.Told;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.LED;
import static org.fealty.testing.Told.that;

class SeatsTests {

	@Test
	void aLaterLeaderOnlyLowersThePresumption() {
		Story story = Story.of(that("Ali", LED, "ce").since("2010"), that("Umar", LED, "ce").since("2012-06"));
		assertThat(story.until("Ali", LED, "ce")).isEqualTo("2010-01-01..");
		assertThat(story.end("Ali", LED, "ce")).isEmpty();
		assertThat(story.presumed("Ali", LED, "ce")).isEqualTo("2012-05-31");
		assertThat(story.presumed("Umar", LED, "ce")).isEmpty();
	}

	@Test
	void whoBeganBeforeTheLastAttestationMayEndNothing() {
		Story story = Story.of(that("Ali", LED, "ce").since("2010").on("2013-01-05"),
				that("Umar", LED, "ce").since("2012-06"));
		assertThat(story.presumed("Ali", LED, "ce")).isEqualTo("");
	}

	@Test
	void aLeaderOfUnknownDaysCanHaveBegunLater() {
		Story story = Story.of(that("Ali", LED, "ce").since("2010-03-04"), that("Umar", LED, "ce"));
		assertThat(story.presumed("Ali", LED, "ce")).isEqualTo("2010-03-04");
	}

	@Test
	void aLeaderWhoseEndIsStatedIsOlderThanOneWhoseEndIsNot() {
		Story story = Story.of(that("Umar", LED, "ce").until("2013-09"), that("Ali", LED, "ce").on("2014-06-01"));
		assertThat(story.presumed("Ali", LED, "ce")).isEmpty();
	}

	@Test
	void aRumouredLeaderMayHaveTakenTheSeatToo() {
		Story story = Story.of(that("Ali", LED, "ce").since("2010"),
				that("Umar", LED, "ce").since("2012-06").suspects());
		assertThat(story.presumed("Ali", LED, "ce")).isEqualTo("2012-05-31");
	}

	@Test
	void anotherSeatsLeaderEndsNothing() {
		Story story = Story.of(that("Ali", LED, "ce").since("2010"), that("Umar", LED, "sector").since("2012-06"));
		assertThat(story.presumed("Ali", LED, "ce")).isEmpty();
	}

	@Test
	void aLaterSpellOfTheSameLeaderMayEndHisEarlierOne() {
		Story story = Story.of(that("Ali", LED, "ce").since("2010").spell("2010"),
				that("Ali", LED, "ce").since("2014").spell("2014"));
		assertThat(story.conclusions().facts()).extracting((fact) -> Story.show(fact.period().presumedUntil()))
			.containsExactlyInAnyOrder("2013-12-31", "");
	}

	@Test
	void aStatedVacancyLowersThePresumptionOfTheOfficeBefore() {
		Story story = Story.of(that("Ali", LED, "ce").since("2010"),
				Told.of("ce", AttributeType.VACANT, "").since("2015-04-21").on("2015-04-27"));
		assertThat(story.presumed("Ali", LED, "ce")).isEqualTo("2015-04-20");
	}

	@Test
	void aLaterLeaderLowersThePresumptionOfAVacancy() {
		Story story = Story.of(Told.of("ce", AttributeType.VACANT, "").since("2015-04-21"),
				that("Ali", LED, "ce").since("2015-07-02"));
		assertThat(Story.show(story.fact("ce", AttributeType.VACANT).period().presumedUntil())).isEqualTo("2015-07-01");
	}

	@Test
	void aVacancyAndAnOfficeAttestedForTheSameDaysDisagree() {
		Story story = Story.of(that("Ali", LED, "ce").since("2010").on("2015-06-01"),
				Told.of("ce", AttributeType.VACANT, "").since("2015-04-21").on("2015-04-27"));
		assertThat(story.fact("Ali", LED, "ce").disputed()).containsExactly("VACANT");
		assertThat(story.fact("ce", AttributeType.VACANT).disputed()).containsExactly("VACANT");
	}

	@Test
	void aDayThatEndsTheOfficeAndBeginsTheVacancyIsNoDisagreement() {
		Story story = Story.of(that("Ali", LED, "ce").since("2010").until("2015-04-20"),
				Told.of("ce", AttributeType.VACANT, "").since("2015-04-20").on("2015-04-27"));
		assertThat(story.fact("Ali", LED, "ce").disputed()).isEmpty();
	}

}
