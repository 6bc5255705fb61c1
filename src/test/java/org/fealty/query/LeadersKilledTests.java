package org.fealty.query;

import java.util.List;

import org.fealty.testing.SharedNeo4j;
import org.fealty.testing.StatementGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.KILLED_IN;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.PART_OF;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.testing.StatementBuilder.that;

@ExtendWith(SharedNeo4j.class)
class LeadersKilledTests {

	private static final String QUERY = "succession/leaders-killed";

	private static final String DAYS = "person inOffice dateEarliest dateLatest daysInOfficeAtLeast daysInOfficeAtMost "
			+ "successor successorKind vacancyDaysAtLeast vacancyDaysAtMost";

	private static StatementGraph graph;

	@BeforeAll
	static void tell() {
		graph = StatementGraph.of(that("Umar", LED, "ce").since("2007-10-31"),
				that("Umar", KILLED_IN, "raid-1").since("2013-09-07"), that("Ali", LED, "ce").since("2014-03-18"),
				that("Adam", LED, "left").since("2007").until("2010-12-31"),
				that("Adam", KILLED_IN, "raid-2").since("2012-05-05"),
				that("Bashir", LED, "vague").since("2012").until("2015").ending("killed"),
				that("Bashir", KILLED_IN, "raid-3").since("2012"), that("Idris", LED, "two").since("2010-01-01"),
				that("Idris", KILLED_IN, "raid-4").since("2011-01-01"), that("Harun", LED, "two").since("2011"),
				that("Said", LED, "two").since("2011"),
				that("Musa", LED, "alone").since("2010-01-01").until("2010-12-31").spell("2010"),
				that("Musa", LED, "alone").since("2014-01-01").spell("2014"),
				that("Musa", KILLED_IN, "raid-5").since("2014-05-05"), that("Yusuf", LED, "rumour").since("2010-01-01"),
				that("Yusuf", KILLED_IN, "raid-6").since("2016-01-01").suspects(),
				that("branch", PART_OF, "front").since("2010-01-01"), that("Talib", LED, "branch").on("2015-06"),
				that("Talib", PLEDGED_TO, "elsewhere").since("2015-06"),
				that("Talib", KILLED_IN, "raid-7").since("2019-01-21"));
	}

	@Test
	void tellsHowLongWhoWasKilledHadLedAndHowLongTheSeatStayedEmpty() {
		assertThat(graph.ask(QUERY, "organisation=ce", DAYS))
			.containsExactly("Umar presumed 2013-09-07 2013-09-07 1 2139 Ali certain 191 2329");
	}

	@Test
	void whoHadSurelyLeftIsNotAmongThem() {
		assertThat(graph.ask(QUERY, "organisation=left")).isEmpty();
	}

	@Test
	void whoDiedInOfficeHadBegunByThen() {
		assertThat(graph.ask(QUERY, "organisation=vague", DAYS))
			.containsExactly("Bashir possible 2012-01-01 2012-12-31 1 366 - - - -");
	}

	@Test
	void eachWhoMayHaveComeNextHasARow() {
		assertThat(graph.ask(QUERY, "organisation=two", "person successor successorKind"))
			.containsExactly("Idris Harun possible", "Idris Said possible");
	}

	@Test
	void whoReturnedDoesNotFollowHimselfAfterHisDeath() {
		assertThat(graph.ask(QUERY, "organisation=alone", DAYS))
			.containsExactly("Musa presumed 2014-05-05 2014-05-05 1 125 - - - -");
	}

	@Test
	void whoMayHaveLeftLongBeforeIsPossibleAndLedForADayAtLeast() {
		assertThat(graph.ask(QUERY, "organisation=branch", DAYS))
			.containsExactly("Talib possible 2019-01-21 2019-01-21 1 - - - - -");
		assertThat(graph.ask("attack/deaths-of", "organisation=front parts=true", "person inOrganisation tie"))
			.containsExactly("Talib possible LED");
		assertThat(graph.ask("attack/killed-in", "event=raid-7", "person organisation inOrganisation"))
			.containsExactly("Talib elsewhere presumed");
	}

	@Test
	void theSurerRowsComeFirst() {
		assertThat(graph.ask(QUERY, "", "inOffice"))
			.isSortedAccordingTo((one, other) -> List.of("certain", "presumed", "possible").indexOf(one)
					- List.of("certain", "presumed", "possible").indexOf(other));
	}

	@Test
	void aSuspectedDeathSaysSo() {
		assertThat(graph.ask(QUERY, "organisation=rumour", "person inOffice status"))
			.containsExactly("Yusuf presumed suspected");
	}

	@Test
	void betweenTwoDaysOnlyWhoCanHaveDiedThen() {
		assertThat(graph.ask(QUERY, "after=2012-12-31 before=2014-05-04", "person")).containsExactly("Umar", "Bashir");
	}

}
