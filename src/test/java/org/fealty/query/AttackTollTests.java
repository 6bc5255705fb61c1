package org.fealty.query;

import java.util.List;

import org.fealty.model.AttributeType;
import org.fealty.testing.SharedNeo4j;
import org.fealty.testing.StatementBuilder;
import org.fealty.testing.StatementGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.ATTRIBUTED_TO;
import static org.fealty.model.Predicate.CLAIMED;
import static org.fealty.model.Predicate.PART_OF;
import static org.fealty.testing.StatementBuilder.that;

/**
 * What was done, by whom, and how many died: {@code attack/attacks}, {@code attack/toll}
 * and {@code attack/accused}.
 */
@ExtendWith(SharedNeo4j.class)
class AttackTollTests {

	private static StatementGraph graph;

	@BeforeAll
	static void tell() {
		graph = StatementGraph.of(StatementBuilder.of("attack-whole", AttributeType.DATE, "2015-03-01"),
				StatementBuilder.of("attack-whole", AttributeType.KILLED, "34"),
				StatementBuilder.of("attack-whole", AttributeType.WOUNDED, "120.."),
				StatementBuilder.of("attack-first", AttributeType.DATE, "2015-03-01"),
				StatementBuilder.of("attack-first", AttributeType.KILLED, "18"),
				StatementBuilder.of("attack-second", AttributeType.DATE, "2015-03-01"),
				StatementBuilder.of("attack-second", AttributeType.KILLED, "16"),
				that("attack-first", PART_OF, "attack-whole"), that("attack-second", PART_OF, "attack-whole"),
				that("north", CLAIMED, "attack-whole").since("2015-03-02").by("press"),
				that("south", CLAIMED, "attack-whole").since("2015-03-03").by("press"),
				StatementBuilder.of("attack-unclaimed", AttributeType.DATE, "2015-05-05"),
				StatementBuilder.of("attack-unclaimed", AttributeType.KILLED, "7"),
				that("attack-unclaimed", ATTRIBUTED_TO, "east").by("officials").denies(),
				StatementBuilder.of("attack-winter", AttributeType.DATE, "[2015-12-30..2016-01-02]"),
				StatementBuilder.of("attack-winter", AttributeType.KILLED, "2..3"),
				that("attack-winter", ATTRIBUTED_TO, "north").by("police").suspects().role("planner"));
	}

	@Test
	void allEventsAreListedOldestFirstWithTheirWholeAndWhoIsSaidToHaveDoneThem() {
		assertThat(graph.ask("attack/attacks", "", "event partOf killedLow killedHigh claimants responsibility"))
			.containsExactly("attack-first attack-whole 18 18 [] -", "attack-second attack-whole 16 16 [] -",
					"attack-whole - 34 34 [north, south] rival", "attack-unclaimed - 7 7 [] denied",
					"attack-winter - 2 3 [] attributed-only");
	}

	@Test
	void aPeriodAClaimantOrAPerpetratorNarrowsThem() {
		assertThat(graph.ask("attack/attacks", "after=2016-01-01", "event")).containsExactly("attack-winter");
		assertThat(graph.ask("attack/attacks", "claimant=south", "event")).containsExactly("attack-whole");
		assertThat(graph.ask("attack/attacks", "perpetrator=north", "event")).containsExactly("attack-whole",
				"attack-winter");
	}

	@Test
	void partsDoNotCountBesideTheirWholeAndAYearThatIsNotSureIsNull() {
		assertThat(toll("by=year")).containsExactly("2015 2 0 41 41 120 -", "- 1 0 2 3 0 -");
	}

	@Test
	void anAttackOfTwoClaimantsCountsUnderBoth() {
		assertThat(toll("by=claimant")).containsExactly("north 1 0 34 34 120 -", "south 1 0 34 34 120 -",
				"- 2 0 9 10 0 -");
	}

	@Test
	void whatIsDeniedDoesNotCountForTheAccused() {
		assertThat(toll("by=perpetrator")).containsExactly("north 2 1 34 37 120 -", "south 1 0 34 34 120 -",
				"- 1 0 7 7 0 -");
	}

	@Test
	void anAttackThatAPartyIsOnlySuspectedOfAddsNothingToItsLeastNumbers() {
		assertThat(toll("organisation=north by=year")).containsExactly("2015 1 0 34 34 120 -", "- 1 1 0 3 0 -");
	}

	@Test
	void theAccusedAreToldWhatIsSaidOfThemAndByWhom() {
		assertThat(graph.ask("attack/accused", "entity=north", "event says saidBy stances role")).containsExactly(
				"attack-whole claimed press [asserts] []", "attack-winter attributed police [suspects] [planner]");
		assertThat(graph.ask("attack/accused", "entity=east", "event says saidBy status"))
			.containsExactly("attack-unclaimed denied officials denied");
	}

	private static List<String> toll(String arguments) {
		return graph.ask("attack/toll", arguments,
				"group attacks doubtful killedLow killedHigh woundedLow woundedHigh");
	}

}
