package org.fealty.derivation;

import org.fealty.time.Certainty;
import org.fealty.derivation.Derived.Succession;
import org.fealty.fact.Status;
import org.fealty.model.AttributeType;
import org.fealty.testing.Told;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.KILLED_IN;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.SUCCEEDED;
import static org.fealty.testing.Told.that;

class SuccessionsTests {

	@Test
	void eachLeaderComesAfterTheLastOneBefore() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007"), that("Ali", LED, "ce").since("2014"),
				that("Musa", LED, "ce").since("2015"));
		assertThat(story.successions()).containsExactly("Ali after Umar: certain", "Musa after Ali: certain");
		assertThat(story.succession("Ali", "Umar").organisation()).isEqualTo("ce");
	}

	@Test
	void whereTheOrderCannotBeDecidedEachMayBeThePredecessor() {
		Story story = Story.of(that("Umar", LED, "ce").since("2014"), that("Ali", LED, "ce").since("2014-05"),
				that("Musa", LED, "ce").since("2016"));
		assertThat(story.successions()).containsExactly("Ali after Umar: possible", "Musa after Ali: possible",
				"Musa after Umar: possible", "Umar after Ali: possible");
	}

	@Test
	void theOneWhoEndedSurelyBeganBefore() {
		Story story = Story.of(that("Umar", LED, "ce"), that("Umar", KILLED_IN, "raid").since("2013-09-07"),
				that("Ali", LED, "ce").since("2014-03-18"));
		assertThat(story.successions()).containsExactly("Ali after Umar: certain");
	}

	@Test
	void theOneWhoseEndIsStatedIsPresumedToBeTheEarlier() {
		Story story = Story.of(that("Umar", LED, "ce").until("2014-06"), that("Ali", LED, "ce").since("2014"));
		assertThat(story.successions()).containsExactly("Ali after Umar: presumed");
	}

	@Test
	void whoBeganOnTheSameDayComesAfterNobody() {
		Story story = Story.of(that("Umar", LED, "ce").since("2014-01-05"), that("Ali", LED, "ce").since("2014-01-05"));
		assertThat(story.successions()).isEmpty();
	}

	@Test
	void aRumouredLeaderMakesWhatIsAroundHimPossible() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007"), that("Musa", LED, "ce").since("2012").suspects(),
				that("Ali", LED, "ce").since("2014"));
		assertThat(story.successions()).containsExactly("Ali after Musa: possible", "Ali after Umar: possible",
				"Musa after Umar: possible");
	}

	@Test
	void whoseBeginningAndEndContradictEachOtherMayHaveComeBeforeOrAfter() {
		Story story = Story.of(that("Umar", LED, "ce").since("2014-08-28").untilEvent("raid"),
				Told.of("raid", AttributeType.DATE, "2014-03-29"), that("Ali", LED, "ce").since("2014-05-10"));

		assertThat(story.fact("Umar", LED, "ce").disputed()).containsExactly("since", "until");
		assertThat(story.successions()).containsExactly("Ali after Umar: possible", "Umar after Ali: possible");
	}

	@Test
	void aLeaderWhoReturnsComesAfterTheOneBetween() {
		Story story = Story.of(that("Ali", LED, "ce").since("2010").spell("2010"),
				that("Umar", LED, "ce").since("2012"), that("Ali", LED, "ce").since("2014").spell("2014"));
		assertThat(story.successions()).containsExactly("Ali after Umar: certain", "Umar after Ali: certain");
	}

	@Test
	void aLeaderWhoReturnsToAnEmptySeatComesAfterHimself() {
		Story story = Story.of(that("Ali", LED, "ce").since("2010").until("2011-12-31").spell("2010"),
				that("Ali", LED, "ce").since("2014-01-01").spell("2014"));
		assertThat(story.successions()).containsExactly("Ali after Ali: certain");
		assertThat(story.succession("Ali", "Ali").gapDaysAtLeast()).isEqualTo(731);
	}

	@Test
	void leadersOfDifferentSeatsDoNotFollowEachOther() {
		Story story = Story.of(that("Ali", LED, "east").since("2010"), that("Umar", LED, "west").since("2012"));
		assertThat(story.successions()).isEmpty();
	}

	@Test
	void theGapIsWhatLiesBetweenAndIsImplied() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007").until("2013-09"),
				that("Ali", LED, "ce").since("2014-03-18"));
		Succession gap = story.succession("Ali", "Umar");
		assertThat(Story.show(gap.gapFrom())).isEqualTo("2013-09-02..2013-10-01");
		assertThat(Story.show(gap.gapTo())).isEqualTo("2014-03-17");
		assertThat(gap.gapDaysAtLeast()).isEqualTo(168);
		assertThat(gap.gapDaysAtMost()).isEqualTo(197);
		assertThat(gap.gapKind()).isEqualTo("implied");
	}

	@Test
	void aDayThatEndsOneSpellAndBeginsTheNextIsNoGap() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007").until("2013-09-07"),
				that("Ali", LED, "ce").since("2013-09-07"));
		assertThat(story.succession("Ali", "Umar").gapDaysAtMost()).isEqualTo(-1);
		assertThat(story.succession("Ali", "Umar").gapKind()).isNull();
	}

	@Test
	void theNextDayIsNoGapEither() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007").until("2013-09-07"),
				that("Ali", LED, "ce").since("2013-09-08"));
		assertThat(story.succession("Ali", "Umar").gapDaysAtMost()).isZero();
		assertThat(story.succession("Ali", "Umar").gapKind()).isNull();
	}

	@Test
	void aGapThatDependsOnHowTheDatesFallIsPossible() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007").until("2013-09"),
				that("Ali", LED, "ce").since("2013-09"));
		Succession gap = story.succession("Ali", "Umar");
		assertThat(gap.gapDaysAtLeast()).isEqualTo(-30);
		assertThat(gap.gapDaysAtMost()).isEqualTo(28);
		assertThat(gap.gapKind()).isEqualTo("possible");
	}

	@Test
	void anEndThatNobodyTellsLeavesNoGap() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007"), that("Ali", LED, "ce").since("2014-03-18"));
		Succession gap = story.succession("Ali", "Umar");
		assertThat(gap.gapDaysAtLeast()).isNull();
		assertThat(gap.gapKind()).isNull();
	}

	@Test
	void noGapIsImpliedOnDaysOnWhichAThirdCanHaveLed() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007").until("2013-09-07"),
				that("Musa", LED, "ce").since("2013-10-01").until("2013-12-31").suspects(),
				that("Ali", LED, "ce").since("2014-01-10"));
		assertThat(story.succession("Ali", "Umar").gapDaysAtLeast()).isEqualTo(23 + 9);
		assertThat(story.succession("Ali", "Umar").gapKind()).isEqualTo("implied");
	}

	@Test
	void aThirdWhoCanHaveLedAllTheTimeLeavesTheGapPossible() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007").until("2013-09-07"),
				that("Musa", LED, "ce").suspects(), that("Ali", LED, "ce").since("2014-01-10"));
		assertThat(story.succession("Ali", "Umar").gapDaysAtLeast()).isZero();
		assertThat(story.succession("Ali", "Umar").gapKind()).isEqualTo("possible");
	}

	@Test
	void aStatedVacancyMakesTheGapStatedAndNarrowsIt() {
		Story story = Story.of(that("Umar", LED, "ce").since("2014-03-18").until("[2015-04-19..2015-04-30]"),
				Told.of("ce", AttributeType.VACANT, "").on("2015-04-27"),
				that("Ali", LED, "ce").since("[2015-04-20..2015-07-02]"));
		Succession gap = story.succession("Ali", "Umar");
		assertThat(gap.gapKind()).isEqualTo("stated");
		assertThat(Story.show(gap.gapFrom())).isEqualTo("2015-04-20..2015-04-27");
		assertThat(Story.show(gap.gapTo())).isEqualTo("2015-04-27..2015-07-01");
		assertThat(gap.gapDaysAtLeast()).isEqualTo(1);
		assertThat(gap.gapDaysAtMost()).isEqualTo(73);
		assertThat(gap.deciding().stream().map(story::name)).containsExactly("Ali LED ce", "Umar LED ce", "ce VACANT");
	}

	@Test
	void eachVacancyThatLiesInAGapIsAmongWhatDecidesIt() {
		Story story = Story.of(that("Umar", LED, "ce").since("2014-03-18").until("2015-04-20"),
				Told.of("ce", AttributeType.VACANT, "").since("2015-04-21").on("2015-06-01").spell("2015"),
				Told.of("ce", AttributeType.VACANT, "").on("2015-05-01").spell("2016"),
				that("Ali", LED, "ce").since("2015-07-02"));
		assertThat(story.succession("Ali", "Umar").deciding().stream().map(story::name)).containsExactly("Ali LED ce",
				"Umar LED ce", "ce VACANT", "ce VACANT");
	}

	@Test
	void theDaysThatEndAndBeginTheOfficesMayBeCalledEmptyToo() {
		Story story = Story.of(that("Umar", LED, "ce").since("2014-03-18").until("2015-04-20"),
				Told.of("ce", AttributeType.VACANT, "").since("2015-04-20").until("2015-07-02"),
				that("Ali", LED, "ce").since("2015-07-02"));
		Succession gap = story.succession("Ali", "Umar");
		assertThat(gap.gapKind()).isEqualTo("stated");
		assertThat(Story.show(gap.gapFrom())).isEqualTo("2015-04-21");
		assertThat(Story.show(gap.gapTo())).isEqualTo("2015-07-01");
	}

	@Test
	void aVacancyAtAnotherTimeStatesNothingOfThisGap() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007").until("2013-09-07"),
				Told.of("ce", AttributeType.VACANT, "").on("2016-04-27"), that("Ali", LED, "ce").since("2014-03-18"));
		assertThat(story.succession("Ali", "Umar").gapKind()).isEqualTo("implied");
	}

	@Test
	void noGapBeginsBeforeTheOfficeDidNorWhileItIsAttested() {
		Story story = Story.of(Told.of("ce", AttributeType.VACANT, "").on("2001-06-07"),
				that("Umar", LED, "ce").since("2019-12-01"), that("Umar", LED, "ce").on("2020-05-09"),
				that("Umar", LED, "ce").until("[..2021-06-22]"), that("Ali", LED, "ce").since("2021-06-23"));
		Succession gap = story.succession("Ali", "Umar");
		assertThat(gap.gapKind()).isEqualTo("possible");
		assertThat(Story.show(gap.gapFrom())).isEqualTo("2020-05-10..2020-06-02");
		assertThat(gap.gapDaysAtMost()).isEqualTo(409);
		assertThat(gap.deciding().stream().map(story::name)).containsExactly("Ali LED ce", "Umar LED ce");
	}

	@Test
	void noGapEndsAfterTheOfficeDid() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007").until("2013-09-07"),
				Told.of("ce", AttributeType.VACANT, "").on("2016-04-27"), that("Ali", LED, "ce").until("2014-03-18"));
		Succession gap = story.succession("Ali", "Umar");
		assertThat(gap.gapKind()).isEqualTo("possible");
		assertThat(Story.show(gap.gapTo())).isEqualTo("..2014-03-17");
	}

	@Test
	void whatASourceStatesWins() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007"), that("Musa", LED, "ce").since("2012"),
				that("Ali", LED, "ce").since("2014"), that("Ali", SUCCEEDED, "Umar").office("ce"));
		assertThat(story.successions()).containsExactly("Ali after Umar: certain", "Musa after Umar: certain");
		Succession stated = story.succession("Ali", "Umar");
		assertThat(stated.id()).isEqualTo(story.fact("Ali", SUCCEEDED, "Umar").id());
		assertThat(stated.deciding().stream().map(story::name)).containsExactly("Ali SUCCEEDED Umar", "Ali LED ce",
				"Umar LED ce");
	}

	@Test
	void aStatedSuccessionHasTheGapBetweenTheOffices() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007").until("2013-09-07"),
				that("Ali", LED, "ce").since("2014-03-18"), that("Ali", SUCCEEDED, "Umar").office("ce"));
		assertThat(story.succession("Ali", "Umar").gapDaysAtLeast()).isEqualTo(191);
		assertThat(story.succession("Ali", "Umar").gapKind()).isEqualTo("implied");
	}

	@Test
	void aStatedSuccessionNeedsNoKnownOffices() {
		Story story = Story.of(that("Ali", SUCCEEDED, "Umar").office("ce"));
		assertThat(story.successions()).containsExactly("Ali after Umar: certain");
		assertThat(story.succession("Ali", "Umar").gapKind()).isNull();
	}

	@Test
	void aSuspectedSuccessionLeavesWhatTheDaysSay() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007"), that("Musa", LED, "ce").since("2012"),
				that("Ali", LED, "ce").since("2014"), that("Ali", SUCCEEDED, "Umar").office("ce").suspects());
		assertThat(story.successions()).containsExactly("Ali after Musa: certain", "Ali after Umar: possible",
				"Musa after Umar: certain");
	}

	@Test
	void aDeniedSuccessionIsNotDerived() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007"), that("Ali", LED, "ce").since("2014"),
				that("Ali", SUCCEEDED, "Umar").office("ce").denies());
		assertThat(story.successions()).isEmpty();
	}

	@Test
	void itsStatusIsThatOfTheLaterOffice() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007"), that("Ali", LED, "ce").since("2014").suspects());
		assertThat(story.succession("Ali", "Umar").basis().status()).isEqualTo(Status.SUSPECTED);
		assertThat(story.succession("Ali", "Umar").kind()).isEqualTo(Certainty.POSSIBLE);
	}

	@Test
	void whoLedOnlyWithinAnothersTermIsInterimAndNobodysPredecessor() {
		Story story = Story.of(that("Ali", LED, "ce").since("2001-01-01").until("2005-01-01"),
				that("Bakr", LED, "ce").since("2003-02-01").until("2003-02-10"),
				that("Umar", LED, "ce").since("2005-01-01").until("2009-01-01"));

		assertThat(story.successions()).containsExactly("Bakr after Ali: certain", "Umar after Ali: certain");
		assertThat(story.succession("Bakr", "Ali").interim()).isTrue();
		assertThat(story.succession("Bakr", "Ali").gapKind()).isNull();
		assertThat(story.succession("Umar", "Ali").interim()).isFalse();
	}

	@Test
	void aStatedSuccessionJoinsTheSpellsThatItsDayAllows() {
		Story story = Story.of(that("Ali", LED, "ce").spell("1999").since("1999-08-16").until("2000-05-07"),
				that("Ali", LED, "ce").spell("2008").since("2008-05-08").until("2012-05-07"),
				that("Bakr", LED, "ce").since("2000-05-17"),
				that("Bakr", SUCCEEDED, "Ali").office("ce").since("2000-05-17"));

		Derived.Succession stated = story.succession("Bakr", "Ali");
		assertThat(stated.gapKind()).isEqualTo("implied");
		assertThat(stated.gapDaysAtLeast()).isEqualTo(9);
		assertThat(stated.presumedFrom()).isEqualTo("2000-05-08");
	}

	@Test
	void noGapIsPossibleOnDaysOnWhichAThirdCertainlyLed() {
		Story story = Story.of(that("Ali", LED, "ce").since("2001").until("[2005-01-01..2005-01-31]"),
				that("Bakr", LED, "ce").since("[2005-02-01..2005-02-28]"), that("Umar", LED, "ce").on("2004-12-01"),
				that("Umar", LED, "ce").on("2005-03-01"));

		assertThat(story.succession("Bakr", "Ali").gapKind()).isNull();
	}

	@Test
	void ofTwoThatBeganOnOneDayTheOneThatEndedFirstIsOlder() {
		Story story = Story.of(that("Ali", LED, "ce").since("2001-05-01").until("2001-05-01"),
				that("Bakr", LED, "ce").since("2001-05-01").on("2003-01-01"));

		assertThat(story.successions()).containsExactly("Bakr after Ali: presumed");
	}

	/**
	 * From 2014-03-04 to 2014-11-22 there are 28 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 22
	 * = 264 days; on 2014-03-21 Musa certainly led.
	 */
	@Test
	void noDayCountsAsEmptyOnWhichAThirdCertainlyLedBeThereAGapOrNot() {
		Story story = Story.of(that("Ali", LED, "ce").since("2014-03-03"), that("Musa", LED, "ce").since("2014-03-21"),
				that("Umar", LED, "ce").until("2014-11-23?").suspects());

		assertThat(story.succession("Umar", "Ali").gapDaysAtMost()).isEqualTo(263);
		assertThat(story.succession("Umar", "Ali").gapKind()).isNull();
	}

	/** Umar may have begun in between, but Musa surely led within Ali's term. */
	@Test
	void anActingHeadComesAfterTheLeaderInWhoseTermHeActed() {
		Story story = Story.of(that("Ali", LED, "ce").since("2014-04-05").until("2014-08-06"),
				that("Musa", LED, "ce").since("2014-04-20").until("2014-04-22"),
				that("Umar", LED, "ce").until("2014-06-27"));

		assertThat(story.successions()).contains("Musa after Ali: certain").doesNotContain("Musa after Umar: possible");
		assertThat(story.succession("Musa", "Ali").interim()).isTrue();
	}

}
