package org.fealty.query;

import org.fealty.testing.SharedNeo4j;
import org.fealty.testing.StatementGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.LED;
import static org.fealty.testing.StatementBuilder.that;

/** Who stood in for a leader, and from when a seat is presumed empty. */
@ExtendWith(SharedNeo4j.class)
class ActingHeadsTests {

	private static StatementGraph graph;

	@BeforeAll
	static void tell() {
		graph = StatementGraph.of(that("Arvo", LED, "acting").since("2000-01-01").until("2005-12-31"),
				that("Bero", LED, "acting").since("2003-01-01").until("2003-06-30"),
				that("Cira", LED, "acting").since("2006-01-01"),
				that("Dan", LED, "empty").since("2010-01-01").until("2011-06"),
				that("Eve", LED, "empty").since("2012-01-01"));
	}

	@Test
	void whoStoodInWithinATermIsNobodysSuccessor() {
		assertThat(graph.ask("succession/leaders-of-organisation", "organisation=acting", "person successor"))
			.containsExactly("Arvo Cira", "Bero -", "Cira -");
	}

	@Test
	void theChainTellsWhoStoodIn() {
		assertThat(graph.ask("succession/succession-chain", "organisation=acting", "from type to interim"))
			.contains("Bero SUCCEEDED Arvo true", "Cira SUCCEEDED Arvo false");
		assertThat(graph.ask("succession/vacancies", "organisation=acting possible=true")).isEmpty();
	}

	@Test
	void whoStoodInIsNoContestOfTheLeader() {
		assertThat(graph.ask("succession/contested-leaderships", "organisation=acting possible=true", "first second"))
			.isEmpty();
	}

	@Test
	void aSeatIsPresumedEmptyFromTheDayAfterTheFirstThatCanHaveBeenTheLast() {
		assertThat(graph.ask("succession/vacancies", "organisation=empty",
				"predecessor successor presumedFrom fromEarliest fromLatest toEarliest toLatest kind"))
			.containsExactly("Dan Eve 2011-06-02 2011-06-02 2011-07-01 2011-12-31 2011-12-31 implied");
	}

}
