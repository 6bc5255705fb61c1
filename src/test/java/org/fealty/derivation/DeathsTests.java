package org.fealty.derivation;

import org.fealty.model.AttributeType;
import org.fealty.testing.StatementBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.AFFILIATED_WITH;
import static org.fealty.model.Predicate.CLAIMED;
import static org.fealty.model.Predicate.KILLED_IN;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.MEMBER_OF;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.testing.StatementBuilder.that;

class DeathsTests {

	@Test
	void aKillingEndsAllThatThePersonHadOnThatDay() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2014-03-18"),
				that("Ali", MEMBER_OF, "ce").since("2010"), that("Umar", LED, "ce").since("2007"),
				that("Ali", PLEDGED_TO, "Umar").since("2011"), that("Ali", AFFILIATED_WITH, "aq").since("2012"),
				that("Ali", KILLED_IN, "raid").since("2015-04-20"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2014-03-18..2015-04-20");
		assertThat(world.end("Ali", LED, "ce")).containsExactly("killed", "Ali KILLED_IN raid", "raid");
		assertThat(world.until("Ali", MEMBER_OF, "ce")).isEqualTo("2010-01-01..2015-04-20");
		assertThat(world.until("Ali", PLEDGED_TO, "Umar")).isEqualTo("2011-01-01..2015-04-20");
		assertThat(world.until("Ali", AFFILIATED_WITH, "aq")).isEqualTo("2012-01-01..2015-04-20");
	}

	@Test
	void whatEndedByADeathIsPresumedToHaveLastedUntilThenAndAttestedNoLonger() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2014-03-18"),
				that("Ali", KILLED_IN, "raid").since("2015-04-20"));
		assertThat(world.presumed("Ali", LED, "ce")).isEqualTo("2015-04-20");
		assertThat(world.attested("Ali", LED, "ce")).isEqualTo("2014-03-18");
	}

	@Test
	void aStatedDeathEndsAsWell() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2014"),
				StatementBuilder.of("Ali", AttributeType.DEATH, "2015-04"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2014-01-01..2015-04-30");
		assertThat(world.end("Ali", LED, "ce")).containsExactly("died", "Ali death");
		assertThat(world.presumed("Ali", LED, "ce")).isEqualTo("2015-04-01");
	}

	@Test
	void aKillingWithoutADateOfItsOwnIsOnTheEventsDays() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2014"), that("Ali", KILLED_IN, "raid"),
				StatementBuilder.of("raid", AttributeType.DATE, "2015-04-19/2015-04-20"));
		assertThat(DerivedWorld.show(world.fact("Ali", KILLED_IN, "raid").period().since()))
			.isEqualTo("2015-04-19..2015-04-20");
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2014-01-01..2015-04-20");
	}

	@Test
	void aKillingWithADateOfItsOwnKeepsIt() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2014"),
				that("Ali", KILLED_IN, "raid").since("2015-04-20"),
				StatementBuilder.of("raid", AttributeType.DATE, "2015-04-19/2015-04-20"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2014-01-01..2015-04-20");
	}

	@Test
	void nobodyIsKilledInAnEventBeforeIt() {
		StatementBuilder date = StatementBuilder.of("raid", AttributeType.DATE, "2015-04-19/2015-04-20");
		assertThat(killed("[..2015-04-30]", date)).isEqualTo("2015-04-19..2015-04-30");
	}

	@Test
	void whoIsKilledInAnEventMayDieAfterIt() {
		StatementBuilder date = StatementBuilder.of("raid", AttributeType.DATE, "2015-04-19/2015-04-20");
		assertThat(killed("[2015-04-20..]", date)).isEqualTo("2015-04-20..2020-06-01");
	}

	@Test
	void aKillingThatTheEventContradictsKeepsWhatIsKnownOfIt() {
		StatementBuilder date = StatementBuilder.of("raid", AttributeType.DATE, "2015-04-19/2015-04-20");
		assertThat(killed("[..2015-04-01]", date)).isEqualTo("..2015-04-01");
	}

	private static String killed(String since, StatementBuilder date) {
		DerivedWorld world = DerivedWorld.of(that("Ali", KILLED_IN, "raid").since(since), date);
		return DerivedWorld.show(world.fact("Ali", KILLED_IN, "raid").period().since());
	}

	@Test
	void aKillingOfWhichNothingElseIsKnownEndsAtAnUnknownDay() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2014-03-18"),
				that("Ali", KILLED_IN, "raid"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2014-03-18..2020-06-01");
		assertThat(world.end("Ali", LED, "ce")).containsExactly("killed", "Ali KILLED_IN raid", "raid");
		assertThat(world.presumed("Ali", LED, "ce")).isEqualTo("2014-03-18");
	}

	@Test
	void aSuspectedDeathOnlyLowersThePresumption() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2014"),
				that("Ali", KILLED_IN, "raid").since("2015-04-20").suspects());
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2014-01-01..");
		assertThat(world.end("Ali", LED, "ce")).isEmpty();
		assertThat(world.presumed("Ali", LED, "ce")).isEqualTo("2015-04-20");
	}

	@Test
	void aContestedDeathOnlyLowersThePresumption() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2014"),
				that("Ali", KILLED_IN, "raid").since("2015-04-20"),
				that("Ali", KILLED_IN, "raid").denies().by("islamists"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2014-01-01..");
		assertThat(world.presumed("Ali", LED, "ce")).isEqualTo("2015-04-20");
	}

	@Test
	void aDeniedDeathEndsNothing() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2014"),
				that("Ali", KILLED_IN, "raid").since("2015-04-20").denies());
		assertThat(world.presumed("Ali", LED, "ce")).isEmpty();
	}

	@Test
	void aSuspectedDeathBeforeTheBeginningEndsNothing() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2014"),
				that("Ali", KILLED_IN, "raid").since("2012-04-20").suspects());
		assertThat(world.presumed("Ali", LED, "ce")).isEmpty();
	}

	@Test
	void aClaimOfAnEventIsASignOfLifeOnItsDayAndLater() {
		DerivedWorld story = DerivedWorld.of(StatementBuilder.of("attack", AttributeType.DATE, "2015-01-30"),
				that("Umar", CLAIMED, "attack"),
				StatementBuilder.of("Umar", AttributeType.DEATH, "[2014-08-21..2014-09-08]"));

		assertThat(story.fact("Umar", AttributeType.DEATH).disputed()).containsExactly("death");
	}

	@Test
	void aSureSignOfLifeBoundsADeathFromBelow() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2014").on("2016-06-10"),
				that("Ali", CLAIMED, "attack").since("2016-08-01"),
				that("Ali", KILLED_IN, "raid").since("[..2016-12-04]"));
		assertThat(DerivedWorld.show(world.fact("Ali", KILLED_IN, "raid").period().since()))
			.isEqualTo("2016-08-01..2016-12-04");
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2016-06-10..2016-12-04");
	}

	@Test
	void whatIsOnlySuspectedIsNoSignOfLife() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2014-05-01"),
				that("Ali", CLAIMED, "attack").since("2016-08-01").suspects(),
				that("Ali", KILLED_IN, "raid").since("[..2016-12-04]"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2014-05-01..2016-12-04");
	}

	@Test
	void aDeathBeforeASureSignOfLifeIsDisputedAndOnlyMayEnd() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2012"),
				that("Ali", MEMBER_OF, "ce").since("2010").on("2015-06-01"),
				that("Ali", KILLED_IN, "raid").since("2014-02-03"));
		assertThat(world.fact("Ali", KILLED_IN, "raid").disputed()).containsExactly("death");
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2012-01-01..");
		assertThat(world.presumed("Ali", LED, "ce")).isEqualTo("2014-02-03");
		assertThat(world.presumed("Ali", MEMBER_OF, "ce")).isEqualTo("");
	}

	@Test
	void severalDeathsThatAgreeAreNarrowedByEachOther() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2012"),
				StatementBuilder.of("Ali", AttributeType.DEATH, "2015-04"),
				that("Ali", KILLED_IN, "raid").since("[2015-04-19..2015-05-02]"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2012-01-01..2015-04-30");
		assertThat(world.end("Ali", LED, "ce")).containsExactly("killed", "Ali KILLED_IN raid", "raid");
	}

	@Test
	void severalDeathsThatConflictGiveTheirHullAndAreDisputed() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2012"),
				that("Ali", KILLED_IN, "raid-1").since("2015-04-20"),
				that("Ali", KILLED_IN, "raid-2").since("2015-06-01"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2012-01-01..2015-06-01");
		assertThat(world.fact("Ali", KILLED_IN, "raid-1").disputed()).containsExactly("death");
		assertThat(world.fact("Ali", KILLED_IN, "raid-2").disputed()).containsExactly("death");
	}

	@Test
	void aSuspectedDeathGivesWayToAReportedOne() {
		DerivedWorld world = DerivedWorld.of(that("Ali", LED, "ce").since("2012"),
				that("Ali", KILLED_IN, "raid-1").since("2013-04-20").suspects(),
				that("Ali", KILLED_IN, "raid-2").since("2015-06-01"));
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2012-01-01..2015-06-01");
		assertThat(world.presumed("Ali", LED, "ce")).isEqualTo("2015-06-01");
		assertThat(world.fact("Ali", KILLED_IN, "raid-1").disputed()).containsExactly("death");
	}

	@Test
	void whatBeginsAfterASureDeathStaysAsStatedDisputed() {
		DerivedWorld world = DerivedWorld.of(that("Ali", KILLED_IN, "raid").since("2015-04-20"),
				that("Ali", LED, "ce").since("2016").suspects());
		assertThat(world.until("Ali", LED, "ce")).isEqualTo("2016-01-01..");
		assertThat(world.fact("Ali", LED, "ce").disputed()).containsExactly("death");
		assertThat(world.end("Ali", LED, "ce")).isEmpty();
	}

	@Test
	void whatFirmlyBeginsAfterAReportedDeathIsDisputedWithIt() {
		DerivedWorld world = DerivedWorld.of(that("Ali", KILLED_IN, "raid").since("2015-04-20"),
				that("Ali", LED, "ce").since("2016"));
		assertThat(world.fact("Ali", LED, "ce").disputed()).containsExactly("death");
		assertThat(world.fact("Ali", KILLED_IN, "raid").disputed()).containsExactly("death");
		assertThat(world.presumed("Ali", LED, "ce")).isEmpty();
	}

}
