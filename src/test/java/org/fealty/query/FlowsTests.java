package org.fealty.query;

import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.query.DefectionGraph.day;

/** How many went from side to side, as {@code defection/flows} counts them. */
@ExtendWith(SharedNeo4j.class)
class FlowsTests {

	@Test
	void aPartyCountsOnceByItsSurestChangeAndUnnamedOnesApart() {
		DefectionGraph graph = DefectionGraph.empty()
			.took("Ada", 10, 20)
			.took("Ada", 30, 40, "possible")
			.took("Ben", null, 50, "presumed")
			.took("unit", 5, 60, "possible")
			.took("Some", 1, 100);
		SharedNeo4j.run("MATCH (some {id: 'Some'}) SET some.placeholder = true");

		assertThat(graph.rows("defection/flows")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("certain", 1L)
				.containsEntry("presumed", 1L)
				.containsEntry("possible", 1L)
				.containsEntry("persons", 2L)
				.containsEntry("organisations", 1L)
				.containsEntry("unnamed", 1L)
				.containsEntry("firstEarliest", null)
				.containsEntry("firstLatest", day(20))
				.containsEntry("lastEarliest", day(30))
				.containsEntry("lastLatest", day(60)));
		assertThat(graph.rows("defection/flows", "after", day(55))).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("certain", 0L)
				.containsEntry("possible", 1L)
				.containsEntry("persons", 0L)
				.containsEntry("firstEarliest", day(5))
				.containsEntry("firstLatest", day(60))
				.containsEntry("lastEarliest", day(5))
				.containsEntry("lastLatest", day(60)));
	}

}
