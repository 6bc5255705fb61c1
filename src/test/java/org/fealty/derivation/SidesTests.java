package org.fealty.derivation;

import java.util.stream.IntStream;

import org.fealty.testing.StatementBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.MEMBER_OF;
import static org.fealty.model.Predicate.PART_OF;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.testing.StatementBuilder.that;

class SidesTests {

	@Test
	void theSideIsTheTopUpAlongParts() {
		DerivedWorld world = DerivedWorld.of(that("sector", PART_OF, "dagestan").since("2008"),
				that("dagestan", PART_OF, "ce").since("2007"), that("Ali", MEMBER_OF, "sector").since("2010"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defections()).containsExactly("Ali from ce to is: presumed");
		assertThat(world.defection("Ali", "is").fromUnit()).isEqualTo("sector");
		assertThat(world.defection("Ali", "is").toUnit()).isNull();
	}

	/**
	 * Ninety steps go; a circle or a row of thousands would take hours and all memory.
	 */
	@Test
	void aWayUpThatNoHierarchyHasIsRefused() {
		assertThat(DerivedWorld.of(row(90)).firsts()).contains("p0 to p90/p1 by p0 PLEDGED_TO p1: certain");
		assertThatExceptionOfType(HierarchyLimitException.class).isThrownBy(() -> DerivedWorld.of(row(3_000)))
			.withMessageContaining("the way up from \"p")
			.withMessageContaining("more than 100 parts, oaths and offices");
	}

	private static StatementBuilder[] row(int length) {
		return IntStream.range(0, length)
			.mapToObj((number) -> that("p" + number, PLEDGED_TO, "p" + (number + 1)).since("2015-01-01"))
			.toArray(StatementBuilder[]::new);
	}

	@Test
	void andUpAlongOathsOfOrganisations() {
		DerivedWorld world = DerivedWorld.of(that("chechnya", PLEDGED_TO, "is").since("2013"),
				that("Ali", MEMBER_OF, "chechnya").since("2014"), that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defections()).isEmpty();
	}

	@Test
	void aLordsSideIsThatOfWhatHeLedWhenTheOathWasSworn() {
		DerivedWorld world = DerivedWorld.of(that("sector", PART_OF, "ce").since("2007"),
				that("Umar", LED, "sector").since("2007").until("2012"), that("Umar", LED, "aq").since("2013"),
				that("Ali", PLEDGED_TO, "Umar").since("2010"), that("Ali", PLEDGED_TO, "aq").since("2014-12-19"));
		assertThat(world.defection("Ali", "aq").fromOrganisation()).isEqualTo("ce");
		assertThat(world.defection("Ali", "aq").fromUnit()).isEqualTo("sector");
	}

	@Test
	void lordsWithTheSameTopAreOneSide() {
		DerivedWorld world = DerivedWorld.of(that("east", PART_OF, "ce").since("2007"),
				that("west", PART_OF, "ce").since("2007"), that("Umar", LED, "east").since("2007"),
				that("Musa", LED, "west").since("2007"), that("Ali", PLEDGED_TO, "Umar").since("2010"),
				that("Ali", PLEDGED_TO, "Musa").since("2012"));
		assertThat(world.defections()).isEmpty();
		assertThat(world.end("Ali", PLEDGED_TO, "Umar")).isEmpty();
	}

	@Test
	void aLordWithoutAKnownSeatIsHisOwnSide() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "ce").since("2010"),
				that("Ali", PLEDGED_TO, "Bakr").since("2014"));
		assertThat(world.defections()).containsExactly("Ali from ce to Bakr: presumed");
	}

	@Test
	void twoParentsAtOnceBothCount() {
		DerivedWorld world = DerivedWorld.of(that("gang", PART_OF, "ce").since("2007"),
				that("gang", PART_OF, "is").since("2013"), that("Ali", MEMBER_OF, "gang").since("2010"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defections()).isEmpty();
		DerivedWorld away = DerivedWorld.of(that("gang", PART_OF, "ce").since("2007"),
				that("gang", PART_OF, "is").since("2013"), that("Ali", MEMBER_OF, "gang").since("2010"),
				that("Ali", PLEDGED_TO, "aq").since("2014-12-19"));
		assertThat(away.defections()).containsExactly("Ali from ce to aq: presumed", "Ali from is to aq: presumed");
	}

	@Test
	void anUmbrellaIsNoTop() {
		DerivedWorld world = DerivedWorld.of(that("sector", PART_OF, "underground").since("2007"),
				that("Ali", MEMBER_OF, "sector").since("2010"), that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defections()).containsExactly("Ali from sector to is: presumed");
	}

	@Test
	void whoOnlyBelongsToAnUmbrellaHasNoSide() {
		DerivedWorld world = DerivedWorld.of(that("Ali", MEMBER_OF, "underground").since("2010"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defections()).isEmpty();
		assertThat(world.end("Ali", MEMBER_OF, "underground")).isEmpty();
	}

	@Test
	void anUmbrellaIsSteppedOver() {
		DerivedWorld world = DerivedWorld.of(that("sector", PART_OF, "underground").since("2007"),
				that("underground", PART_OF, "ce").since("2007"), that("Ali", MEMBER_OF, "sector").since("2010"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defections()).containsExactly("Ali from ce to is: presumed");
	}

	@Test
	void whoLeadsABodyThatStandsUnderNobodyHasNoSideThroughThatOffice() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "gang").since("2010"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defections()).isEmpty();
		assertThat(world.end("Ali", LED, "gang")).isEmpty();
		assertThat(world.presumed("Ali", LED, "gang")).isEmpty();
	}

	@Test
	void hisOathBringsItAlong() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "gang").since("2010"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"), that("Musa", MEMBER_OF, "gang").since("2011"),
				that("Musa", PLEDGED_TO, "is").since("2015-02-01"));
		assertThat(world.defections()).isEmpty();
		assertThat(world.end("Musa", MEMBER_OF, "gang")).isEmpty();
	}

	@Test
	void aBodyUnderAnUmbrellaAloneStandsUnderNobody() {
		DerivedWorld world = DerivedWorld.of(that("sector", PART_OF, "underground").since("2007"),
				that("Ali", LED, "sector").since("2013-08"), that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defections()).isEmpty();
	}

	@Test
	void aPartOnlySuspectedLeavesTheSideUnsure() {
		DerivedWorld world = DerivedWorld.of(that("gang", PART_OF, "ce").since("2007").suspects(),
				that("Ali", MEMBER_OF, "gang").since("2010"), that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defections()).containsExactly("Ali from ce to is: possible", "Ali from gang to is: possible");
		assertThat(world.until("Ali", MEMBER_OF, "gang")).isEqualTo("2010-01-01..2014-12-19");
	}

	@Test
	void aNewSideThatMayBeTheOldOneOnlyMayEnd() {
		DerivedWorld world = DerivedWorld.of(that("gang", PART_OF, "ce").since("2007"),
				that("gang", PART_OF, "is").since("[2013..2016]"), that("Ali", MEMBER_OF, "gang").since("2010"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.end("Ali", MEMBER_OF, "gang")).isEmpty();
		assertThat(world.presumed("Ali", MEMBER_OF, "gang")).isEqualTo("2014-12-19");
		assertThat(world.defections()).containsExactly("Ali from ce to is: possible");
	}

	@Test
	void partsOfEachOtherAreTopsTogether() {
		DerivedWorld world = DerivedWorld.of(that("one", PART_OF, "two").since("2007"),
				that("two", PART_OF, "one").since("2007"), that("Ali", MEMBER_OF, "one").since("2010"),
				that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defections()).containsExactly("Ali from one to is: presumed", "Ali from two to is: presumed");
	}

	@Test
	void aUnitThatLeftTakesItsMembersToTheNewSideLater() {
		DerivedWorld world = DerivedWorld.of(that("chechnya", PART_OF, "ce").since("2007"),
				that("chechnya", PLEDGED_TO, "is").since("2015-06-12"),
				that("Ali", MEMBER_OF, "chechnya").since("2010"), that("Ali", PLEDGED_TO, "ce").since("2016-01-01"));
		assertThat(world.defections()).containsExactly("Ali from is to ce: presumed",
				"chechnya from ce to is: presumed");
	}

	@Test
	void aLordWithoutASeatAtTheOathHasTheSideOfTheOneHeTookLater() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2014-03-18"),
				that("Musa", PLEDGED_TO, "Ali").since("2013"), that("Musa", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.defections()).containsExactly("Musa from ce to is: presumed");
		assertThat(world.oaths()).containsExactly("Musa to is: certain");
	}

}
