package org.fealty.derivation;

import org.fealty.fact.Fact;
import org.fealty.model.AttributeType;
import org.fealty.testing.StatementBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.ACCEPTED_PLEDGE_OF;
import static org.fealty.model.Predicate.AFFILIATED_WITH;
import static org.fealty.model.Predicate.CLAIMED;
import static org.fealty.model.Predicate.DENOUNCED;
import static org.fealty.model.Predicate.KILLED_IN;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.MEMBER_OF;
import static org.fealty.model.Predicate.PART_OF;
import static org.fealty.model.Predicate.PLEDGED_TO;

/**
 * How days bind each other: claims and events, oaths and acceptances, deaths,
 * dissolutions.
 */
class BindingDaysTests {

	@Test
	void noClaimLiesBeforeItsEventAndNoEventAfterAFirmClaim() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.of("attack", AttributeType.DATE, "2013-12"),
				StatementBuilder.that("is", CLAIMED, "attack").since("[2013-11..2013-12-20]"));

		assertThat(act(world.fact("is", CLAIMED, "attack"))).isEqualTo("2013-12-01..2013-12-20");
		assertThat(act(world.fact("attack", AttributeType.DATE))).isEqualTo("2013-12-01..2013-12-20");
	}

	@Test
	void aClaimBeforeItsEventIsDisputedAndNeitherMoves() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.of("attack", AttributeType.DATE, "2013-12"),
				StatementBuilder.that("is", CLAIMED, "attack").since("2013-10-03"));

		assertThat(act(world.fact("is", CLAIMED, "attack"))).isEqualTo("2013-10-03");
		assertThat(world.fact("is", CLAIMED, "attack").disputed()).containsExactly("since");
		assertThat(act(world.fact("attack", AttributeType.DATE))).isEqualTo("2013-12-01..2013-12-31");
		assertThat(world.fact("attack", AttributeType.DATE).disputed()).isEmpty();
	}

	@Test
	void aSuspectedClaimBoundsNoEvent() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.of("attack", AttributeType.DATE, "2013-12"),
				StatementBuilder.that("is", CLAIMED, "attack").suspects().since("2013-12-20"));

		assertThat(act(world.fact("attack", AttributeType.DATE))).isEqualTo("2013-12-01..2013-12-31");
	}

	@Test
	void aFirmKillingBoundsItsEvent() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.of("raid", AttributeType.DATE, "2013-12"),
				StatementBuilder.that("Ali", KILLED_IN, "raid").since("2013-12-20"),
				StatementBuilder.that("Musa", KILLED_IN, "raid"));

		assertThat(act(world.fact("raid", AttributeType.DATE))).isEqualTo("2013-12-01..2013-12-20");
		assertThat(act(world.fact("Musa", KILLED_IN, "raid"))).isEqualTo("2013-12-01..2013-12-20");
	}

	@Test
	void anEventThatNobodyDatesLiesByTheClaimsOfIt() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.that("is", CLAIMED, "raid").since("2013-12-20"),
				StatementBuilder.that("Ali", KILLED_IN, "raid"));

		assertThat(act(world.fact("Ali", KILLED_IN, "raid"))).isEqualTo("..2013-12-20");
	}

	@Test
	void aDeniedKillingIsOnNoDay() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.of("raid", AttributeType.DATE, "2013-12-20"),
				StatementBuilder.that("Ali", KILLED_IN, "raid").denies());

		assertThat(act(world.fact("Ali", KILLED_IN, "raid"))).isEqualTo("..");
	}

	@Test
	void anOathIsNotAfterItsAcceptanceNorTheAcceptanceBeforeTheOath() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.that("unit", PLEDGED_TO, "Bakr").since("2015-06"),
				StatementBuilder.that("Bakr", LED, "is").since("2010"),
				StatementBuilder.that("is", ACCEPTED_PLEDGE_OF, "unit").since("[2015-05..2015-06-23]"));

		assertThat(act(world.fact("unit", PLEDGED_TO, "Bakr"))).isEqualTo("2015-06-01..2015-06-23");
		assertThat(act(world.fact("is", ACCEPTED_PLEDGE_OF, "unit"))).isEqualTo("2015-06-01..2015-06-23");
	}

	@Test
	void anAcceptanceBeforeTheOathDisputesBoth() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.that("unit", PLEDGED_TO, "is").since("2015-06"),
				StatementBuilder.that("is", ACCEPTED_PLEDGE_OF, "unit").since("2015-03-01"));

		assertThat(world.fact("unit", PLEDGED_TO, "is").disputed()).containsExactly("since");
		assertThat(world.fact("is", ACCEPTED_PLEDGE_OF, "unit").disputed()).containsExactly("since");
		assertThat(act(world.fact("unit", PLEDGED_TO, "is"))).isEqualTo("2015-06-01..2015-06-30");
	}

	@Test
	void ofTwoOathsItCannotBeToldWhichWasAccepted() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.that("unit", PLEDGED_TO, "is").since("2015-06"),
				StatementBuilder.that("unit", PLEDGED_TO, "is").spell("2014").since("2014"),
				StatementBuilder.that("is", ACCEPTED_PLEDGE_OF, "unit").since("2015-06-23"));

		assertThat(act(world.fact("is", ACCEPTED_PLEDGE_OF, "unit"))).isEqualTo("2015-06-23");
		assertThat(world.fact("unit", PLEDGED_TO, "is").disputed()).isEmpty();
	}

	@Test
	void nobodyActsAfterHisDeath() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.that("Ali", DENOUNCED, "is"),
				StatementBuilder.that("Ali", CLAIMED, "attack").since("2014"),
				StatementBuilder.of("Ali", AttributeType.DEATH, "2014-03-18"));

		assertThat(act(world.fact("Ali", DENOUNCED, "is"))).isEqualTo("..2014-03-18");
		assertThat(act(world.fact("Ali", CLAIMED, "attack"))).isEqualTo("2014-01-01..2014-03-18");
	}

	@Test
	void dissolutionEndsWhatStoodWithAnOrganisation() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.that("Ali", LED, "gang").since("2012"),
				StatementBuilder.that("Musa", MEMBER_OF, "gang").since("2013"),
				StatementBuilder.that("gang", AFFILIATED_WITH, "is").since("2014"),
				StatementBuilder.that("gang", PART_OF, "ce").since("2010"),
				StatementBuilder.of("gang", AttributeType.DISSOLVED, "2015-11-22"));

		assertThat(world.until("Ali", LED, "gang")).isEqualTo("2012-01-01..2015-11-22");
		assertThat(world.presumed("Ali", LED, "gang")).isEqualTo("2015-11-22");
		assertThat(world.end("Musa", MEMBER_OF, "gang")).containsExactly("dissolved", "gang dissolved");
		assertThat(world.until("gang", AFFILIATED_WITH, "is")).isEqualTo("2014-01-01..2015-11-22");
		assertThat(world.until("gang", PART_OF, "ce")).isEqualTo("2010-01-01..2015-11-22");
	}

	@Test
	void whatIsAttestedAfterADissolutionGoesOnNoFurtherThanAttested() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.that("Ali", LED, "gang").since("2012").on("2016-05-01"),
				StatementBuilder.of("gang", AttributeType.DISSOLVED, "2015-11-22"));

		assertThat(world.until("Ali", LED, "gang")).isEqualTo("2016-05-01..");
		assertThat(world.presumed("Ali", LED, "gang")).isEqualTo("2016-05-01");
		assertThat(world.fact("Ali", LED, "gang").disputed()).containsExactly("dissolved");
	}

	@Test
	void aSuspectedDissolutionOnlyMayEnd() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.that("Ali", LED, "gang").since("2012"),
				StatementBuilder.of("gang", AttributeType.DISSOLVED, "2015-11-22").suspects());

		assertThat(world.until("Ali", LED, "gang")).isEqualTo("2012-01-01..");
		assertThat(world.presumed("Ali", LED, "gang")).isEqualTo("2015-11-22");
	}

	@Test
	void whoSwearsAfterADissolutionLeftOnItsDay() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.that("Musa", MEMBER_OF, "gang").since("2013"),
				StatementBuilder.that("Musa", PLEDGED_TO, "is").since("2016-02-01"),
				StatementBuilder.of("gang", AttributeType.DISSOLVED, "2015-11-22"));

		Derived.Defection defection = world.defection("Musa", "is");
		assertThat(DerivedWorld.show(defection.left())).isEqualTo("2015-11-22");
		assertThat(defection.lagDaysAtLeast()).isEqualTo(71);
	}

	@Test
	void ofTwoDaysOfADissolutionThatCannotBothBeRightTheOrganisationOnlyMayHaveEnded() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.that("Ali", LED, "gang").since("2012"),
				StatementBuilder.of("gang", AttributeType.DISSOLVED, "2015-11-22").by("fsb"),
				StatementBuilder.of("gang", AttributeType.DISSOLVED, "2014-03-01").by("nak"));

		assertThat(world.until("Ali", LED, "gang")).isEqualTo("2012-01-01..");
		assertThat(world.presumed("Ali", LED, "gang")).isEqualTo("2014-03-01");
	}

	@Test
	void anOathThatEndedWithAnEventBeforeItBindsNoAcceptance() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.of("raid", AttributeType.DATE, "2014-01-26"),
				StatementBuilder.that("unit", PLEDGED_TO, "is").since("2014-07-16").untilEvent("raid"),
				StatementBuilder.that("is", ACCEPTED_PLEDGE_OF, "unit").since("[..2014-10-08]"));

		assertThat(act(world.fact("unit", PLEDGED_TO, "is"))).isEqualTo("..");
		assertThat(act(world.fact("is", ACCEPTED_PLEDGE_OF, "unit"))).isEqualTo("..2014-10-08");
	}

	@Test
	void aDeathBoundsWhatTheDeadClaimedAndWhoDiedInThat() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.of("raid", AttributeType.DATE, "2014-03-18"),
				StatementBuilder.that("Isa", KILLED_IN, "raid"), StatementBuilder.that("Isa", CLAIMED, "attack"),
				StatementBuilder.of("attack", AttributeType.DATE, "[2013-12..2015-12]"),
				StatementBuilder.that("Musa", KILLED_IN, "attack"),
				StatementBuilder.that("Musa", ACCEPTED_PLEDGE_OF, "unit"),
				StatementBuilder.that("unit", PLEDGED_TO, "Musa"));

		assertThat(act(world.fact("Isa", CLAIMED, "attack"))).isEqualTo("2013-12-01..2014-03-18");
		assertThat(act(world.fact("attack", AttributeType.DATE))).isEqualTo("2013-12-01..2014-03-18");
		assertThat(act(world.fact("Musa", KILLED_IN, "attack"))).isEqualTo("2013-12-01..2014-03-18");
		assertThat(act(world.fact("Musa", ACCEPTED_PLEDGE_OF, "unit"))).isEqualTo("..2014-03-18");
		assertThat(act(world.fact("unit", PLEDGED_TO, "Musa"))).isEqualTo("..2014-03-18");
	}

	@Test
	void nothingFollowsFromWhatAnEntityHasWithItself() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.that("unit", PLEDGED_TO, "unit").since("2014-05-01"),
				StatementBuilder.that("unit", PART_OF, "unit").since("2013"),
				StatementBuilder.that("unit", ACCEPTED_PLEDGE_OF, "unit").since("2014-04-01"));

		assertThat(world.conclusions().derived()).isEmpty();
		assertThat(act(world.fact("unit", PLEDGED_TO, "unit"))).isEqualTo("2014-05-01");
		assertThat(world.fact("unit", PLEDGED_TO, "unit").disputed()).isEmpty();
	}

	@Test
	void aDeathThatTheChainRefutesBoundsNothing() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.of("raid", AttributeType.DATE, "2014-03-18"),
				StatementBuilder.that("Isa", KILLED_IN, "raid"), StatementBuilder.that("Isa", CLAIMED, "attack"),
				StatementBuilder.of("attack", AttributeType.DATE, "[2013-12..2015-12]"),
				StatementBuilder.that("Musa", KILLED_IN, "attack"),
				StatementBuilder.that("Musa", LED, "gang").on("2015-02-01"),
				StatementBuilder.that("Musa", CLAIMED, "attack-two"));

		assertThat(world.fact("Musa", KILLED_IN, "attack").disputed()).containsExactly("death");
		assertThat(act(world.fact("Musa", CLAIMED, "attack-two"))).isEqualTo("..2020-06-01");
	}

	@Test
	void nobodySwearsToTheDead() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.that("Umar", KILLED_IN, "raid").since("2015-04-20"),
				StatementBuilder.that("Ali", PLEDGED_TO, "Umar"),
				StatementBuilder.that("Isa", PLEDGED_TO, "Umar").since("[2014-03-01..2016-03-01]"));

		assertThat(act(world.fact("Ali", PLEDGED_TO, "Umar"))).isEqualTo("..2015-04-20");
		assertThat(act(world.fact("Isa", PLEDGED_TO, "Umar"))).isEqualTo("2014-03-01..2015-04-20");
	}

	@Test
	void aSuspectedDeathOfTheLordBoundsNoOath() {
		DerivedWorld world = DerivedWorld.of(
				StatementBuilder.that("Umar", KILLED_IN, "raid").suspects().since("2015-04-20"),
				StatementBuilder.that("Isa", PLEDGED_TO, "Umar").since("[2014-03-01..2016-03-01]"));

		assertThat(act(world.fact("Isa", PLEDGED_TO, "Umar"))).isEqualTo("2014-03-01..2016-03-01");
	}

	@Test
	void anOathSurelyAfterTheDeathOfTheLordIsDisputed() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.that("Umar", KILLED_IN, "raid").since("2015-04-20"),
				StatementBuilder.that("Ali", PLEDGED_TO, "Umar").since("2016-01-01"));

		assertThat(act(world.fact("Ali", PLEDGED_TO, "Umar"))).isEqualTo("2016-01-01");
		assertThat(world.fact("Ali", PLEDGED_TO, "Umar").disputed()).contains("since");
		assertThat(act(world.fact("Umar", KILLED_IN, "raid"))).isEqualTo("2015-04-20");
	}

	/**
	 * Kebekov is named as leader in November and gone in April; nobody says since when.
	 */
	@Test
	void aVacancyBeginsAfterWhoSurelyLedBefore() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.that("Umar", LED, "ce").on("2014-11"),
				StatementBuilder.of("ce", AttributeType.VACANT, "").since("[..2015-04-21]").on("2015-04-27"));

		Fact vacancy = world.fact("ce", AttributeType.VACANT);
		assertThat(act(vacancy)).isEqualTo("2014-11-02..2015-04-21");
		assertThat(vacancy.period().attestedUntil()).hasToString("2015-04-27");
	}

	@Test
	void aVacancyEndsBeforeWhoSurelyLedAfter() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.that("Umar", LED, "ce").since("2016").on("2016-12-31"),
				StatementBuilder.of("ce", AttributeType.VACANT, "").since("2015-04-21"));

		assertThat(DerivedWorld.show(world.fact("ce", AttributeType.VACANT).period().until()))
			.isEqualTo("2015-04-21..2016-12-30");
	}

	@Test
	void aSuspectedLeaderBoundsNoVacancy() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.that("Umar", LED, "ce").suspects().on("2014-11"),
				StatementBuilder.of("ce", AttributeType.VACANT, "").since("[..2015-04-21]").on("2015-04-27"));

		assertThat(act(world.fact("ce", AttributeType.VACANT))).isEqualTo("..2015-04-21");
	}

	@Test
	void nothingIsBeforeABirthOrAFoundation() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.of("Ali", AttributeType.BIRTH, "1980"),
				StatementBuilder.of("is", AttributeType.FOUNDED, "2013-04"),
				StatementBuilder.that("Ali", MEMBER_OF, "ce").until("2015-01-01"),
				StatementBuilder.that("Ali", PLEDGED_TO, "is"), StatementBuilder.that("Ali", CLAIMED, "attack"));

		assertThat(act(world.fact("Ali", MEMBER_OF, "ce"))).startsWith("1980-01-01..");
		assertThat(act(world.fact("Ali", PLEDGED_TO, "is"))).isEqualTo("2013-04-01..2020-06-01");
		assertThat(act(world.fact("Ali", CLAIMED, "attack"))).isEqualTo("1980-01-01..2020-06-01");
		assertThat(world.fact("Ali", PLEDGED_TO, "is").period().attestedUntil()).isNull();
	}

	@Test
	void aSuspectedBirthBoundsNothing() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.of("Ali", AttributeType.BIRTH, "1980").suspects(),
				StatementBuilder.that("Ali", MEMBER_OF, "ce"));

		assertThat(act(world.fact("Ali", MEMBER_OF, "ce"))).isEqualTo("..2020-06-01");
	}

	@Test
	void whatSurelyWasBeforeABirthStays() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.of("Ali", AttributeType.BIRTH, "1980"),
				StatementBuilder.that("Ali", MEMBER_OF, "ce").since("1970"));

		assertThat(act(world.fact("Ali", MEMBER_OF, "ce"))).isEqualTo("1970-01-01..1970-12-31");
		assertThat(world.fact("Ali", MEMBER_OF, "ce").disputed()).isEmpty();
	}

	/** A birth closes no open bound of what is derived. */
	@Test
	void aBirthOrdersNothing() {
		StatementBuilder[] told = { StatementBuilder.that("Ali", PLEDGED_TO, "ce").since("2013"),
				StatementBuilder.that("Ali", PLEDGED_TO, "is").since("[..2015-04-24]") };
		DerivedWorld without = DerivedWorld.of(told);
		DerivedWorld with = DerivedWorld.of(told[0], told[1], StatementBuilder.of("Ali", AttributeType.BIRTH, "1984"));

		assertThat(act(with.fact("Ali", PLEDGED_TO, "is"))).isEqualTo("1984-01-01..2015-04-24");
		assertThat(with.derived(Derived.Defection.class)).isEqualTo(without.derived(Derived.Defection.class));
	}

	private static String act(Fact fact) {
		return DerivedWorld.show(fact.period().since());
	}

	/** A suspected day bounds no claim, but a firm claim before it cannot be right. */
	@Test
	void aFirmClaimBeforeASuspectedDayIsDisputed() {
		DerivedWorld world = DerivedWorld.of(StatementBuilder.of("attack", AttributeType.DATE, "2013-12").suspects(),
				StatementBuilder.that("is", CLAIMED, "attack").since("2013-10-03"));

		assertThat(act(world.fact("is", CLAIMED, "attack"))).isEqualTo("2013-10-03");
		assertThat(world.fact("is", CLAIMED, "attack").disputed()).containsExactly("since");
	}

}
