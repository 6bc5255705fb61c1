package org.fealty.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.fealty.fact.Fact;
import org.fealty.statement.ImpliedStatements;
import org.fealty.statement.Statement;
import org.fealty.testing.StatementBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.model.Predicate.SUCCEEDED;
import static org.fealty.testing.StatementBuilder.that;

/** What stated successions and the seats of oaths imply. */
class StatedSuccessionsTests {

	@Test
	void aStatedSuccessionImpliesTwoLeaderships() {
		DerivedWorld world = world(that("Bakr", SUCCEEDED, "Ali").office("ce").since("2005-01-01"));

		assertThat(show(world.fact("Bakr", LED, "ce"))).isEqualTo("2005-01-01 to 2005-01-01..");
		assertThat(show(world.fact("Ali", LED, "ce"))).isEqualTo("..2005-01-01 to 2005-01-01");
		assertThat(world.succession("Bakr", "Ali").gapKind()).isNull();
	}

	@Test
	void itsImpliedEndGivesWayToAStatedOne() {
		DerivedWorld world = world(that("Bakr", SUCCEEDED, "Ali").office("ce").since("2005-01-17"),
				that("Ali", LED, "ce").since("2001").until("2005-01-07"));

		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2005-01-07");
		assertThat(world.fact("Ali", LED, "ce").disputed()).isEmpty();
		assertThat(world.succession("Bakr", "Ali").gapDaysAtLeast()).isEqualTo(9);
		assertThat(world.succession("Bakr", "Ali").gapKind()).isEqualTo("implied");
	}

	@Test
	void itsImpliedEndGivesWayToALaterSighting() {
		DerivedWorld world = world(that("Bakr", SUCCEEDED, "Ali").office("ce").since("2005-01-17"),
				that("Ali", LED, "ce").since("2001").on("2006-03-01"));

		assertThat(world.fact("Ali", LED, "ce").hasStatedEnd()).isFalse();
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2006-03-01..");
	}

	@Test
	void whoReturnedIsToldApartByTheDay() {
		DerivedWorld world = world(that("Ali", LED, "ce").spell("2001").since("2001-01-01").until("2005-01-01"),
				that("Ali", LED, "ce").spell("2009").since("2009-01-01").until("2013-01-01"),
				that("Bakr", SUCCEEDED, "Ali").office("ce").since("2005-01-01"),
				that("Ali", SUCCEEDED, "Bakr").office("ce").since("2009-01-01"));

		assertThat(world.successions()).containsExactly("Ali after Bakr: certain", "Bakr after Ali: certain");
		assertThat(show(world.fact("Bakr", LED, "ce"))).isEqualTo("2005-01-01 to 2009-01-01");
		assertThat(world.succession("Bakr", "Ali").gapKind()).isNull();
		assertThat(world.succession("Ali", "Bakr").gapKind()).isNull();
	}

	@Test
	void aRowThatNamesSpellsSpeaksOfThem() {
		DerivedWorld world = world(
				that("Bakr", SUCCEEDED, "Ali").office("ce").since("2005-01-01").spell("2005").predecessorSpell("2001"));

		assertThat(world.fact("Bakr", LED, "ce").key().spell()).isEqualTo("2005");
		assertThat(world.fact("Ali", LED, "ce").key().spell()).isEqualTo("2001");
	}

	@Test
	void rowsOfWhoReturnedWithoutSpellsImplyNothingOfHim() {
		List<Statement> implied = implied(that("Bakr", SUCCEEDED, "Ali").office("ce").since("2005-01-01"),
				that("Ali", SUCCEEDED, "Bakr").office("ce").since("2009-01-01"));

		assertThat(implied).extracting((statement) -> statement.about().subject()).containsOnly("Bakr");
	}

	@Test
	void aDeniedSuccessionImpliesNothing() {
		assertThat(implied(that("Bakr", SUCCEEDED, "Ali").office("ce").since("2005-01-01").denies())).isEmpty();
	}

	@Test
	void anOathThatNamesTheSeatBindsAsSurelyAsItIsAndSeesTheLordInIt() {
		DerivedWorld world = world(that("Ali", PLEDGED_TO, "Bakr").seat("is").since("2014-12-19"));

		assertThat(world.oaths()).containsExactly("Ali to is through Bakr: certain");
		assertThat(world.attested("Bakr", LED, "is")).isEqualTo("2014-12-19");
	}

	@Test
	void aSeatThatContradictsAStatedEndBindsPossibly() {
		DerivedWorld world = world(that("Ali", PLEDGED_TO, "Bakr").seat("is").since("2014-12-19"),
				that("Bakr", LED, "is").until("2013-01-01"));

		assertThat(world.oaths()).containsExactly("Ali to is through Bakr: possible");
		assertThat(world.fact("Bakr", LED, "is").disputed()).containsExactly("until");
	}

	private static String show(Fact fact) {
		return DerivedWorld.show(fact.period().since()) + " to " + DerivedWorld.show(fact.period().until());
	}

	private static List<Statement> implied(StatementBuilder... told) {
		List<Statement> said = Stream.of(told).map(StatementBuilder::statement).toList();
		ImpliedStatements implied = new ImpliedStatements(said,
				(statement) -> DerivedWorld.source(statement.citation().source()).knownFrom());
		return said.stream().flatMap((statement) -> implied.of(statement).stream()).toList();
	}

	private static DerivedWorld world(StatementBuilder... told) {
		List<Statement> all = new ArrayList<>(Stream.of(told).map(StatementBuilder::statement).toList());
		all.addAll(implied(told));
		return DerivedWorld.of(all);
	}

}
