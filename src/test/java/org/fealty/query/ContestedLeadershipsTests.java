package org.fealty.query;

import org.fealty.testing.SharedNeo4j;
import org.fealty.testing.StatementGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.LED;
import static org.fealty.testing.StatementBuilder.that;

@ExtendWith(SharedNeo4j.class)
class ContestedLeadershipsTests {

	private static final String QUERY = "succession/contested-leaderships";

	private static final String DAYS = "first second overlapEarliest overlapLatest daysAtLeast daysAtMost kind";

	private static StatementGraph graph;

	@BeforeAll
	static void tell() {
		graph = StatementGraph.of(that("Umar", LED, "exact").since("2010-01-01").until("2014-03-31"),
				that("Ali", LED, "exact").since("2014-03-01").until("2015-12-31"),
				that("Adam", LED, "vague").since("2010-01-01").until("2014-06"),
				that("Bashir", LED, "vague").since("2014-05").until("2015"),
				that("Idris", LED, "touching").since("2010-01-01").until("2014-05-31"),
				that("Harun", LED, "touching").since("2014-05").until("2015"),
				that("Said", LED, "persisting").since("2010-01-01").on("2013-06-01"),
				that("Yusuf", LED, "persisting").since("2012-01-01").on("2012-12-31"),
				that("Khalid", LED, "within").since("2010-01-01").until("2014-05-31"),
				that("Hamid", LED, "within").since("2012-05-05").until("2012-05-05"), that("Tariq", LED, "open"),
				that("Daud", LED, "open"));
	}

	@Test
	void twoWhoLedOnTheSameDaysContestTheSeatForSoManyDays() {
		assertThat(graph.ask(QUERY, "organisation=exact", DAYS))
			.containsExactly("Umar Ali 2014-03-01 2014-03-31 31 31 certain");
		assertThat(graph.ask(QUERY, "organisation=exact minDays=32 possible=true")).isEmpty();
	}

	@Test
	void vagueDaysGiveTheLeastAndTheGreatestNumber() {
		assertThat(graph.ask(QUERY, "organisation=vague", DAYS))
			.containsExactly("Adam Bashir 2014-05-01 2014-06-30 2 61 certain");
	}

	@Test
	void whereTheyMayHaveHandedOverItIsOnlyPossible() {
		assertThat(graph.ask(QUERY, "organisation=touching")).isEmpty();
		assertThat(graph.ask(QUERY, "organisation=touching possible=true", DAYS))
			.containsExactly("Idris Harun 2014-05-01 2014-05-31 0 31 possible");
	}

	@Test
	void whoIsSeenWhileTheOtherHasBegunSurelyContests() {
		assertThat(graph.ask(QUERY, "organisation=persisting", DAYS))
			.containsExactly("Said Yusuf 2012-01-01 - 366 - certain");
	}

	@Test
	void whoLedOnlyWithinTheOthersTermStoodInForHim() {
		assertThat(graph.ask(QUERY, "organisation=within possible=true", DAYS)).isEmpty();
	}

	@Test
	void ofWhomNoDayIsKnownNothingIsSure() {
		assertThat(graph.ask(QUERY, "organisation=open")).isEmpty();
		assertThat(graph.ask(QUERY, "organisation=open possible=true minDays=99",
				"overlapEarliest overlapLatest daysAtLeast daysAtMost kind"))
			.containsExactly("- - 0 - possible");
	}

	@Test
	void onADayOnlyWhoCanHaveSharedTheSeatThen() {
		assertThat(graph.ask(QUERY, "asOf=2014-03-31", "organisation")).containsExactly("persisting", "exact");
		assertThat(graph.ask(QUERY, "asOf=2014-04-01", "organisation")).containsExactly("persisting");
	}

}
