package org.fealty.derivation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.MEMBER_OF;
import static org.fealty.model.Predicate.PART_OF;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.testing.StatementBuilder.that;

class OathsTests {

	@Test
	void anOathToAnotherSideEndsTheOlderOathOnItsDay() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007"),
				that("Bakr", LED, "is").since("2010"), that("Ali", PLEDGED_TO, "Umar").since("2011"),
				that("Ali", PLEDGED_TO, "Bakr").since("2014-12-19"));
		assertThat(world.until("Ali", PLEDGED_TO, "Umar")).isEqualTo("2011-01-01..2014-12-19");
		assertThat(world.end("Ali", PLEDGED_TO, "Umar")).containsExactly("defected", "Ali PLEDGED_TO Bakr");
		assertThat(world.until("Ali", PLEDGED_TO, "Bakr")).isEqualTo("2014-12-19..");
	}

	@Test
	void andWhatThePartyLedAndBelongedToInWhatWasLeftWheneverBegun() {
		DerivedWorld world = DerivedWorld.of(that("dagestan", PART_OF, "ce").since("2007"),
				that("Umar", LED, "ce").since("2007"), that("Ali", PLEDGED_TO, "Umar").since("2011"),
				that("Ali", LED, "dagestan"), that("Ali", MEMBER_OF, "ce"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.until("Ali", LED, "dagestan")).isEqualTo("..2014-12-19");
		assertThat(world.end("Ali", LED, "dagestan")).containsExactly("defected", "Ali PLEDGED_TO is");
		assertThat(world.until("Ali", MEMBER_OF, "ce")).isEqualTo("..2014-12-19");
	}

	@Test
	void anOathToOnesOwnSideEndsNothing() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007").until("2013-09-07").ending("killed"),
				that("Ali", LED, "ce").since("2014-03-18"), that("Musa", PLEDGED_TO, "Umar").since("2011"),
				that("Musa", MEMBER_OF, "ce").since("2009"), that("Musa", PLEDGED_TO, "Ali").since("2014-04"));
		assertThat(world.until("Musa", PLEDGED_TO, "Umar")).isEqualTo("2011-01-01..");
		assertThat(world.until("Musa", MEMBER_OF, "ce")).isEqualTo("2009-01-01..");
		assertThat(world.defections()).isEmpty();
	}

	@Test
	void aUnitsOwnOathEndsItsPlace() {
		DerivedWorld world = DerivedWorld.of(that("chechnya", PART_OF, "ce").since("2007"),
				that("chechnya", PLEDGED_TO, "is").since("2015-06-12"));
		assertThat(world.until("chechnya", PART_OF, "ce")).isEqualTo("2007-01-01..2015-06-12");
		assertThat(world.end("chechnya", PART_OF, "ce")).containsExactly("defected", "chechnya PLEDGED_TO is");
	}

	@Test
	void whatASourceSawAfterTheOathWentOn() {
		DerivedWorld world = DerivedWorld.of(that("dagestan", PART_OF, "ce").since("2007"),
				that("Ali", LED, "dagestan").since("2012").on("2015-02-01"), that("Ali", MEMBER_OF, "ce").since("2010"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.until("Ali", LED, "dagestan")).isEqualTo("2015-02-01..");
		assertThat(world.until("Ali", MEMBER_OF, "ce")).isEqualTo("2010-01-01..2014-12-19");
	}

	@Test
	void theUnitThatWentAlongIsStillLed() {
		DerivedWorld world = DerivedWorld.of(that("chechnya", PART_OF, "ce").since("2007"),
				that("Umar", LED, "ce").since("2007"), that("Aslan", LED, "chechnya").since("2011"),
				that("Aslan", PLEDGED_TO, "Umar").since("2011"), that("Aslan", PLEDGED_TO, "is").since("2015-06-12"),
				that("chechnya", PLEDGED_TO, "is").since("2015-06-12"));
		assertThat(world.until("Aslan", LED, "chechnya")).isEqualTo("2011-01-01..");
		assertThat(world.until("Aslan", PLEDGED_TO, "Umar")).isEqualTo("2011-01-01..2015-06-12");
		assertThat(world.defections()).containsExactly("Aslan from ce to is: presumed",
				"chechnya from ce to is: presumed");
	}

	@Test
	void theUnitThatSwearsMuchLaterDidNotGoAlong() {
		DerivedWorld world = DerivedWorld.of(that("chechnya", PART_OF, "ce").since("2007"),
				that("Aslan", LED, "chechnya").since("2011"), that("Aslan", PLEDGED_TO, "is").since("2014-12-19"),
				that("chechnya", PLEDGED_TO, "is").since("2015-06-12"));
		assertThat(world.until("Aslan", LED, "chechnya")).isEqualTo("2011-01-01..2014-12-19");
	}

	@Test
	void aSuspectedOathOnlyLowersThePresumption() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").since("2010"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19").suspects());
		assertThat(world.until("Ali", MEMBER_OF, "ce")).isEqualTo("2010-01-01..");
		assertThat(world.end("Ali", MEMBER_OF, "ce")).isEmpty();
		assertThat(world.presumed("Ali", MEMBER_OF, "ce")).isEqualTo("2014-12-19");
	}

	@Test
	void anAllegianceThatOnlyMayBeOlderOnlyMayEnd() {
		DerivedWorld world = DerivedWorld.of(that("Ali", PLEDGED_TO, "ce").since("2014"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.until("Ali", PLEDGED_TO, "ce")).isEqualTo("2014-01-01..");
		assertThat(world.presumed("Ali", PLEDGED_TO, "ce")).isEqualTo("2014-12-19");
		assertThat(world.presumed("Ali", PLEDGED_TO, "is")).isEqualTo("2014-12-19");
	}

	@Test
	void whatHasAStatedEndThatTheOtherLacksIsOlder() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").until("[..2014-12-31]"),
				that("Ali", PLEDGED_TO, "is"));
		assertThat(world.defections()).containsExactly("Ali from ce to is: certain");
	}

	@Test
	void unlessItWasAttestedAfterTheOtherBegan() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").until("2016").on("2015-06-01"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defections()).containsExactly("Ali from ce to is: possible");
	}

	@Test
	void anOathToAnotherSideEndsTheOneBeforeAndNoEarlierOneAgain() {
		DerivedWorld world = DerivedWorld.of(that("Ali", PLEDGED_TO, "ce").since("2010"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"), that("Ali", PLEDGED_TO, "aq").since("2016-02-01"));
		assertThat(world.until("Ali", PLEDGED_TO, "ce")).isEqualTo("2010-01-01..2014-12-19");
		assertThat(world.until("Ali", PLEDGED_TO, "is")).isEqualTo("2014-12-19..2016-02-01");
		assertThat(world.defections()).containsExactly("Ali from ce to is: presumed", "Ali from is to aq: presumed");
	}

}
