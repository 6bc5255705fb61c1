package org.fealty.derivation;

import org.fealty.fact.Status;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.KILLED_IN;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.testing.StatementBuilder.that;

class SwornOathsTests {

	@Test
	void anOathToAnOrganisationBindsToIt() {
		DerivedWorld world = DerivedWorld.of(that("Ali", PLEDGED_TO, "is").since("2014-12-19"));
		assertThat(world.oaths()).containsExactly("Ali to is: certain");
		assertThat(world.oath("Ali", "is").through()).isNull();
		assertThat(world.oath("Ali", "is").basis().status()).isEqualTo(Status.REPORTED);
	}

	@Test
	void anOathToALordBindsToWhatHeLedOnThatDay() {
		DerivedWorld world = DerivedWorld.of(that("Bakr", LED, "is").since("2010").on("2015-01-01"),
				that("Bakr", LED, "isi").since("2006").until("2009"),
				that("Ali", PLEDGED_TO, "Bakr").since("2014-12-19"));
		assertThat(world.oaths()).containsExactly("Ali to is through Bakr: certain");
		assertThat(world.oath("Ali", "is").deciding().stream().map(world::name)).containsExactly("Ali PLEDGED_TO Bakr",
				"Bakr LED is");
	}

	@Test
	void anOfficeThatMerelyPersistedMakesItPresumed() {
		DerivedWorld world = DerivedWorld.of(that("Bakr", LED, "is").since("2010"),
				that("Ali", PLEDGED_TO, "Bakr").since("2014-12-19"));
		assertThat(world.oaths()).containsExactly("Ali to is through Bakr: presumed");
	}

	@Test
	void anOfficeOfUnknownDaysMakesItPossible() {
		DerivedWorld world = DerivedWorld.of(that("Bakr", LED, "is"),
				that("Ali", PLEDGED_TO, "Bakr").since("2014-12-19"));
		assertThat(world.oaths()).containsExactly("Ali to is through Bakr: possible");
	}

	@Test
	void anOathToALordWithoutASeatBindsToNoOrganisation() {
		assertThat(DerivedWorld.of(that("Ali", PLEDGED_TO, "Bakr").since("2014-12-19")).oaths()).isEmpty();
	}

	@Test
	void theLordsEndOnlyMayEndIt() {
		DerivedWorld world = DerivedWorld.of(that("Bakr", LED, "is").since("2010"),
				that("Ali", PLEDGED_TO, "Bakr").since("2014-12-19"),
				that("Bakr", KILLED_IN, "raid").since("2019-10-26"));
		assertThat(DerivedWorld.show(world.oath("Ali", "is").basis().period().until())).isEqualTo("2014-12-19..");
		assertThat(DerivedWorld.show(world.oath("Ali", "is").basis().period().presumedUntil())).isEqualTo("2019-10-26");
	}

	@Test
	void whoLeadsAUnitIsBoundByWhatTheUnitSwore() {
		DerivedWorld world = DerivedWorld.of(that("Aslan", LED, "chechnya").since("2011").on("2016-01-01"),
				that("chechnya", PLEDGED_TO, "is").since("2015-06-12"));
		assertThat(world.oaths()).containsExactly("Aslan to is through chechnya: certain", "chechnya to is: certain");
		assertThat(DerivedWorld.show(world.oath("Aslan", "is").basis().period().since())).isEqualTo("2015-06-12");
	}

	@Test
	void asLongAsHeLedItWhileItWasBound() {
		DerivedWorld world = DerivedWorld.of(that("Aslan", LED, "chechnya").since("2016-02-01").until("2017-03-04"),
				that("Musa", LED, "chechnya").since("2011").until("2012"),
				that("chechnya", PLEDGED_TO, "is").since("2015-06-12"));
		assertThat(world.oaths()).containsExactly("Aslan to is through chechnya: presumed", "chechnya to is: certain");
		assertThat(DerivedWorld.show(world.oath("Aslan", "is").basis().period().since())).isEqualTo("2016-02-01");
		assertThat(DerivedWorld.show(world.oath("Aslan", "is").basis().period().until()))
			.isEqualTo("2015-06-12..2017-03-04");
	}

	@Test
	void aSuspectedOathBindsPossibly() {
		assertThat(DerivedWorld.of(that("Ali", PLEDGED_TO, "is").since("2014").suspects()).oaths())
			.containsExactly("Ali to is: possible");
	}

	@Test
	void aDeniedOathBindsNobody() {
		assertThat(DerivedWorld.of(that("Ali", PLEDGED_TO, "is").since("2014").denies()).oaths()).isEmpty();
	}

}
