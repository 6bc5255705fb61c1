package org.fealty.derivation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.MEMBER_OF;
import static org.fealty.model.Predicate.PART_OF;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.testing.Told.that;

class FirstOathsTests {

	@Test
	void theFirstOathOfWhichNothingOlderIsKnownJoinsItsSide() {
		Story story = Story.of(that("Umar", LED, "ce").since("2007"), that("Ali", PLEDGED_TO, "Umar").since("2011"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(story.firsts()).containsExactly("Ali to ce by Ali PLEDGED_TO Umar: certain");
		assertThat(story.defections()).hasSize(1);
	}

	@Test
	void itSaysWhatWasJoinedBelowTheTop() {
		Story story = Story.of(that("unit", PART_OF, "ce").since("2007"),
				that("Ali", PLEDGED_TO, "unit").since("2011"));
		assertThat(story.firsts()).containsExactly("Ali to ce/unit by Ali PLEDGED_TO unit: certain");
	}

	@Test
	void ofSeveralOathsToOneSideItIsTheFirst() {
		Story story = Story.of(that("Ali", PLEDGED_TO, "ce").since("2011"), that("unit", PART_OF, "ce").since("2007"),
				that("Ali", PLEDGED_TO, "unit").since("2010"));
		assertThat(story.firsts()).containsExactly("Ali to ce/unit by Ali PLEDGED_TO unit: certain");
	}

	@Test
	void whoBelongedToASideBeforeHasNone() {
		assertThat(
				Story.of(that("Ali", MEMBER_OF, "ce").since("2010"), that("Ali", PLEDGED_TO, "is").since("2014-12-19"))
					.firsts())
			.isEmpty();
		assertThat(
				Story.of(that("Ali", MEMBER_OF, "ce").since("2010"), that("Ali", PLEDGED_TO, "ce").since("2014-12-19"))
					.firsts())
			.isEmpty();
	}

	/** Nothing began after it ended, so what ended before the oath is older. */
	@Test
	void whatEndedBeforeTheOathIsOlderThoughNobodySaysSinceWhen() {
		assertThat(
				Story.of(that("Ali", MEMBER_OF, "ce").until("2013"), that("Ali", PLEDGED_TO, "ce").since("2014-12-19"))
					.firsts())
			.isEmpty();
	}

	/** He led it, and it stands under nobody: his oath brings it along. */
	@Test
	void whoOnlyLedABodyThatStandsUnderNobodyHadNoSide() {
		Story story = Story.of(that("Ali", LED, "band").since("2010"), that("Ali", PLEDGED_TO, "ce").since("2014"));
		assertThat(story.firsts()).containsExactly("Ali to ce by Ali PLEDGED_TO ce: certain");
	}

	/** He may have left another side, which is a defection, if a possible one. */
	@Test
	void whereAnotherAllegianceMayBeOlderThereIsNone() {
		Story story = Story.of(that("Ali", MEMBER_OF, "ce"), that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(story.firsts()).isEmpty();
		assertThat(story.defections()).containsExactly("Ali from ce to is: possible");
	}

	@Test
	void anOathToALordWithoutASeatGoesToWhereHisOwnOathPutsHim() {
		Story story = Story.of(that("Umar", PLEDGED_TO, "ce").since("2007"),
				that("Ali", PLEDGED_TO, "Umar").since("2011"));
		assertThat(story.firsts()).containsExactly("Ali to ce/Umar by Ali PLEDGED_TO Umar: certain",
				"Umar to ce by Umar PLEDGED_TO ce: certain");
	}

	@Test
	void aSuspectedOathOrAnUnsureWayUpMakesItPossible() {
		assertThat(Story.of(that("Ali", PLEDGED_TO, "ce").since("2011").suspects()).firsts())
			.containsExactly("Ali to ce by Ali PLEDGED_TO ce: possible");
		assertThat(Story
			.of(that("unit", PART_OF, "ce").since("2007").suspects(), that("Ali", PLEDGED_TO, "unit").since("2011"))
			.firsts()).containsExactly("Ali to ce/unit by Ali PLEDGED_TO unit: possible");
	}

}
