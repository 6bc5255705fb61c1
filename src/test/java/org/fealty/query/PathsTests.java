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

/** The shortest ways between two entities, as {@code entity/paths} tells them. */
@ExtendWith(SharedNeo4j.class)
class PathsTests {

	private static final String SHOWN = "from type to way weakest";

	private static StatementGraph graph;

	@BeforeAll
	static void tell() {
		graph = StatementGraph.of(that("Ada", LED, "north").since("2010-01-01").until("2012-12-31"),
				that("north", PART_OF, "front").since("2010-01-01"),
				that("Ben", MEMBER_OF, "front").since("2010-01-01"),
				that("Ada", MEMBER_OF, "band").since("2010-01-01").suspects(),
				that("band", PART_OF, "front").since("2010-01-01"), that("Ada", PLEDGED_TO, "Cem").since("2010-01-01"),
				that("Cem", PLEDGED_TO, "Dan").since("2010-01-01"), that("Dan", PLEDGED_TO, "Eli").since("2010-01-01"),
				that("Eli", MEMBER_OF, "front").since("2010-01-01"));
	}

	@Test
	void theShortestWaysAreToldTheSurestFirst() {
		assertThat(graph.ask("entity/paths", "from=Ada to=Ben", SHOWN)).containsExactlyInAnyOrder(
				"Ada LED north 1 certain", "north PART_OF front 1 certain", "Ben MEMBER_OF front 1 certain",
				"Ada MEMBER_OF band 2 possible", "band PART_OF front 2 possible");
	}

	@Test
	void onADayOnlyWhatMayHoldThenIsAWay() {
		assertThat(graph.ask("entity/paths", "from=Ada to=front asOf=2013-01-01", "from type to holds weakest"))
			.containsExactlyInAnyOrder("Ada MEMBER_OF band possible possible", "band PART_OF front presumed possible");
	}

	@Test
	void noWayIsLongerThanAskedFor() {
		assertThat(graph.ask("entity/paths", "from=Ada to=Ben hops=2", SHOWN)).isEmpty();
	}

}
