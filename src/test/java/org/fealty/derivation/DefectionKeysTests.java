package org.fealty.derivation;

import java.util.ArrayList;
import java.util.List;

import org.fealty.testing.StatementBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.COVERS;
import static org.fealty.model.Predicate.KILLED_IN;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.MEMBER_OF;
import static org.fealty.model.Predicate.OCCURRED_IN;
import static org.fealty.model.Predicate.PART_OF;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.model.Predicate.WITHIN;
import static org.fealty.testing.StatementBuilder.that;

/**
 * What a change of sides keeps of the party, so that queries can tell what two of them
 * had in common. Everybody leaves {@code ce} for {@code is} between 10 and 20 June 2015.
 */
class DefectionKeysTests {

	private static DefectionKeys keys(String party, StatementBuilder... others) {
		List<StatementBuilder> all = new ArrayList<>(List.of(that(party, PLEDGED_TO, "ce").since("2010"),
				that(party, PLEDGED_TO, "is").since("[2015-06-10..2015-06-20]")));
		all.addAll(List.of(others));
		return DerivedWorld.of(all.toArray(StatementBuilder[]::new))
			.conclusions()
			.derived()
			.stream()
			.filter(Derived.Defection.class::isInstance)
			.map(Derived.Defection.class::cast)
			.filter((one) -> one.from().equals(party) && one.fromOrganisation().equals("ce") && one.to().equals("is"))
			.findFirst()
			.orElseThrow()
			.keys();
	}

	private static List<String> show(List<DefectionKeys.Command> commands) {
		return commands.stream().map((one) -> one.organisation() + " " + DerivedWorld.show(one.days())).toList();
	}

	@Test
	void anOfficeIsACommandOnTheDaysOfLeavingOnWhichItCanHaveBeenHeld() {
		DefectionKeys keys = keys("Ali", that("Ali", LED, "unit").since("2012").until("2015-06-15"),
				that("Ali", LED, "band").since("2015-06-12"),
				that("Ali", LED, "early").since("2012").until("2015-06-09"));

		assertThat(show(keys.commands())).containsExactly("band 2015-06-12..2015-06-20", "unit 2015-06-10..2015-06-15");
		assertThat(keys.units()).containsExactly("band", "unit");
	}

	@Test
	void superiorsAreWhatThePartyBelongedToOrLedAPartOfAsLongAsAllOfItCanHaveHeldAtOnce() {
		DefectionKeys keys = keys("Ali", that("Ali", MEMBER_OF, "sub").since("2013-05-01"),
				that("sub", PART_OF, "unit").since("2012").until("2014-03-01"), that("Ali", LED, "band"),
				that("band", PART_OF, "unit").since("2014-02-01").until("2014-12-31"),
				that("other", PART_OF, "sub").since("2012"));

		assertThat(show(keys.superiors())).containsExactly("sub 2013-05-01..2015-06-20", "unit 2013-05-01..2014-03-01",
				"unit 2014-02-01..2014-12-31");
	}

	@Test
	void daysWithinOtherDaysSayNothingMoreAndACircleOfPartsEnds() {
		DefectionKeys keys = keys("Ali", that("Ali", MEMBER_OF, "sub").since("2013").until("2015-06-15"),
				that("sub", PART_OF, "unit").since("2014-01-01").until("2014-12-31"),
				that("unit", PART_OF, "sub").since("2014-03-01").until("2014-09-30"));

		assertThat(show(keys.superiors())).containsExactly("sub 2013-01-01..2015-06-15", "unit 2014-01-01..2014-12-31");
	}

	@Test
	void anOrganisationIsItsOwnUnitCommandAndSuperior() {
		DefectionKeys keys = keys("unit");

		assertThat(keys.units()).containsExactly("unit");
		assertThat(show(keys.commands())).containsExactly("unit 2015-06-10..2015-06-20");
		assertThat(show(keys.superiors())).containsExactly("unit ..");
	}

	@Test
	void neitherSideNorWhatWasJoinedOnItNorAnUmbrellaTermIsAUnit() {
		DefectionKeys keys = keys("Ali", that("wilayah", PART_OF, "is"), that("Ali", MEMBER_OF, "ce"),
				that("Ali", MEMBER_OF, "is"), that("Ali", MEMBER_OF, "underground"), that("Ali", MEMBER_OF, "unit"));

		assertThat(keys.units()).containsExactly("unit");
	}

	@Test
	void placesAreWhereUnitsWorkAndTheNarrowestOnesOfADeath() {
		DefectionKeys keys = keys("Ali", that("Ali", LED, "unit"), that("unit", COVERS, "land-1"),
				that("land-1", WITHIN, "land"), that("town", WITHIN, "land-2"), that("land-2", WITHIN, "land"),
				that("Ali", KILLED_IN, "raid").since("2016"), that("raid", OCCURRED_IN, "town"),
				that("raid", OCCURRED_IN, "land"), that("town-2", WITHIN, "land-1"));

		assertThat(keys.places()).containsExactly("land-1", "town");
		assertThat(keys.placesAround()).containsExactly("land", "land-1", "land-2", "town");
	}

	@Test
	void whatIsDeniedIsNoKey() {
		DefectionKeys keys = keys("Ali", that("Ali", MEMBER_OF, "unit").denies(), that("Ali", LED, "band"),
				that("band", COVERS, "town").denies());

		assertThat(keys.units()).containsExactly("band");
		assertThat(keys.places()).isEmpty();
	}

}
