package org.fealty.derivation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.MEMBER_OF;
import static org.fealty.model.Predicate.PART_OF;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.testing.StatementBuilder.that;

class FirstOathsTests {

	@Test
	void theFirstOathOfWhichNothingOlderIsKnownJoinsItsSide() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007"),
				that("Ali", PLEDGED_TO, "Umar").since("2011"), that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.firsts()).containsExactly("Ali to ce by Ali PLEDGED_TO Umar: presumed");
		assertThat(world.defections()).hasSize(1);
	}

	@Test
	void itSaysWhatWasJoinedBelowTheTop() {
		DerivedWorld world = DerivedWorld.of(that("unit", PART_OF, "ce").since("2007"),
				that("Ali", PLEDGED_TO, "unit").since("2011"));
		assertThat(world.firsts()).containsExactly("Ali to ce/unit by Ali PLEDGED_TO unit: certain");
	}

	@Test
	void ofSeveralOathsToOneSideItIsTheFirst() {
		DerivedWorld world = DerivedWorld.of(that("Ali", PLEDGED_TO, "ce").since("2011"),
				that("unit", PART_OF, "ce").since("2007"), that("Ali", PLEDGED_TO, "unit").since("2010"));
		assertThat(world.firsts()).containsExactly("Ali to ce/unit by Ali PLEDGED_TO unit: certain");
	}

	@Test
	void whoBelongedToASideBeforeHasNone() {
		assertThat(DerivedWorld
			.of(that("Ali", MEMBER_OF, "ce").since("2010"), that("Ali", PLEDGED_TO, "is").since("2014-12-19"))
			.firsts()).isEmpty();
		assertThat(DerivedWorld
			.of(that("Ali", MEMBER_OF, "ce").since("2010"), that("Ali", PLEDGED_TO, "ce").since("2014-12-19"))
			.firsts()).isEmpty();
	}

	/** Nothing began after it ended, so what ended before the oath is older. */
	@Test
	void whatEndedBeforeTheOathIsOlderThoughNobodySaysSinceWhen() {
		assertThat(DerivedWorld
			.of(that("Ali", MEMBER_OF, "ce").until("2013"), that("Ali", PLEDGED_TO, "ce").since("2014-12-19"))
			.firsts()).isEmpty();
	}

	/** He led it, and it stands under nobody: his oath brings it along. */
	@Test
	void whoOnlyLedABodyThatStandsUnderNobodyHadNoSide() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "band").since("2010"),
				that("Ali", PLEDGED_TO, "ce").since("2014"));
		assertThat(world.firsts()).containsExactly("Ali to ce by Ali PLEDGED_TO ce: certain");
	}

	/** He may have left another side, which is a defection, if a possible one. */
	@Test
	void whereAnotherAllegianceMayBeOlderThereIsNone() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.firsts()).isEmpty();
		assertThat(world.defections()).containsExactly("Ali from ce to is: possible");
	}

	@Test
	void anOathToALordWithoutASeatGoesToWhereHisOwnOathPutsHim() {
		DerivedWorld world = DerivedWorld.of(that("Umar", PLEDGED_TO, "ce").since("2007"),
				that("Ali", PLEDGED_TO, "Umar").since("2011"));
		assertThat(world.firsts()).containsExactly("Ali to ce/Umar by Ali PLEDGED_TO Umar: certain",
				"Umar to ce by Umar PLEDGED_TO ce: certain");
	}

	/**
	 * He swore to a man who may no longer have led it: that binds him to it no more
	 * surely.
	 */
	@Test
	void itIsNoSurerThanThatTheOathBindsToWhereItsWayBegins() {
		DerivedWorld world = DerivedWorld.of(that("Umar", LED, "ce").since("2007").until("[2012-01-01..2014-12-31]"),
				that("Ali", PLEDGED_TO, "Umar").since("2013"));
		assertThat(world.firsts()).containsExactly("Ali to ce by Ali PLEDGED_TO Umar: possible");
	}

	/** Each is told to have sworn to the other. */
	@Test
	void nobodyJoinsThemselves() {
		DerivedWorld world = DerivedWorld.of(that("Musa", PLEDGED_TO, "band").since("2011"),
				that("band", PLEDGED_TO, "Musa").since("2012"));
		assertThat(world.firsts()).isNotEmpty()
			.noneMatch((first) -> first.startsWith("Musa to Musa"))
			.noneMatch((first) -> first.startsWith("band to band"));
	}

	@Test
	void aSuspectedOathOrAnUnsureWayUpMakesItPossible() {
		assertThat(DerivedWorld.of(that("Ali", PLEDGED_TO, "ce").since("2011").suspects()).firsts())
			.containsExactly("Ali to ce by Ali PLEDGED_TO ce: possible");
		assertThat(DerivedWorld
			.of(that("unit", PART_OF, "ce").since("2007").suspects(), that("Ali", PLEDGED_TO, "unit").since("2011"))
			.firsts()).containsExactly("Ali to ce/unit by Ali PLEDGED_TO unit: possible");
	}

}
