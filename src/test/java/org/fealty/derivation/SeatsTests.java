package org.fealty.derivation;

import org.fealty.model.AttributeType;
import org.fealty.testing.StatementBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.LED;
import static org.fealty.testing.StatementBuilder.that;

class SeatsTests {

	@Test
	void aLaterLeaderOnlyLowersThePresumption() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2010"),
				that("Umar", LED, "ce").since("2012-06"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2010-01-01..");
		assertThat(world.end("Ali", LED, "ce")).isEmpty();
		assertThat(world.presumed("Ali", LED, "ce")).isEqualTo("2012-05-31");
		assertThat(world.presumed("Umar", LED, "ce")).isEmpty();
	}

	@Test
	void whoBeganBeforeTheLastAttestationMayEndNothing() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2010").on("2013-01-05"),
				that("Umar", LED, "ce").since("2012-06"));
		assertThat(world.presumed("Ali", LED, "ce")).isEqualTo("");
	}

	@Test
	void aLeaderOfUnknownDaysCanHaveBegunLater() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2010-03-04"), that("Umar", LED, "ce"));
		assertThat(world.presumed("Ali", LED, "ce")).isEqualTo("2010-03-04");
	}

	@Test
	void aLeaderWhoseEndIsStatedIsOlderThanOneWhoseEndIsNot() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").until("2013-09"),
				that("Ali", LED, "ce").on("2014-06-01"));
		assertThat(world.presumed("Ali", LED, "ce")).isEmpty();
	}

	@Test
	void aRumouredLeaderMayHaveTakenTheSeatToo() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2010"),
				that("Umar", LED, "ce").since("2012-06").suspects());
		assertThat(world.presumed("Ali", LED, "ce")).isEqualTo("2012-05-31");
	}

	@Test
	void anotherSeatsLeaderEndsNothing() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2010"),
				that("Umar", LED, "sector").since("2012-06"));
		assertThat(world.presumed("Ali", LED, "ce")).isEmpty();
	}

	@Test
	void aLaterSpellOfTheSameLeaderMayEndHisEarlierOne() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2010").spell("2010"),
				that("Ali", LED, "ce").since("2014").spell("2014"));
		assertThat(world.conclusions().facts()).extracting((fact) -> DerivedWorld.show(fact.period().presumedUntil()))
			.containsExactlyInAnyOrder("2013-12-31", "");
	}

	@Test
	void aStatedVacancyLowersThePresumptionOfTheOfficeBefore() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2010"),
				StatementBuilder.of("ce", AttributeType.VACANT, "").since("2015-04-21").on("2015-04-27"));
		assertThat(world.presumed("Ali", LED, "ce")).isEqualTo("2015-04-20");
	}

	@Test
	void aLaterLeaderLowersThePresumptionOfAVacancy() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.of("ce", AttributeType.VACANT, "").since("2015-04-21"),
				that("Ali", LED, "ce").since("2015-07-02"));
		assertThat(DerivedWorld.show(world.fact("ce", AttributeType.VACANT).period().presumedUntil()))
			.isEqualTo("2015-07-01");
	}

	@Test
	void aVacancyAndAnOfficeAttestedForTheSameDaysDisagree() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2010").on("2015-06-01"),
				StatementBuilder.of("ce", AttributeType.VACANT, "").since("2015-04-21").on("2015-04-27"));
		assertThat(world.fact("Ali", LED, "ce").disputed()).containsExactly("VACANT");
		assertThat(world.fact("ce", AttributeType.VACANT).disputed()).containsExactly("VACANT");
	}

	@Test
	void aDayThatEndsTheOfficeAndBeginsTheVacancyIsNoDisagreement() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2010").until("2015-04-20"),
				StatementBuilder.of("ce", AttributeType.VACANT, "").since("2015-04-20").on("2015-04-27"));
		assertThat(world.fact("Ali", LED, "ce").disputed()).isEmpty();
	}

}
