package org.fealty.derivation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.KILLED_IN;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.PART_OF;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.testing.StatementBuilder.that;

class LordsTests {

	@Test
	void theDeathOfTheLordOnlyMayEndTheOathToHim() {
		DerivedWorld world = DerivedWorld.of(that("Musa", PLEDGED_TO, "Ali").since("2011"),
				that("Ali", KILLED_IN, "raid").since("2015-04-20"));
		assertThat(world.until("Musa", PLEDGED_TO, "Ali")).isEqualTo("2011-01-01..");
		assertThat(world.end("Musa", PLEDGED_TO, "Ali")).isEmpty();
		assertThat(world.presumed("Musa", PLEDGED_TO, "Ali")).isEqualTo("2015-04-20");
	}

	@Test
	void aLordWhoWasDeadAlreadyEndsNothing() {
		DerivedWorld world = DerivedWorld.of(that("Musa", PLEDGED_TO, "Ali").since("2016"),
				that("Ali", KILLED_IN, "raid").since("2015-04-20"));
		assertThat(world.presumed("Musa", PLEDGED_TO, "Ali")).isEmpty();
	}

	@Test
	void theFallOfTheLordOnlyMayEndTheOathToHim() {
		DerivedWorld world = DerivedWorld.of(
				that("Ali", LED, "ce").since("2010").until("2013-05-06").ending("dismissed"),
				that("Musa", PLEDGED_TO, "Ali").since("2011"));
		assertThat(world.until("Musa", PLEDGED_TO, "Ali")).isEqualTo("2011-01-01..");
		assertThat(world.presumed("Musa", PLEDGED_TO, "Ali")).isEqualTo("2013-05-06");
	}

	@Test
	void theOathOfTheLordToAnotherSideIsHisFall() {
		DerivedWorld world = DerivedWorld.of(that("sector", PART_OF, "ce").since("2007"),
				that("Ali", LED, "sector").since("2010"), that("Musa", PLEDGED_TO, "Ali").since("2011"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.presumed("Musa", PLEDGED_TO, "Ali")).isEqualTo("2014-12-19");
	}

	@Test
	void aStatedEndOfUnknownDayIsAFallEvenIfItMayBeAnOath() {
		DerivedWorld world = DerivedWorld.of(that("sector", PART_OF, "ce").since("2007"),
				that("Ali", LED, "sector").untilEvent("raid"), that("Ali", PLEDGED_TO, "is"),
				that("Musa", PLEDGED_TO, "Ali").since("2011-05-01"));
		assertThat(world.presumed("Musa", PLEDGED_TO, "Ali")).isEqualTo("2011-05-01");
	}

	@Test
	void anotherSeatOfTheLordThatHeHadLeftBeforeTheOathDoesNotCount() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "sector").since("2005").until("2009"),
				that("Ali", LED, "ce").since("2010"), that("Musa", PLEDGED_TO, "Ali").since("2011"));
		assertThat(world.presumed("Musa", PLEDGED_TO, "Ali")).isEmpty();
	}

	@Test
	void anOathAttestedAfterTheDeathOfItsLordDoesNotEndWithIt() {
		DerivedWorld world = DerivedWorld.of(that("Musa", PLEDGED_TO, "Ali").since("2011").on("2016-01-02"),
				that("Ali", KILLED_IN, "raid").since("2015-04-20"));
		assertThat(world.presumed("Musa", PLEDGED_TO, "Ali")).isEqualTo("");
	}

}
