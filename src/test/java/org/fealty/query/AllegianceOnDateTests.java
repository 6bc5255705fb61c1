package org.fealty.query;

import org.fealty.testing.SharedNeo4j;
import org.fealty.testing.StatementGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.MEMBER_OF;
import static org.fealty.model.Predicate.PART_OF;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.testing.StatementBuilder.that;

@ExtendWith(SharedNeo4j.class)
class AllegianceOnDateTests {

	private static final String UP = "from type to";

	private static final String SWORN = "party through organisation holds";

	private static StatementGraph graph;

	@BeforeAll
	static void tell() {
		graph = StatementGraph.of(that("Ali", PLEDGED_TO, "Umar").since("2010-01-01").on("2012-06-01"),
				that("Ali", LED, "unit").since("2011-01-01").until("2013-12-31"),
				that("Umar", LED, "ce").since("2009-01-01").on("2012-12-31"),
				that("unit", PART_OF, "ce").since("2010-01-01").until("2013-12-31"),
				that("unit", PLEDGED_TO, "caliphate").since("2012-01-01").on("2012-06-01"),
				that("Adam", MEMBER_OF, "east").since("2010-01-01"), that("east", PART_OF, "west").since("2010-01-01"),
				that("west", PART_OF, "east").since("2010-01-01"), that("attack-1", PART_OF, "attack-2"),
				that("Bashir", PLEDGED_TO, "caliphate").since("2012-01-01").suspects());
	}

	@Test
	void theChainGoesUpToTheTopByEveryWayThatHeld() {
		assertThat(graph.ask("allegiance/chain-on-date", "entity=Ali on=2011-06-01", UP))
			.containsExactlyInAnyOrder("Ali PLEDGED_TO Umar", "Ali LED unit", "Umar LED ce", "unit PART_OF ce");
		assertThat(graph.ask("allegiance/chain-on-date", "entity=Ali on=2010-06-01", UP))
			.containsExactlyInAnyOrder("Ali PLEDGED_TO Umar", "Umar LED ce");
	}

	@Test
	void partsOfEachOtherDoNotGoRoundForEver() {
		assertThat(graph.ask("allegiance/chain-on-date", "entity=Adam on=2011-06-01", UP))
			.containsExactlyInAnyOrder("Adam MEMBER_OF east", "east PART_OF west", "west PART_OF east");
	}

	@Test
	void anEventOwesNothing() {
		assertThat(graph.ask("allegiance/chain-on-date", "entity=attack-1 on=2011-06-01")).isEmpty();
	}

	@Test
	void whoSworeToTheLeaderIsSwornThroughHim() {
		assertThat(graph.ask("allegiance/sworn-on-date", "organisation=ce on=2012-06-01", SWORN))
			.containsExactly("Ali Umar ce certain");
		assertThat(graph.ask("allegiance/sworn-on-date", "organisation=ce on=2009-12-31")).isEmpty();
	}

	@Test
	void whoLedAUnitIsSwornByWhatTheUnitSwore() {
		assertThat(graph.ask("allegiance/sworn-on-date", "organisation=caliphate on=2012-06-01", SWORN))
			.containsExactlyInAnyOrder("unit - caliphate certain", "Ali unit caliphate certain",
					"Bashir - caliphate possible");
	}

	@Test
	void theLordsSeatOnTheDayOfTheOathBoundsHowSureItIs() {
		assertThat(graph.ask("allegiance/sworn-on-date", "organisation=ce on=2016-06-01", SWORN))
			.containsExactly("Ali Umar ce presumed");
	}

}
