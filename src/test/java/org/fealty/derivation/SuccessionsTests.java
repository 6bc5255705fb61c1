package org.fealty.derivation;

import org.fealty.time.Certainty;
import org.fealty.derivation.Derived.Succession;
import org.fealty.fact.Status;
import java.time.LocalDate;

import org.fealty.model.AttributeType;
import org.fealty.testing.StatementBuilder;
import org.fealty.time.Bounds;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.KILLED_IN;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.SUCCEEDED;
import static org.fealty.testing.StatementBuilder.that;

class SuccessionsTests {

	@Test
	void eachLeaderComesAfterTheLastOneBefore() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007"),
				that("Ali", LED, "ce").since("2014"), that("Musa", LED, "ce").since("2015"));
		assertThat(world.successions()).containsExactly("Ali after Umar: certain", "Musa after Ali: certain");
		assertThat(world.succession("Ali", "Umar").organisation()).isEqualTo("ce");
	}

	@Test
	void whereTheOrderCannotBeDecidedEachMayBeThePredecessor() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2014"),
				that("Ali", LED, "ce").since("2014-05"), that("Musa", LED, "ce").since("2016"));
		assertThat(world.successions()).containsExactly("Ali after Umar: possible", "Musa after Ali: possible",
				"Musa after Umar: possible", "Umar after Ali: possible");
	}

	@Test
	void theOneWhoEndedSurelyBeganBefore() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce"),
				that("Umar", KILLED_IN, "raid").since("2013-09-07"), that("Ali", LED, "ce").since("2014-03-18"));
		assertThat(world.successions()).containsExactly("Ali after Umar: certain");
	}

	@Test
	void theOneWhoseEndIsStatedIsPresumedToBeTheEarlier() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").until("2014-06"),
				that("Ali", LED, "ce").since("2014"));
		assertThat(world.successions()).containsExactly("Ali after Umar: presumed");
	}

	@Test
	void whoBeganOnTheSameDayComesAfterNobody() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2014-01-05"),
				that("Ali", LED, "ce").since("2014-01-05"));
		assertThat(world.successions()).isEmpty();
	}

	@Test
	void aRumouredLeaderMakesWhatIsAroundHimPossible() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007"),
				that("Musa", LED, "ce").since("2012").suspects(), that("Ali", LED, "ce").since("2014"));
		assertThat(world.successions()).containsExactly("Ali after Musa: possible", "Ali after Umar: possible",
				"Musa after Umar: possible");
	}

	@Test
	void whoseBeginningAndEndContradictEachOtherMayHaveComeBeforeOrAfter() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2014-08-28").untilEvent("raid"),
				StatementBuilder.of("raid", AttributeType.DATE, "2014-03-29"),
				that("Ali", LED, "ce").since("2014-05-10"));

		assertThat(world.fact("Umar", LED, "ce").disputed()).containsExactly("since", "until");
		assertThat(world.successions()).containsExactly("Ali after Umar: possible", "Umar after Ali: possible");
	}

	@Test
	void aLeaderWhoReturnsComesAfterTheOneBetween() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2010").spell("2010"),
				that("Umar", LED, "ce").since("2012"), that("Ali", LED, "ce").since("2014").spell("2014"));
		assertThat(world.successions()).containsExactly("Ali after Umar: certain", "Umar after Ali: certain");
	}

	@Test
	void aLeaderWhoReturnsToAnEmptySeatComesAfterHimself() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2010").until("2011-12-31").spell("2010"),
				that("Ali", LED, "ce").since("2014-01-01").spell("2014"));
		assertThat(world.successions()).containsExactly("Ali after Ali: certain");
		assertThat(world.succession("Ali", "Ali").gapDaysAtLeast()).isEqualTo(731);
	}

	@Test
	void leadersOfDifferentSeatsDoNotFollowEachOther() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "east").since("2010"),
				that("Umar", LED, "west").since("2012"));
		assertThat(world.successions()).isEmpty();
	}

	@Test
	void theGapIsWhatLiesBetweenAndIsImplied() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007").until("2013-09"),
				that("Ali", LED, "ce").since("2014-03-18"));
		Succession gap = world.succession("Ali", "Umar");
		assertThat(DerivedWorld.show(gap.gapFrom())).isEqualTo("2013-09-02..2013-10-01");
		assertThat(DerivedWorld.show(gap.gapTo())).isEqualTo("2014-03-17");
		assertThat(gap.gapDaysAtLeast()).isEqualTo(168);
		assertThat(gap.gapDaysAtMost()).isEqualTo(197);
		assertThat(gap.gapKind()).isEqualTo("implied");
	}

	@Test
	void aDayThatEndsOneSpellAndBeginsTheNextIsNoGap() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007").until("2013-09-07"),
				that("Ali", LED, "ce").since("2013-09-07"));
		assertThat(world.succession("Ali", "Umar").gapDaysAtMost()).isEqualTo(-1);
		assertThat(world.succession("Ali", "Umar").gapKind()).isNull();
	}

	@Test
	void theNextDayIsNoGapEither() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007").until("2013-09-07"),
				that("Ali", LED, "ce").since("2013-09-08"));
		assertThat(world.succession("Ali", "Umar").gapDaysAtMost()).isZero();
		assertThat(world.succession("Ali", "Umar").gapKind()).isNull();
	}

	@Test
	void aGapThatDependsOnHowTheDatesFallIsPossible() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007").until("2013-09"),
				that("Ali", LED, "ce").since("2013-09"));
		Succession gap = world.succession("Ali", "Umar");
		assertThat(gap.gapDaysAtLeast()).isEqualTo(-30);
		assertThat(gap.gapDaysAtMost()).isEqualTo(28);
		assertThat(gap.gapKind()).isEqualTo("possible");
	}

	@Test
	void anEndThatNobodyTellsLeavesNoGap() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007"),
				that("Ali", LED, "ce").since("2014-03-18"));
		Succession gap = world.succession("Ali", "Umar");
		assertThat(gap.gapDaysAtLeast()).isNull();
		assertThat(gap.gapKind()).isNull();
	}

	@Test
	void noGapIsImpliedOnDaysOnWhichAThirdCanHaveLed() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007").until("2013-09-07"),
				that("Musa", LED, "ce").since("2013-10-01").until("2013-12-31").suspects(),
				that("Ali", LED, "ce").since("2014-01-10"));
		assertThat(world.succession("Ali", "Umar").gapDaysAtLeast()).isEqualTo(23 + 9);
		assertThat(world.succession("Ali", "Umar").gapKind()).isEqualTo("implied");
	}

	@Test
	void aThirdWhoCanHaveLedAllTheTimeLeavesTheGapPossible() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007").until("2013-09-07"),
				that("Musa", LED, "ce").suspects(), that("Ali", LED, "ce").since("2014-01-10"));
		assertThat(world.succession("Ali", "Umar").gapDaysAtLeast()).isZero();
		assertThat(world.succession("Ali", "Umar").gapKind()).isEqualTo("possible");
	}

	@Test
	void aStatedVacancyMakesTheGapStatedAndNarrowsIt() {
		DerivedWorld world = DerivedWorld.of(
				that("Umar", LED, "ce").since("2014-03-18").until("[2015-04-19..2015-04-30]"),
				StatementBuilder.of("ce", AttributeType.VACANT, "").on("2015-04-27"),
				that("Ali", LED, "ce").since("[2015-04-20..2015-07-02]"));
		Succession gap = world.succession("Ali", "Umar");
		assertThat(gap.gapKind()).isEqualTo("stated");
		assertThat(DerivedWorld.show(gap.gapFrom())).isEqualTo("2015-04-20..2015-04-27");
		assertThat(DerivedWorld.show(gap.gapTo())).isEqualTo("2015-04-27..2015-07-01");
		assertThat(gap.gapDaysAtLeast()).isEqualTo(1);
		assertThat(gap.gapDaysAtMost()).isEqualTo(73);
		assertThat(gap.deciding().stream().map(world::name)).containsExactly("Ali LED ce", "Umar LED ce", "ce VACANT");
	}

	@Test
	void eachVacancyThatLiesInAGapIsAmongWhatDecidesIt() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2014-03-18").until("2015-04-20"),
				StatementBuilder.of("ce", AttributeType.VACANT, "").since("2015-04-21").on("2015-06-01").spell("2015"),
				StatementBuilder.of("ce", AttributeType.VACANT, "").on("2015-05-01").spell("2016"),
				that("Ali", LED, "ce").since("2015-07-02"));
		assertThat(world.succession("Ali", "Umar").deciding().stream().map(world::name)).containsExactly("Ali LED ce",
				"Umar LED ce", "ce VACANT", "ce VACANT");
	}

	@Test
	void theDaysThatEndAndBeginTheOfficesMayBeCalledEmptyToo() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2014-03-18").until("2015-04-20"),
				StatementBuilder.of("ce", AttributeType.VACANT, "").since("2015-04-20").until("2015-07-02"),
				that("Ali", LED, "ce").since("2015-07-02"));
		Succession gap = world.succession("Ali", "Umar");
		assertThat(gap.gapKind()).isEqualTo("stated");
		assertThat(DerivedWorld.show(gap.gapFrom())).isEqualTo("2015-04-21");
		assertThat(DerivedWorld.show(gap.gapTo())).isEqualTo("2015-07-01");
	}

	@Test
	void aVacancyAtAnotherTimeStatesNothingOfThisGap() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007").until("2013-09-07"),
				StatementBuilder.of("ce", AttributeType.VACANT, "").on("2016-04-27"),
				that("Ali", LED, "ce").since("2014-03-18"));
		assertThat(world.succession("Ali", "Umar").gapKind()).isEqualTo("implied");
	}

	@Test
	void noGapBeginsBeforeTheOfficeDidNorWhileItIsAttested() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.of("ce", AttributeType.VACANT, "").on("2001-06-07"),
				that("Umar", LED, "ce").since("2019-12-01"), that("Umar", LED, "ce").on("2020-05-09"),
				that("Umar", LED, "ce").until("[..2021-06-22]"), that("Ali", LED, "ce").since("2021-06-23"));
		Succession gap = world.succession("Ali", "Umar");
		assertThat(gap.gapKind()).isEqualTo("possible");
		assertThat(DerivedWorld.show(gap.gapFrom())).isEqualTo("2020-05-10..2020-06-02");
		assertThat(gap.gapDaysAtMost()).isEqualTo(409);
		assertThat(gap.deciding().stream().map(world::name)).containsExactly("Ali LED ce", "Umar LED ce");
	}

	@Test
	void noGapEndsAfterTheOfficeDid() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007").until("2013-09-07"),
				StatementBuilder.of("ce", AttributeType.VACANT, "").on("2016-04-27"),
				that("Ali", LED, "ce").until("2014-03-18"));
		Succession gap = world.succession("Ali", "Umar");
		assertThat(gap.gapKind()).isEqualTo("possible");
		assertThat(DerivedWorld.show(gap.gapTo())).isEqualTo("..2014-03-17");
	}

	@Test
	void whatASourceStatesWins() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007"),
				that("Musa", LED, "ce").since("2012"), that("Ali", LED, "ce").since("2014"),
				that("Ali", SUCCEEDED, "Umar").office("ce"));
		assertThat(world.successions()).containsExactly("Ali after Umar: certain", "Musa after Umar: certain");
		Succession stated = world.succession("Ali", "Umar");
		assertThat(stated.id()).isEqualTo(world.fact("Ali", SUCCEEDED, "Umar").id());
		assertThat(stated.deciding().stream().map(world::name)).containsExactly("Ali SUCCEEDED Umar", "Ali LED ce",
				"Umar LED ce");
	}

	@Test
	void aStatedSuccessionHasTheGapBetweenTheOffices() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007").until("2013-09-07"),
				that("Ali", LED, "ce").since("2014-03-18"), that("Ali", SUCCEEDED, "Umar").office("ce"));
		assertThat(world.succession("Ali", "Umar").gapDaysAtLeast()).isEqualTo(191);
		assertThat(world.succession("Ali", "Umar").gapKind()).isEqualTo("implied");
	}

	@Test
	void whoMayHaveLedOnlyWithinAnothersTermIsPossiblyInterim() {
		DerivedWorld story = DerivedWorld.of(
				that("Umar", LED, "ce").since("2007-01-01").until("[2013-03-01..2013-09-01]").on("2013-03-01"),
				that("Musa", LED, "ce").since("2013-02-01").until("2013-05-01"));

		assertThat(story.successions()).containsExactly("Musa after Umar: possible");
		assertThat(story.succession("Musa", "Umar").interim()).isTrue();
	}

	@Test
	void aStatedSuccessionJoinsTheSpellsThatItNames() {
		DerivedWorld story = DerivedWorld.of(
				that("Umar", LED, "ce").since("2001-01-01").until("2003-01-01").spell("2001"),
				that("Umar", LED, "ce").since("2005-01-01").until("2007-01-01").spell("2005"),
				that("Ali", LED, "ce").since("2007-01-01"),
				that("Ali", SUCCEEDED, "Umar").office("ce").predecessorSpell("2001").since("2007-01-01"));

		assertThat(story.succession("Ali", "Umar").gapFrom()).isEqualTo(Bounds.on(LocalDate.parse("2003-01-02")));
	}

	@Test
	void aStatedSuccessionNeedsNoKnownOffices() {
		DerivedWorld world = DerivedWorld.of(that("Ali", SUCCEEDED, "Umar").office("ce"));
		assertThat(world.successions()).containsExactly("Ali after Umar: certain");
		assertThat(world.succession("Ali", "Umar").gapKind()).isNull();
	}

	@Test
	void aSuspectedSuccessionLeavesWhatTheDaysSay() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007"),
				that("Musa", LED, "ce").since("2012"), that("Ali", LED, "ce").since("2014"),
				that("Ali", SUCCEEDED, "Umar").office("ce").suspects());
		assertThat(world.successions()).containsExactly("Ali after Musa: certain", "Ali after Umar: possible",
				"Musa after Umar: certain");
	}

	@Test
	void aDeniedSuccessionIsNotDerived() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007"),
				that("Ali", LED, "ce").since("2014"), that("Ali", SUCCEEDED, "Umar").office("ce").denies());
		assertThat(world.successions()).isEmpty();
	}

	@Test
	void itsStatusIsThatOfTheLaterOffice() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007"),
				that("Ali", LED, "ce").since("2014").suspects());
		assertThat(world.succession("Ali", "Umar").basis().status()).isEqualTo(Status.SUSPECTED);
		assertThat(world.succession("Ali", "Umar").kind()).isEqualTo(Certainty.POSSIBLE);
	}

	@Test
	void whoLedOnlyWithinAnothersTermIsInterimAndNobodysPredecessor() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2001-01-01").until("2005-01-01"),
				that("Bakr", LED, "ce").since("2003-02-01").until("2003-02-10"),
				that("Umar", LED, "ce").since("2005-01-01").until("2009-01-01"));

		assertThat(world.successions()).containsExactly("Bakr after Ali: certain", "Umar after Ali: certain");
		assertThat(world.succession("Bakr", "Ali").interim()).isTrue();
		assertThat(world.succession("Bakr", "Ali").gapKind()).isNull();
		assertThat(world.succession("Umar", "Ali").interim()).isFalse();
	}

	@Test
	void aStatedSuccessionJoinsTheSpellsThatItsDayAllows() {
		DerivedWorld world = DerivedWorld.of(
				that("Ali", LED, "ce").spell("1999").since("1999-08-16").until("2000-05-07"),
				that("Ali", LED, "ce").spell("2008").since("2008-05-08").until("2012-05-07"),
				that("Bakr", LED, "ce").since("2000-05-17"),
				that("Bakr", SUCCEEDED, "Ali").office("ce").since("2000-05-17"));

		Derived.Succession stated = world.succession("Bakr", "Ali");
		assertThat(stated.gapKind()).isEqualTo("implied");
		assertThat(stated.gapDaysAtLeast()).isEqualTo(9);
		assertThat(stated.presumedFrom()).isEqualTo("2000-05-08");
	}

	@Test
	void noGapIsPossibleOnDaysOnWhichAThirdCertainlyLed() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2001").until("[2005-01-01..2005-01-31]"),
				that("Bakr", LED, "ce").since("[2005-02-01..2005-02-28]"), that("Umar", LED, "ce").on("2004-12-01"),
				that("Umar", LED, "ce").on("2005-03-01"));

		assertThat(world.succession("Bakr", "Ali").gapKind()).isNull();
	}

	@Test
	void ofTwoThatBeganOnOneDayTheOneThatEndedFirstIsOlder() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2001-05-01").until("2001-05-01"),
				that("Bakr", LED, "ce").since("2001-05-01").on("2003-01-01"));

		assertThat(world.successions()).containsExactly("Bakr after Ali: presumed");
	}

	/**
	 * From 2014-03-04 to 2014-11-22 there are 28 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 22
	 * = 264 days; on 2014-03-21 Musa certainly led.
	 */
	@Test
	void noDayCountsAsEmptyOnWhichAThirdCertainlyLedBeThereAGapOrNot() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2014-03-03"),
				that("Musa", LED, "ce").since("2014-03-21"), that("Umar", LED, "ce").until("2014-11-23?").suspects());

		assertThat(world.succession("Umar", "Ali").gapDaysAtMost()).isEqualTo(263);
		assertThat(world.succession("Umar", "Ali").gapKind()).isNull();
	}

	/** Umar may have begun in between, but Musa surely led within Ali's term. */
	@Test
	void anActingHeadComesAfterTheLeaderInWhoseTermHeActed() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2014-04-05").until("2014-08-06"),
				that("Musa", LED, "ce").since("2014-04-20").until("2014-04-22"),
				that("Umar", LED, "ce").until("2014-06-27"));

		assertThat(world.successions()).contains("Musa after Ali: certain").doesNotContain("Musa after Umar: possible");
		assertThat(world.succession("Musa", "Ali").interim()).isTrue();
	}

}
