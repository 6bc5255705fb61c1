package org.fealty.derivation;

import org.fealty.time.Certainty;
import org.fealty.derivation.Derived.Defection;
import org.fealty.fact.Status;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.KILLED_IN;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.MEMBER_OF;
import static org.fealty.model.Predicate.PART_OF;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.testing.StatementBuilder.that;

class DefectionsTests {

	@Test
	void anOathToAnotherSideIsADefectionAtOnce() {
		DerivedWorld world = DerivedWorld.of(that("dagestan", PART_OF, "ce").since("2007"),
				that("Umar", LED, "ce").since("2007"), that("Bakr", LED, "is").since("2010"),
				that("Ali", PLEDGED_TO, "Umar").since("2011"), that("Ali", LED, "dagestan").since("2012"),
				that("Ali", PLEDGED_TO, "Bakr").since("2014-12"));
		Defection defection = world.defection("Ali", "is");
		assertThat(defection.fromOrganisation()).isEqualTo("ce");
		assertThat(DerivedWorld.show(defection.joined())).isEqualTo("2014-12-01..2014-12-31");
		assertThat(DerivedWorld.show(defection.left())).isEqualTo("2014-12-01..2014-12-31");
		assertThat(defection.lagDaysAtLeast()).isZero();
		assertThat(defection.lagDaysAtMost()).isZero();
		assertThat(world.name(defection.joinedFact())).isEqualTo("Ali PLEDGED_TO Bakr");
		assertThat(world.name(defection.leftFact())).isEqualTo("Ali PLEDGED_TO Umar");
		assertThat(defection.deciding().stream().map(world::name)).containsExactly("Ali PLEDGED_TO Umar",
				"Ali PLEDGED_TO Bakr", "Umar LED ce", "Bakr LED is");
		assertThat(defection.kind()).isEqualTo(Certainty.PRESUMED);
		assertThat(defection.basis().status()).isEqualTo(Status.REPORTED);
	}

	@Test
	void itIsCertainIfTheOlderAllegianceHasAStatedEnd() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").since("2010").until("2014"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defections()).containsExactly("Ali from ce to is: certain");
		assertThat(world.defection("Ali", "is").lagDaysAtMost()).isZero();
	}

	@Test
	void itIsCertainIfTheOlderAllegianceIsAttestedUpToTheOath() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").since("2010").on("2014-12-18"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defections()).containsExactly("Ali from ce to is: certain");
	}

	@Test
	void itIsPossibleIfTheOrderIsUnsure() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defections()).containsExactly("Ali from ce to is: possible");
	}

	@Test
	void itIsPossibleIfEitherStatusIsUnsure() {
		assertThat(DerivedWorld
			.of(that("Ali", MEMBER_OF, "ce").since("2010"),
					that("Ali", PLEDGED_TO, "is").since("2014-12-19").suspects())
			.defections()).containsExactly("Ali from ce to is: possible");
		assertThat(DerivedWorld
			.of(that("Ali", MEMBER_OF, "ce").since("2010").suspects(),
					that("Ali", PLEDGED_TO, "is").since("2014-12-19"))
			.defections()).containsExactly("Ali from ce to is: possible");
	}

	@Test
	void itIsPossibleIfSomethingElseCanHaveEndedTheOlderAllegianceBefore() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007"),
				that("Umar", KILLED_IN, "raid").since("2013-09-07"), that("Ali", PLEDGED_TO, "Umar").since("2011"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defections()).containsExactly("Ali from ce to is: possible");
	}

	@Test
	void neutralForMonthsHasALagOfSoManyDays() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").since("2010").until("2014-06"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defection("Ali", "is").lagDaysAtLeast()).isEqualTo(172);
		assertThat(world.defection("Ali", "is").lagDaysAtMost()).isEqualTo(201);
	}

	@Test
	void nobodyLeavesBeforeHeBelonged() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").since("2010-05-01").until("[..2014-06-30]"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(DerivedWorld.show(world.defection("Ali", "is").left())).isEqualTo("2010-05-01..2014-06-30");
		assertThat(world.defection("Ali", "is").lagDaysAtLeast()).isEqualTo(172);
		assertThat(world.defection("Ali", "is").lagDaysAtMost()).isEqualTo(1693);
	}

	@Test
	void joinedBeforeLeavingHasANegativeLag() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").since("2010").until("2015-01-01"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defection("Ali", "is").lagDaysAtLeast()).isEqualTo(-13);
		assertThat(world.defection("Ali", "is").lagDaysAtMost()).isEqualTo(-13);
		assertThat(world.defection("Ali", "is").kind()).isEqualTo(Certainty.CERTAIN);
	}

	@Test
	void whoIsSeenWithTheOldSideAfterwardsHasNotLeftByThatDay() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").since("2010").on("2015-02-01"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(DerivedWorld.show(world.defection("Ali", "is").left())).isEqualTo("2015-02-01..");
		assertThat(world.defection("Ali", "is").lagDaysAtLeast()).isNull();
		assertThat(world.defection("Ali", "is").lagDaysAtMost()).isEqualTo(-44);
	}

	@Test
	void betweenALeadersDeathAndARenewalToHisSuccessorThereIsNone() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007"),
				that("Umar", KILLED_IN, "raid").since("2013-09-07"), that("Ali", LED, "ce").since("2014-03-18"),
				that("Musa", PLEDGED_TO, "Umar").since("2010"), that("Musa", PLEDGED_TO, "Ali").since("2014-05-01"));
		assertThat(world.defections()).isEmpty();
	}

	@Test
	void anOrganisationThatPledgesAsAWholeDefectsAndItsMembersDoNot() {
		DerivedWorld world = DerivedWorld.of(that("chechnya", PART_OF, "ce").since("2007"),
				that("chechnya", PLEDGED_TO, "is").since("2015-06-12"), that("Aslan", LED, "chechnya").since("2011"),
				that("Musa", MEMBER_OF, "chechnya").since("2010"));
		assertThat(world.defections()).containsExactly("chechnya from ce to is: presumed");
		assertThat(world.end("Musa", MEMBER_OF, "chechnya")).isEmpty();
	}

	@Test
	void whereNoOlderAllegianceIsKnownThereIsNone() {
		assertThat(DerivedWorld.of(that("Ali", PLEDGED_TO, "is").since("2014")).defections()).isEmpty();
	}

	@Test
	void aRenewalToTheNewSideIsNoSecondDefection() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").since("2010"),
				that("Bakr", LED, "is").since("2010").until("2019-10-26"),
				that("Quraysh", LED, "is").since("2019-10-31"), that("Ali", PLEDGED_TO, "Bakr").since("2014-12-19"),
				that("Ali", PLEDGED_TO, "Quraysh").since("2019-11-10"));
		assertThat(world.defections()).containsExactly("Ali from ce to is: presumed");
	}

	@Test
	void whoReturnsDefectsTwice() {
		DerivedWorld world = DerivedWorld.of(that("Ali", PLEDGED_TO, "ce").since("2010").spell("2010"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"),
				that("Ali", PLEDGED_TO, "ce").since("2016-05-01").spell("2016"));
		assertThat(world.defections()).containsExactly("Ali from ce to is: presumed", "Ali from is to ce: presumed");
	}

	@Test
	void aMembershipOfAnotherSideCountsAfterAStatedEnd() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").since("2010").until("2014-06-30"),
				that("Ali", MEMBER_OF, "is").since("2015-01-01"), that("Ali", LED, "wilayah").since("2015-06-23"),
				that("wilayah", PART_OF, "is").since("2015-06-23"));
		assertThat(world.defections()).containsExactly("Ali from ce to is: certain");
		assertThat(world.name(world.defection("Ali", "is").joinedFact())).isEqualTo("Ali MEMBER_OF is");
		assertThat(world.defection("Ali", "is").lagDaysAtLeast()).isEqualTo(185);
	}

	@Test
	void aMembershipDoesNotCountWithoutAStatedEnd() {
		assertThat(
				DerivedWorld.of(that("Ali", MEMBER_OF, "ce").since("2010"), that("Ali", MEMBER_OF, "is").since("2015"))
					.defections())
			.isEmpty();
	}

	@Test
	void aMembershipDoesNotCountAfterDeathOrDissolution() {
		assertThat(DerivedWorld
			.of(that("Ali", MEMBER_OF, "ce").since("2010").until("2014").ending("dissolved"),
					that("Ali", MEMBER_OF, "is").since("2015"))
			.defections()).isEmpty();
	}

	@Test
	void aMembershipDoesNotCountWhereAnOathToThatSideIsKnown() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").since("2010").until("2014-06-30"),
				that("Ali", MEMBER_OF, "is").since("2014-09-01"), that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defections()).containsExactly("Ali from ce to is: certain");
		assertThat(world.name(world.defection("Ali", "is").joinedFact())).isEqualTo("Ali PLEDGED_TO is");
	}

	@Test
	void aMembershipEndsNothing() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").since("2010"),
				that("Ali", MEMBER_OF, "is").since("2015"));
		assertThat(world.end("Ali", MEMBER_OF, "ce")).isEmpty();
		assertThat(world.presumed("Ali", MEMBER_OF, "ce")).isEmpty();
	}

	@Test
	void whatIsJoinedBelowTheSideIsItsUnit() {
		DerivedWorld world = DerivedWorld.of(that("wilayah", PART_OF, "is").since("2014"),
				that("Ali", MEMBER_OF, "ce").since("2010"), that("Ali", PLEDGED_TO, "wilayah").since("2014-12-19"));
		assertThat(world.defection("Ali", "is").toUnit()).isEqualTo("wilayah");
		assertThat(world.defection("Ali", "is").fromUnit()).isNull();
	}

	@Test
	void aLaterDeathIsNotTheDayOfLeaving() {
		DerivedWorld world = DerivedWorld.of(that("chechnya", PART_OF, "ce").since("2007"),
				that("Aslan", LED, "chechnya").on("2015-06"), that("Aslan", PLEDGED_TO, "is").since("2015-06"),
				that("Aslan", KILLED_IN, "raid").since("2021-01-21"));
		assertThat(world.until("Aslan", LED, "chechnya")).isEqualTo("2015-06-01..2021-01-21");
		assertThat(world.defections()).containsExactly("Aslan from ce to is: possible");
		assertThat(DerivedWorld.show(world.defection("Aslan", "is").left())).isEqualTo("2015-06-01..2015-06-30");
		assertThat(world.defection("Aslan", "is").lagDaysAtMost()).isZero();
	}

	@Test
	void aRumourMakesAChangeOfSidesUnsureNeverUnsaid() {
		DerivedWorld world = DerivedWorld.of(that("unit", PART_OF, "red").since("2010-12-14"),
				that("blue", PART_OF, "red").suspects(), that("unit", PLEDGED_TO, "blue").since("2012-10-25"));

		assertThat(world.defections()).containsExactly("unit from red to blue: possible");
		assertThat(world.presumed("unit", PART_OF, "red")).isEqualTo("2012-10-25");
	}

	@Test
	void isNeverSurerThanTheOathThatItRestsOn() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").since("2010").on("2014-12-19"),
				that("Bakr", LED, "is"), that("Ali", PLEDGED_TO, "Bakr").since("2014-12-19"));

		assertThat(world.oaths()).containsExactly("Ali to is through Bakr: possible");
		assertThat(world.defections()).containsExactly("Ali from ce to is: possible");
	}

	@Test
	void whoSwearsToTheLordOfAFallenLordChangesNoSide() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007"),
				that("Ali", LED, "unit").since("2010").until("2013-05-01").ending("dismissed"),
				that("Ali", PLEDGED_TO, "Umar").since("2010-02-01"), that("Musa", PLEDGED_TO, "Ali").since("2011"),
				that("Musa", PLEDGED_TO, "Umar").since("2014-03-01"));

		assertThat(world.defections()).isEmpty();
	}

}
