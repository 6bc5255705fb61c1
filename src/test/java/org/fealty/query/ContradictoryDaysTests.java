package org.fealty.query;

import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A fact whose own days contradict each other (by its sources it ended before it began)
 * is shown: of unknown days nothing speaks against what stands beside it.
 */
@ExtendWith(SharedNeo4j.class)
class ContradictoryDaysTests {

	@ParameterizedTest
	@ValueSource(strings = { "allegiance/lapsed", "allegiance/members-of", "allegiance/parts-of", "attack/claims-of",
			"attack/deaths-of", "succession/leaders-killed", "succession/leaders-of-organisation",
			"succession/vacancies" })
	void aPartStaysAPart(String query) {
		DefectionGraph graph = graph("unit", "PART_OF", "old");

		assertThat(graph.rows(query, "organisation", "old", "parts", true)).isNotEmpty();
	}

	@Test
	void whoMayHaveSharedASeatOfThePartIsShown() {
		DefectionGraph graph = graph("unit", "PART_OF", "old");

		assertThat(
				graph.rows("succession/contested-leaderships", "organisation", "old", "parts", true, "possible", true))
			.hasSize(1);
	}

	@Test
	void aLeaderOfSuchDaysIsShown() {
		DefectionGraph graph = graph("Ada", "LED", "unit");

		assertThat(graph.rows("succession/leaders-of-organisation", "organisation", "unit"))
			.extracting((row) -> row.get("person"))
			.contains("Ada");
	}

	/** What began after the other had ended was never part of it at the same time. */
	@Test
	void twoThatContradictEachOtherAreNoWay() {
		DefectionGraph graph = DefectionGraph.empty()
			.that("unit", "PART_OF", "old", 1, 50)
			.that("sub", "PART_OF", "unit", 51, 90);

		assertThat(graph.rows("allegiance/parts-of", "organisation", "old", "parts", true))
			.extracting((row) -> row.get("part"))
			.containsExactly("unit");
	}

	/** A unit with all that is asked for, of which one fact contradicts itself. */
	private static DefectionGraph graph(String subject, String type, String object) {
		DefectionGraph graph = DefectionGraph.empty()
			.that("unit", "PART_OF", "old")
			.that("sub", "PART_OF", "unit")
			.that("Ada", "LED", "unit")
			.that("Ben", "LED", "unit")
			.that("Cem", "MEMBER_OF", "unit")
			.that("Dan", "PLEDGED_TO", "Ada")
			.that("Ada", "KILLED_IN", "raid")
			.that("Ben", "SUCCEEDED", "Ada")
			.that("unit", "CLAIMED", "raid");
		SharedNeo4j.run("MATCH (raid:Entity {id: 'raid'}) SET raid:Attack");
		SharedNeo4j.run("MATCH (:Entity {id: 'Ada'})-[seat:LED]->() SET seat.ending = 'killed'");
		SharedNeo4j
			.run("""
					MATCH ()-[next:SUCCEEDED]->()
					SET next.organisation = 'unit', next.gapKind = 'possible', next.deciding = ['Ada LED unit', 'Ben LED unit']
					""");
		SharedNeo4j.run("""
				MATCH (:Entity {id: $subject})-[f:$($type)]->(:Entity {id: $object})
				SET f.sinceEarliest = date('2014-05-01'), f.untilLatest = date('2014-03-01')
				""", "subject", subject, "type", type, "object", object);
		return graph;
	}

}
