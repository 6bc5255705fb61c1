package org.fealty.derivation;

import java.util.List;

import org.fealty.fact.Fact;
import org.fealty.model.AttributeType;
import org.fealty.testing.StatementBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.AFFILIATED_WITH;
import static org.fealty.model.Predicate.COVERS;
import static org.fealty.model.Predicate.KILLED_IN;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.MEMBER_OF;
import static org.fealty.model.Predicate.OCCURRED_IN;
import static org.fealty.model.Predicate.PART_OF;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.model.Predicate.SUCCEEDED;
import static org.fealty.model.Predicate.WITHIN;
import static org.fealty.testing.StatementBuilder.that;

class FactDependenciesTests {

	private final List<Fact> facts = DerivedWorld.facts(List.of(that("Umar", LED, "ce"),
			that("dagestan", PART_OF, "ce"), that("Ali", LED, "dagestan"), that("Musa", MEMBER_OF, "dagestan"),
			that("Isa", PLEDGED_TO, "Ali"), that("gang", AFFILIATED_WITH, "ce"), that("Zaur", KILLED_IN, "raid-1"),
			that("Rasul", MEMBER_OF, "far").untilEvent("raid-2"),
			StatementBuilder.of("raid-1", AttributeType.DATE, "2015")));

	@Test
	void nobodyElseDependsOnAMember() {
		assertThat(DerivedWorld.dependents(List.of("Musa"), this.facts)).containsExactly("Musa");
	}

	@Test
	void whatALeaderLedAndAllBelowDependOnTheLeader() {
		assertThat(DerivedWorld.dependents(List.of("Ali"), this.facts)).containsExactlyInAnyOrder("Ali", "dagestan",
				"Musa", "Isa");
	}

	@Test
	void partsMembersAndThosePledgedToTheirLeadersDependOnAnOrganisation() {
		assertThat(DerivedWorld.dependents(List.of("ce"), this.facts)).containsExactlyInAnyOrder("ce", "Umar",
				"dagestan", "Ali", "Musa", "Isa", "gang");
	}

	@Test
	void whoDiedInAnEventAndWhatEndedWithItDependOnTheEvent() {
		assertThat(DerivedWorld.dependents(List.of("raid-1"), this.facts)).containsExactlyInAnyOrder("raid-1", "Zaur");
		assertThat(DerivedWorld.dependents(List.of("raid-2"), this.facts)).containsExactlyInAnyOrder("raid-2", "Rasul");
	}

	@Test
	void aMemberDependsOnAllAboveAndOnTheirLeaders() {
		assertThat(DerivedWorld.grounds(List.of("Musa"), this.facts)).containsExactlyInAnyOrder("Musa", "dagestan",
				"ce", "Ali", "Umar");
	}

	@Test
	void whoWorkedOrDiedSomewhereReadsWhereThatLiesAndNothingElseOfIt() {
		List<Fact> places = DerivedWorld.facts(List.of(that("town", WITHIN, "land"), that("unit", COVERS, "town"),
				that("Ali", LED, "unit"), that("raid-1", OCCURRED_IN, "town"), that("Zaur", KILLED_IN, "raid-1"),
				that("Isa", PLEDGED_TO, "Zaur"), that("Umar", LED, "land")));

		assertThat(DerivedWorld.dependents(List.of("land"), places)).contains("Ali", "unit", "Zaur")
			.doesNotContain("raid-1", "Isa");
		assertThat(DerivedWorld.dependents(List.of("town"), places)).containsExactlyInAnyOrder("town", "Ali", "unit",
				"Zaur");
		assertThat(DerivedWorld.dependents(List.of("Umar"), places)).containsExactlyInAnyOrder("Umar", "land");
		assertThat(DerivedWorld.grounds(List.of("Zaur"), places)).containsExactlyInAnyOrder("Zaur", "raid-1", "town",
				"land");
	}

	@Test
	void aStatedSuccessionJoinsBothAndTheSeat() {
		List<Fact> stated = DerivedWorld.facts(List.of(that("Ali", SUCCEEDED, "Umar").office("ce")));
		assertThat(DerivedWorld.grounds(List.of("Ali"), stated)).containsExactlyInAnyOrder("Ali", "Umar", "ce");
		assertThat(DerivedWorld.dependents(List.of("ce"), stated)).containsExactlyInAnyOrder("Ali", "Umar", "ce");
	}

}
