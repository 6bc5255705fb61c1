package org.fealty.derivation;

import org.fealty.fact.Fact;
import org.fealty.model.AttributeType;
import org.fealty.testing.Told;
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
		Story story = Story.of(Told.of("attack", AttributeType.DATE, "2013-12"),
				Told.that("is", CLAIMED, "attack").since("[2013-11..2013-12-20]"));

		assertThat(act(story.fact("is", CLAIMED, "attack"))).isEqualTo("2013-12-01..2013-12-20");
		assertThat(act(story.fact("attack", AttributeType.DATE))).isEqualTo("2013-12-01..2013-12-20");
	}

	@Test
	void aClaimBeforeItsEventIsDisputedAndNeitherMoves() {
		Story story = Story.of(Told.of("attack", AttributeType.DATE, "2013-12"),
				Told.that("is", CLAIMED, "attack").since("2013-10-03"));

		assertThat(act(story.fact("is", CLAIMED, "attack"))).isEqualTo("2013-10-03");
		assertThat(story.fact("is", CLAIMED, "attack").disputed()).containsExactly("since");
		assertThat(act(story.fact("attack", AttributeType.DATE))).isEqualTo("2013-12-01..2013-12-31");
		assertThat(story.fact("attack", AttributeType.DATE).disputed()).isEmpty();
	}

	@Test
	void aSuspectedClaimBoundsNoEvent() {
		Story story = Story.of(Told.of("attack", AttributeType.DATE, "2013-12"),
				Told.that("is", CLAIMED, "attack").suspects().since("2013-12-20"));

		assertThat(act(story.fact("attack", AttributeType.DATE))).isEqualTo("2013-12-01..2013-12-31");
	}

	@Test
	void aFirmKillingBoundsItsEvent() {
		Story story = Story.of(Told.of("raid", AttributeType.DATE, "2013-12"),
				Told.that("Ali", KILLED_IN, "raid").since("2013-12-20"), Told.that("Musa", KILLED_IN, "raid"));

		assertThat(act(story.fact("raid", AttributeType.DATE))).isEqualTo("2013-12-01..2013-12-20");
		assertThat(act(story.fact("Musa", KILLED_IN, "raid"))).isEqualTo("2013-12-01..2013-12-20");
	}

	@Test
	void anEventThatNobodyDatesLiesByTheClaimsOfIt() {
		Story story = Story.of(Told.that("is", CLAIMED, "raid").since("2013-12-20"),
				Told.that("Ali", KILLED_IN, "raid"));

		assertThat(act(story.fact("Ali", KILLED_IN, "raid"))).isEqualTo("..2013-12-20");
	}

	@Test
	void aDeniedKillingIsOnNoDay() {
		Story story = Story.of(Told.of("raid", AttributeType.DATE, "2013-12-20"),
				Told.that("Ali", KILLED_IN, "raid").denies());

		assertThat(act(story.fact("Ali", KILLED_IN, "raid"))).isEqualTo("..");
	}

	@Test
	void anOathIsNotAfterItsAcceptanceNorTheAcceptanceBeforeTheOath() {
		Story story = Story.of(Told.that("unit", PLEDGED_TO, "Bakr").since("2015-06"),
				Told.that("Bakr", LED, "is").since("2010"),
				Told.that("is", ACCEPTED_PLEDGE_OF, "unit").since("[2015-05..2015-06-23]"));

		assertThat(act(story.fact("unit", PLEDGED_TO, "Bakr"))).isEqualTo("2015-06-01..2015-06-23");
		assertThat(act(story.fact("is", ACCEPTED_PLEDGE_OF, "unit"))).isEqualTo("2015-06-01..2015-06-23");
	}

	@Test
	void anAcceptanceBeforeTheOathDisputesBoth() {
		Story story = Story.of(Told.that("unit", PLEDGED_TO, "is").since("2015-06"),
				Told.that("is", ACCEPTED_PLEDGE_OF, "unit").since("2015-03-01"));

		assertThat(story.fact("unit", PLEDGED_TO, "is").disputed()).containsExactly("since");
		assertThat(story.fact("is", ACCEPTED_PLEDGE_OF, "unit").disputed()).containsExactly("since");
		assertThat(act(story.fact("unit", PLEDGED_TO, "is"))).isEqualTo("2015-06-01..2015-06-30");
	}

	@Test
	void ofTwoOathsItCannotBeToldWhichWasAccepted() {
		Story story = Story.of(Told.that("unit", PLEDGED_TO, "is").since("2015-06"),
				Told.that("unit", PLEDGED_TO, "is").spell("2014").since("2014"),
				Told.that("is", ACCEPTED_PLEDGE_OF, "unit").since("2015-06-23"));

		assertThat(act(story.fact("is", ACCEPTED_PLEDGE_OF, "unit"))).isEqualTo("2015-06-23");
		assertThat(story.fact("unit", PLEDGED_TO, "is").disputed()).isEmpty();
	}

	@Test
	void nobodyActsAfterHisDeath() {
		Story story = Story.of(Told.that("Ali", DENOUNCED, "is"), Told.that("Ali", CLAIMED, "attack").since("2014"),
				Told.of("Ali", AttributeType.DEATH, "2014-03-18"));

		assertThat(act(story.fact("Ali", DENOUNCED, "is"))).isEqualTo("..2014-03-18");
		assertThat(act(story.fact("Ali", CLAIMED, "attack"))).isEqualTo("2014-01-01..2014-03-18");
	}

	@Test
	void dissolutionEndsWhatStoodWithAnOrganisation() {
		Story story = Story.of(Told.that("Ali", LED, "gang").since("2012"),
				Told.that("Musa", MEMBER_OF, "gang").since("2013"),
				Told.that("gang", AFFILIATED_WITH, "is").since("2014"), Told.that("gang", PART_OF, "ce").since("2010"),
				Told.of("gang", AttributeType.DISSOLVED, "2015-11-22"));

		assertThat(story.until("Ali", LED, "gang")).isEqualTo("2012-01-01..2015-11-22");
		assertThat(story.presumed("Ali", LED, "gang")).isEqualTo("2015-11-22");
		assertThat(story.end("Musa", MEMBER_OF, "gang")).containsExactly("dissolved", "gang dissolved");
		assertThat(story.until("gang", AFFILIATED_WITH, "is")).isEqualTo("2014-01-01..2015-11-22");
		assertThat(story.until("gang", PART_OF, "ce")).isEqualTo("2010-01-01..2015-11-22");
	}

	@Test
	void whatIsAttestedAfterADissolutionGoesOnNoFurtherThanAttested() {
		Story story = Story.of(Told.that("Ali", LED, "gang").since("2012").on("2016-05-01"),
				Told.of("gang", AttributeType.DISSOLVED, "2015-11-22"));

		assertThat(story.until("Ali", LED, "gang")).isEqualTo("2016-05-01..");
		assertThat(story.presumed("Ali", LED, "gang")).isEqualTo("2016-05-01");
		assertThat(story.fact("Ali", LED, "gang").disputed()).containsExactly("dissolved");
	}

	@Test
	void aSuspectedDissolutionOnlyMayEnd() {
		Story story = Story.of(Told.that("Ali", LED, "gang").since("2012"),
				Told.of("gang", AttributeType.DISSOLVED, "2015-11-22").suspects());

		assertThat(story.until("Ali", LED, "gang")).isEqualTo("2012-01-01..");
		assertThat(story.presumed("Ali", LED, "gang")).isEqualTo("2015-11-22");
	}

	@Test
	void whoSwearsAfterADissolutionLeftOnItsDay() {
		Story story = Story.of(Told.that("Musa", MEMBER_OF, "gang").since("2013"),
				Told.that("Musa", PLEDGED_TO, "is").since("2016-02-01"),
				Told.of("gang", AttributeType.DISSOLVED, "2015-11-22"));

		Derived.Defection defection = story.defection("Musa", "is");
		assertThat(Story.show(defection.left())).isEqualTo("2015-11-22");
		assertThat(defection.lagDaysAtLeast()).isEqualTo(71);
	}

	private static String act(Fact fact) {
		return Story.show(fact.period().since());
	}

	/** A suspected day bounds no claim, but a firm claim before it cannot be right. */
	@Test
	void aFirmClaimBeforeASuspectedDayIsDisputed() {
		Story story = Story.of(Told.of("attack", AttributeType.DATE, "2013-12").suspects(),
				Told.that("is", CLAIMED, "attack").since("2013-10-03"));

		assertThat(act(story.fact("is", CLAIMED, "attack"))).isEqualTo("2013-10-03");
		assertThat(story.fact("is", CLAIMED, "attack").disputed()).containsExactly("since");
	}

}
