package org.fealty.query;

import java.util.List;

import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Who was sworn on both sides of a day, as {@code defection/remained} tells. */
@ExtendWith(SharedNeo4j.class)
class RemainedTests {

	@Test
	void anOathMustBeAbleToHoldBeforeAndAfterTheDay() {
		DefectionGraph graph = DefectionGraph.empty()
			.that("BeganThen", "SWORN_TO", "old", 100, null)
			.that("EndedThen", "SWORN_TO", "old", 1, 100)
			.that("Stayed", "SWORN_TO", "old", 99, 101)
			.that("Unknown", "SWORN_TO", "old");

		assertThat(graph.rows("defection/remained", "organisation", "old", "on", DefectionGraph.day(100)))
			.extracting((row) -> row.get("party"))
			.containsExactly("Stayed", "Unknown");
	}

	@Test
	void whatHoldsIsTheWeakerOfTheEveAndTheMorrow() {
		DefectionGraph graph = DefectionGraph.empty();
		List.of("Seen", "Persisted", "BeganLate", "MayHaveEnded", "Doubted")
			.forEach((party) -> graph.that(party, "SWORN_TO", "old", 1, null));
		SharedNeo4j.run("MATCH ()-[f:SWORN_TO]->() SET f.kind = 'certain'");
		set("Seen", "f.attestedUntil = date('2014-04-12')");
		set("Persisted", "f.attestedUntil = date('2014-04-11')");
		set("BeganLate", "f.sinceLatest = date('2014-04-11'), f.attestedUntil = date('2014-04-12')");
		set("MayHaveEnded", "f.presumedUntil = date('2014-04-11')");
		set("Doubted", "f.status = 'suspected', f.attestedUntil = date('2014-04-12')");

		assertThat(graph.rows("defection/remained", "organisation", "old", "on", "2014-04-11"))
			.extracting((row) -> row.get("party") + " " + row.get("holds"))
			.containsExactlyInAnyOrder("Seen certain", "Persisted presumed", "BeganLate possible",
					"MayHaveEnded possible", "Doubted possible");
	}

	@Test
	void partsCountWhereTheyWerePartsOnTheDay() {
		DefectionGraph graph = DefectionGraph.empty()
			.that("unit", "PART_OF", "old", 50, 150)
			.that("former", "PART_OF", "old", 1, 99)
			.that("Ada", "SWORN_TO", "unit", 60, null)
			.that("Ben", "SWORN_TO", "former", 60, null);

		assertThat(graph.rows("defection/remained", "organisation", "old", "on", DefectionGraph.day(100))).isEmpty();
		assertThat(
				graph.rows("defection/remained", "organisation", "old", "on", DefectionGraph.day(100), "parts", true))
			.extracting((row) -> row.get("party") + " to " + row.get("organisation"))
			.containsExactly("Ada to unit");
	}

	private static void set(String party, String properties) {
		SharedNeo4j.run("MATCH (:Entity {id: $party})-[f:SWORN_TO]->() SET " + properties, "party", party);
	}

}
