package org.fealty.query;

import org.fealty.model.AttributeType;
import org.fealty.testing.SharedNeo4j;
import org.fealty.testing.StatementBuilder;
import org.fealty.testing.StatementGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.KILLED_IN;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.PART_OF;
import static org.fealty.testing.StatementBuilder.that;

@ExtendWith(SharedNeo4j.class)
class VacanciesTests {

	private static final String QUERY = "succession/vacancies";

	private static final String DAYS = "predecessor successor fromEarliest fromLatest toEarliest toLatest daysAtLeast "
			+ "daysAtMost kind cause statedBy";

	private static StatementGraph graph;

	@BeforeAll
	static void tell() {
		graph = StatementGraph.of(that("Umar", LED, "ce").since("2007"),
				that("Umar", KILLED_IN, "raid").since("2013-09-07"), that("Ali", LED, "ce").since("2014-03-18"),
				that("Adam", LED, "stated").since("2010").until("[2015-04-19..2015-04-30]").ending("dismissed"),
				StatementBuilder.of("stated", AttributeType.VACANT, "").on("2015-04-27").by("radio"),
				that("Bashir", LED, "stated").since("[2015-04-20..2015-07-02]"),
				that("Idris", LED, "vague").since("2010-01-01").until("2014-05"),
				that("Harun", LED, "vague").since("2014-05"),
				that("Said", LED, "unknown").since("2010-01-01").until("2014-12-31").ending("dismissed"),
				that("Yusuf", LED, "unknown").since("[..2018]"),
				that("Khalid", LED, "last").since("2010-01-01").until("2015-04-20").ending("replaced"),
				StatementBuilder.of("last", AttributeType.VACANT, "").since("2015-04-21").on("2015-04-27").by("radio"),
				that("Hamid", LED, "doubtful").since("2010-01-01").until("2015-04-20"),
				that("Tariq", LED, "doubtful").since("2010-01-01").until("2015-04-20"),
				StatementBuilder.of("doubtful", AttributeType.VACANT, "").since("2015-04-21").until("2015-05-20"),
				StatementBuilder.of("whispered", AttributeType.VACANT, "")
					.since("2015-04-21")
					.until("2015-05-20")
					.suspects(),
				StatementBuilder.of("refuted", AttributeType.VACANT, "")
					.since("2015-04-21")
					.until("2015-05-20")
					.denies(),
				that("unit", PART_OF, "front").since("2012-01-01").until("2014-12-31"),
				that("Daud", LED, "unit").since("2010-01-01").until("2011-01-31"),
				that("Salim", LED, "unit").since("2011-03-01").until("2013-01-31"),
				that("Rashid", LED, "unit").since("2013-03-01"));
	}

	@Test
	void aKillingAndALaterBeginningImplyAVacancy() {
		assertThat(graph.ask(QUERY, "organisation=ce", DAYS))
			.containsExactly("Umar Ali 2007-01-02 2013-09-08 2014-03-17 2014-03-17 191 2632 implied killed []");
	}

	@Test
	void aSourceStatesItBetweenTwoLeaders() {
		assertThat(graph.ask(QUERY, "organisation=stated", DAYS))
			.containsExactly("Adam Bashir 2015-04-20 2015-04-27 2015-04-27 2015-07-01 1 73 stated dismissed [radio]");
	}

	@Test
	void itIsPossibleWhereItDependsOnHowTheDatesFall() {
		assertThat(graph.ask(QUERY, "organisation=vague")).isEmpty();
		assertThat(graph.ask(QUERY, "organisation=vague possible=true", DAYS))
			.containsExactly("Idris Harun 2014-05-02 2014-06-01 2014-04-30 2014-05-30 0 29 possible - []");
		assertThat(graph.ask(QUERY, "organisation=vague possible=true minDays=30")).isEmpty();
	}

	@Test
	void anOpenBoundPassesEveryMinimum() {
		assertThat(graph.ask(QUERY, "organisation=unknown minDays=500", DAYS))
			.containsExactly("Said Yusuf 2015-01-01 2015-01-01 - 2018-12-30 - 1460 possible dismissed []");
	}

	@Test
	void afterTheLastKnownLeaderOnlyAStatedOneExists() {
		assertThat(graph.ask(QUERY, "organisation=last", DAYS))
			.containsExactly("Khalid - 2015-04-21 2015-04-21 2015-04-27 - 7 - stated replaced [radio]");
	}

	@Test
	void whereSeveralCanHaveLedOnTheEveNobodyIsThePredecessor() {
		assertThat(graph.ask(QUERY, "organisation=doubtful", DAYS))
			.contains("- - 2015-04-21 2015-04-21 2015-05-20 2015-05-20 30 30 stated - [paper]");
	}

	@Test
	void aRumouredVacancyMayBeNone() {
		assertThat(graph.ask(QUERY, "organisation=whispered")).isEmpty();
		assertThat(graph.ask(QUERY, "organisation=whispered possible=true", "daysAtLeast daysAtMost kind"))
			.containsExactly("0 30 stated");
		assertThat(graph.ask(QUERY, "organisation=refuted possible=true minDays=0")).isEmpty();
	}

	@Test
	void aPartCountsWhileItWasOne() {
		assertThat(graph.ask(QUERY, "organisation=front")).isEmpty();
		assertThat(graph.ask(QUERY, "organisation=front parts=true", "organisation predecessor successor"))
			.containsExactly("unit Salim Rashid");
		assertThat(graph.ask(QUERY, "organisation=unit", "predecessor")).containsExactly("Daud", "Salim");
	}

	@Test
	void onADayOnlyWhatCanHaveBeenEmptyThen() {
		assertThat(graph.ask(QUERY, "asOf=2013-12-01", "organisation")).containsExactly("ce");
		assertThat(graph.ask(QUERY, "asOf=2014-03-18", "organisation")).isEmpty();
		assertThat(graph.ask(QUERY, "asOf=2016-01-01", "organisation")).containsExactly("unknown", "last");
	}

	@Test
	void ofTheWholeGraphTheOldestFirst() {
		assertThat(graph.ask(QUERY, "possible=true minDays=0", "fromLatest organisation")).containsExactly(
				"2011-02-01 unit", "2013-02-01 unit", "2013-09-08 ce", "2014-06-01 vague", "2015-01-01 unknown",
				"2015-04-21 doubtful", "2015-04-21 last", "2015-04-21 whispered", "2015-04-27 stated");
		assertThat(graph.ask(QUERY, "possible=true minDays=0 limit=2", "fromLatest")).containsExactly("2011-02-01",
				"2013-02-01");
	}

}
