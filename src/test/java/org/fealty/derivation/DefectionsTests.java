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
import static org.fealty.testing.Told.that;

class DefectionsTests {

	@Test
	void anOathToAnotherSideIsADefectionAtOnce() {
		Story story = Story.of(that("dagestan", PART_OF, "ce").since("2007"), that("Umar", LED, "ce").since("2007"),
				that("Bakr", LED, "is").since("2010"), that("Ali", PLEDGED_TO, "Umar").since("2011"),
				that("Ali", LED, "dagestan").since("2012"), that("Ali", PLEDGED_TO, "Bakr").since("2014-12"));
		Defection defection = story.defection("Ali", "is");
		assertThat(defection.fromOrganisation()).isEqualTo("ce");
		assertThat(Story.show(defection.joined())).isEqualTo("2014-12-01..2014-12-31");
		assertThat(Story.show(defection.left())).isEqualTo("2014-12-01..2014-12-31");
		assertThat(defection.lagDaysAtLeast()).isZero();
		assertThat(defection.lagDaysAtMost()).isZero();
		assertThat(story.name(defection.joinedFact())).isEqualTo("Ali PLEDGED_TO Bakr");
		assertThat(story.name(defection.leftFact())).isEqualTo("Ali PLEDGED_TO Umar");
		assertThat(defection.deciding().stream().map(story::name)).containsExactly("Ali PLEDGED_TO Umar",
				"Ali PLEDGED_TO Bakr", "Umar LED ce", "Bakr LED is");
		assertThat(defection.kind()).isEqualTo(Certainty.PRESUMED);
		assertThat(defection.basis().status()).isEqualTo(Status.REPORTED);
	}

	@Test
	void itIsCertainIfTheOlderAllegianceHasAStatedEnd() {
		Story story = Story.of(that("Ali", MEMBER_OF, "ce").since("2010").until("2014"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(story.defections()).containsExactly("Ali from ce to is: certain");
		assertThat(story.defection("Ali", "is").lagDaysAtMost()).isZero();
	}

	@Test
	void itIsCertainIfTheOlderAllegianceIsAttestedUpToTheOath() {
		Story story = Story.of(that("Ali", MEMBER_OF, "ce").since("2010").on("2014-12-18"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(story.defections()).containsExactly("Ali from ce to is: certain");
	}

	@Test
	void itIsPossibleIfTheOrderIsUnsure() {
		Story story = Story.of(that("Ali", MEMBER_OF, "ce"), that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(story.defections()).containsExactly("Ali from ce to is: possible");
	}

	@Test
	void itIsPossibleIfEitherStatusIsUnsure() {
		assertThat(Story
			.of(that("Ali", MEMBER_OF, "ce").since("2010"),
					that("Ali", PLEDGED_TO, "is").since("2014-12-19").suspects())
			.defections()).containsExactly("Ali from ce to is: possible");
		assertThat(Story
			.of(that("Ali", MEMBER_OF, "ce").since("2010").suspects(),
					that("Ali", PLEDGED_TO, "is").since("2014-12-19"))
			.defections()).containsExactly("Ali from ce to is: possible");
	}

	@Test
	void itIsPossibleIfSomethingElseCanHaveEndedTheOlderAllegianceBefore() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007"),
				that("Umar", KILLED_IN, "raid").since("2013-09-07"), that("Ali", PLEDGED_TO, "Umar").since("2011"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(story.defections()).containsExactly("Ali from ce to is: possible");
	}

	@Test
	void neutralForMonthsHasALagOfSoManyDays() {
		Story story = Story.of(that("Ali", MEMBER_OF, "ce").since("2010").until("2014-06"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(story.defection("Ali", "is").lagDaysAtLeast()).isEqualTo(172);
		assertThat(story.defection("Ali", "is").lagDaysAtMost()).isEqualTo(201);
	}

	@Test
	void nobodyLeavesBeforeHeBelonged() {
		Story story = Story.of(that("Ali", MEMBER_OF, "ce").since("2010-05-01").until("[..2014-06-30]"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(Story.show(story.defection("Ali", "is").left())).isEqualTo("2010-05-01..2014-06-30");
		assertThat(story.defection("Ali", "is").lagDaysAtLeast()).isEqualTo(172);
		assertThat(story.defection("Ali", "is").lagDaysAtMost()).isEqualTo(1693);
	}

	@Test
	void joinedBeforeLeavingHasANegativeLag() {
		Story story = Story.of(that("Ali", MEMBER_OF, "ce").since("2010").until("2015-01-01"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(story.defection("Ali", "is").lagDaysAtLeast()).isEqualTo(-13);
		assertThat(story.defection("Ali", "is").lagDaysAtMost()).isEqualTo(-13);
		assertThat(story.defection("Ali", "is").kind()).isEqualTo(Certainty.CERTAIN);
	}

	@Test
	void whoIsSeenWithTheOldSideAfterwardsHasNotLeftByThatDay() {
		Story story = Story.of(that("Ali", MEMBER_OF, "ce").since("2010").on("2015-02-01"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(Story.show(story.defection("Ali", "is").left())).isEqualTo("2015-02-01..");
		assertThat(story.defection("Ali", "is").lagDaysAtLeast()).isNull();
		assertThat(story.defection("Ali", "is").lagDaysAtMost()).isEqualTo(-44);
	}

	@Test
	void betweenALeadersDeathAndARenewalToHisSuccessorThereIsNone() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007"),
				that("Umar", KILLED_IN, "raid").since("2013-09-07"), that("Ali", LED, "ce").since("2014-03-18"),
				that("Musa", PLEDGED_TO, "Umar").since("2010"), that("Musa", PLEDGED_TO, "Ali").since("2014-05-01"));
		assertThat(story.defections()).isEmpty();
	}

	@Test
	void anOrganisationThatPledgesAsAWholeDefectsAndItsMembersDoNot() {
		Story story = Story.of(that("chechnya", PART_OF, "ce").since("2007"),
				that("chechnya", PLEDGED_TO, "is").since("2015-06-12"), that("Aslan", LED, "chechnya").since("2011"),
				that("Musa", MEMBER_OF, "chechnya").since("2010"));
		assertThat(story.defections()).containsExactly("chechnya from ce to is: presumed");
		assertThat(story.end("Musa", MEMBER_OF, "chechnya")).isEmpty();
	}

	@Test
	void whereNoOlderAllegianceIsKnownThereIsNone() {
		assertThat(Story.of(that("Ali", PLEDGED_TO, "is").since("2014")).defections()).isEmpty();
	}

	@Test
	void aRenewalToTheNewSideIsNoSecondDefection() {
		Story story = Story.of(that("Ali", MEMBER_OF, "ce").since("2010"),
				that("Bakr", LED, "is").since("2010").until("2019-10-26"),
				that("Quraysh", LED, "is").since("2019-10-31"), that("Ali", PLEDGED_TO, "Bakr").since("2014-12-19"),
				that("Ali", PLEDGED_TO, "Quraysh").since("2019-11-10"));
		assertThat(story.defections()).containsExactly("Ali from ce to is: presumed");
	}

	@Test
	void whoReturnsDefectsTwice() {
		Story story = Story.of(that("Ali", PLEDGED_TO, "ce").since("2010").spell("2010"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"),
				that("Ali", PLEDGED_TO, "ce").since("2016-05-01").spell("2016"));
		assertThat(story.defections()).containsExactly("Ali from ce to is: presumed", "Ali from is to ce: presumed");
	}

	@Test
	void aMembershipOfAnotherSideCountsAfterAStatedEnd() {
		Story story = Story.of(that("Ali", MEMBER_OF, "ce").since("2010").until("2014-06-30"),
				that("Ali", MEMBER_OF, "is").since("2015-01-01"), that("Ali", LED, "wilayah").since("2015-06-23"),
				that("wilayah", PART_OF, "is").since("2015-06-23"));
		assertThat(story.defections()).containsExactly("Ali from ce to is: certain");
		assertThat(story.name(story.defection("Ali", "is").joinedFact())).isEqualTo("Ali MEMBER_OF is");
		assertThat(story.defection("Ali", "is").lagDaysAtLeast()).isEqualTo(185);
	}

	@Test
	void aMembershipDoesNotCountWithoutAStatedEnd() {
		assertThat(Story.of(that("Ali", MEMBER_OF, "ce").since("2010"), that("Ali", MEMBER_OF, "is").since("2015"))
			.defections()).isEmpty();
	}

	@Test
	void aMembershipDoesNotCountAfterDeathOrDissolution() {
		assertThat(Story
			.of(that("Ali", MEMBER_OF, "ce").since("2010").until("2014").ending("dissolved"),
					that("Ali", MEMBER_OF, "is").since("2015"))
			.defections()).isEmpty();
	}

	@Test
	void aMembershipDoesNotCountWhereAnOathToThatSideIsKnown() {
		Story story = Story.of(that("Ali", MEMBER_OF, "ce").since("2010").until("2014-06-30"),
				that("Ali", MEMBER_OF, "is").since("2014-09-01"), that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(story.defections()).containsExactly("Ali from ce to is: certain");
		assertThat(story.name(story.defection("Ali", "is").joinedFact())).isEqualTo("Ali PLEDGED_TO is");
	}

	@Test
	void aMembershipEndsNothing() {
		Story story = Story.of(that("Ali", MEMBER_OF, "ce").since("2010"), that("Ali", MEMBER_OF, "is").since("2015"));
		assertThat(story.end("Ali", MEMBER_OF, "ce")).isEmpty();
		assertThat(story.presumed("Ali", MEMBER_OF, "ce")).isEmpty();
	}

	@Test
	void whatIsJoinedBelowTheSideIsItsUnit() {
		Story story = Story.of(that("wilayah", PART_OF, "is").since("2014"), that("Ali", MEMBER_OF, "ce").since("2010"),
				that("Ali", PLEDGED_TO, "wilayah").since("2014-12-19"));
		assertThat(story.defection("Ali", "is").toUnit()).isEqualTo("wilayah");
		assertThat(story.defection("Ali", "is").fromUnit()).isNull();
	}

	@Test
	void aLaterDeathIsNotTheDayOfLeaving() {
		Story story = Story.of(that("chechnya", PART_OF, "ce").since("2007"),
				that("Aslan", LED, "chechnya").on("2015-06"), that("Aslan", PLEDGED_TO, "is").since("2015-06"),
				that("Aslan", KILLED_IN, "raid").since("2021-01-21"));
		assertThat(story.until("Aslan", LED, "chechnya")).isEqualTo("2015-06-01..2021-01-21");
		assertThat(story.defections()).containsExactly("Aslan from ce to is: possible");
		assertThat(Story.show(story.defection("Aslan", "is").left())).isEqualTo("2015-06-01..2015-06-30");
		assertThat(story.defection("Aslan", "is").lagDaysAtMost()).isZero();
	}

	@Test
	void aRumourMakesAChangeOfSidesUnsureNeverUnsaid() {
		Story story = Story.of(that("unit", PART_OF, "red").since("2010-12-14"),
				that("blue", PART_OF, "red").suspects(), that("unit", PLEDGED_TO, "blue").since("2012-10-25"));

		assertThat(story.defections()).containsExactly("unit from red to blue: possible");
		assertThat(story.presumed("unit", PART_OF, "red")).isEqualTo("2012-10-25");
	}

	@Test
	void isNeverSurerThanTheOathThatItRestsOn() {
		Story story = Story.of(that("Ali", MEMBER_OF, "ce").since("2010").on("2014-12-19"), that("Bakr", LED, "is"),
				that("Ali", PLEDGED_TO, "Bakr").since("2014-12-19"));

		assertThat(story.oaths()).containsExactly("Ali to is through Bakr: possible");
		assertThat(story.defections()).containsExactly("Ali from ce to is: possible");
	}

	@Test
	void whoSwearsToTheLordOfAFallenLordChangesNoSide() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007"),
				that("Ali", LED, "unit").since("2010").until("2013-05-01").ending("dismissed"),
				that("Ali", PLEDGED_TO, "Umar").since("2010-02-01"), that("Musa", PLEDGED_TO, "Ali").since("2011"),
				that("Musa", PLEDGED_TO, "Umar").since("2014-03-01"));

		assertThat(story.defections()).isEmpty();
	}

}
