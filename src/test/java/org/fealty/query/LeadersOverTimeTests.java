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
import static org.fealty.testing.StatementBuilder.that;

/** What docs/derivation.md says of seats whose leaders are unknown, return or overlap. */
@ExtendWith(SharedNeo4j.class)
class LeadersOverTimeTests {

	private static final String WHEN = "predecessor successor fromEarliest toLatest daysAtLeast daysAtMost kind cause";

	private static StatementGraph graph;

	@BeforeAll
	static void tell() {
		graph = StatementGraph.of(that("Adam", MEMBER_OF, "leaderless"),
				that("Bashir", LED, "open").since("2010-01-01").on("2011-05-01"),
				that("Ali", LED, "again").since("2010-01-01").until("2011-12-31").spell("2010"),
				that("Umar", LED, "again").since("2012-02-01").until("2013-12-31"),
				that("Ali", LED, "again").since("2014-01-01").spell("2014"),
				that("Musa", LED, "alone").since("2010-01-01").until("2011-12-31").spell("2010"),
				that("Musa", LED, "alone").since("2014-01-01").spell("2014"), that("east", PART_OF, "front"),
				that("west", PART_OF, "front"),
				that("Idris", LED, "east").since("2010-01-01").until("2014-12-31").on("2012-01-01"),
				that("Harun", LED, "west").since("2010-01-01").until("2014-12-31").on("2012-01-01"),
				that("Said", LED, "acted").since("2010-01-01").until("2015-04-20"),
				that("Yusuf", LED, "acted").since("2015-04-21").until("2015-07-01").role("acting emir"),
				that("Rashid", LED, "acted").since("2015-07-02"),
				that("Khalid", LED, "rumoured").since("2010-01-01").until("2015-04-20"),
				that("Hamid", LED, "rumoured").since("2015-04-01").until("2015-04-30").suspects(),
				that("Tariq", LED, "rumoured").since("2015-06-01"),
				that("Daud", LED, "handed-over").since("2010-01-01").until("2015-04-20"),
				that("Salim", LED, "handed-over").since("2015-04-20"));
	}

	@Test
	void anOrganisationThatNeverHadAKnownLeaderHasNoVacancy() {
		assertThat(graph.ask("succession/leaders-of-organisation", "organisation=leaderless")).isEmpty();
		assertThat(graph.ask("succession/vacancies", "organisation=leaderless possible=true minDays=0")).isEmpty();
	}

	@Test
	void anOpenLastSpellIsPresumedToGoOnAndNoVacancyFollowsIt() {
		String asked = "organisation=open asOf=2019-06-01";
		assertThat(graph.ask("succession/leaders-of-organisation", asked, "person holds until presumedUntil"))
			.containsExactly("Bashir presumed - -");
		assertThat(graph.ask("succession/vacancies", asked + " possible=true minDays=0")).isEmpty();
	}

	@Test
	void aLeaderWhoReturnsHasTwoSpellsAndIsNoRivalOfHimself() {
		assertThat(graph.ask("succession/leaders-of-organisation", "organisation=again", "person since successor"))
			.containsExactly("Ali 2010-01-01 Umar", "Umar 2012-02-01 Ali", "Ali 2014-01-01 -");
		assertThat(graph.ask("succession/vacancies", "organisation=again", WHEN))
			.containsExactly("Ali Umar 2012-01-01 2012-01-31 31 31 implied -");
		assertThat(graph.ask("succession/contested-leaderships", "organisation=again possible=true")).isEmpty();
	}

	@Test
	void aLeaderWhoReturnsToAnEmptySeatIsHisOwnSuccessor() {
		assertThat(graph.ask("succession/leaders-of-organisation", "organisation=alone", "person since successor"))
			.containsExactly("Musa 2010-01-01 Musa", "Musa 2014-01-01 -");
		assertThat(graph.ask("succession/vacancies", "organisation=alone", WHEN))
			.containsExactly("Musa Musa 2012-01-01 2013-12-31 731 731 implied -");
	}

	@Test
	void leadersOfDifferentPartsDoNotContestTheWhole() {
		assertThat(graph.ask("succession/leaders-of-organisation", "organisation=front parts=true", "person"))
			.containsExactlyInAnyOrder("Idris", "Harun");
		assertThat(graph.ask("succession/contested-leaderships", "organisation=front parts=true possible=true"))
			.isEmpty();
	}

	@Test
	void anActingLeaderFillsTheSeat() {
		assertThat(graph.ask("succession/leaders-of-organisation", "organisation=acted", "person role"))
			.contains("Yusuf [acting emir]");
		assertThat(graph.ask("succession/vacancies", "organisation=acted possible=true")).isEmpty();
	}

	@Test
	void aRumouredLeaderMayFillTheSeatAndMayContestIt() {
		assertThat(graph.ask("succession/vacancies", "organisation=rumoured", WHEN))
			.containsExactly("Khalid Tariq 2015-04-21 2015-05-31 31 41 implied -");
		assertThat(graph.ask("succession/contested-leaderships", "organisation=rumoured")).isEmpty();
		assertThat(graph.ask("succession/contested-leaderships", "organisation=rumoured possible=true",
				"first second overlapEarliest overlapLatest daysAtLeast daysAtMost kind"))
			.containsExactly("Khalid Hamid 2015-04-01 2015-04-20 0 20 possible");
	}

	@Test
	void aDayThatEndsOneSpellAndBeginsTheNextIsNeitherGapNorContest() {
		assertThat(graph.ask("succession/leaders-of-organisation", "organisation=handed-over", "person successor"))
			.containsExactly("Daud Salim", "Salim -");
		assertThat(graph.ask("succession/vacancies", "organisation=handed-over possible=true")).isEmpty();
		assertThat(graph.ask("succession/contested-leaderships", "organisation=handed-over possible=true")).isEmpty();
	}

}
