package org.fealty.cases;

import java.util.List;

import org.fealty.testing.SharedNeo4j;
import org.fealty.testing.StatementGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.PART_OF;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.model.Predicate.SUCCEEDED;
import static org.fealty.testing.StatementBuilder.that;

/** Small inputs of the kinds that once were answered wrongly, each a world of its own. */
@ExtendWith(SharedNeo4j.class)
class SmallInputsTests {

	private static StatementGraph graph;

	@BeforeAll
	static void tell() {
		graph = StatementGraph.of(
				// a leader whose spells are named comes back; who came after whom is
				// stated without spells
				that("Edda", LED, "lodge").since("1991-03-01").until("1994-03-01").spell("1991"),
				that("Edda", LED, "lodge").since("1997-03-01").until("1999-03-01").spell("1997"),
				that("Finn", SUCCEEDED, "Edda").office("lodge").since("1994-03-01"),
				that("Edda", SUCCEEDED, "Finn").office("lodge").since("1997-03-01"),
				// a stated succession with a day some days after the first of two spells
				that("Gero", LED, "hall").since("1999-08-16").until("2000-06-07").spell("1999"),
				that("Gero", LED, "hall").since("2008-06-08").until("2012-06-07").spell("2008"),
				that("Hela", SUCCEEDED, "Gero").office("hall").since("2000-06-12"),
				// an acting head inside a term, and the next leader
				that("Ivar", LED, "guard").since("2001-05-01").until("2005-05-01"),
				that("Juna", LED, "guard").since("2003-06-01").until("2003-06-20"),
				that("Knut", LED, "guard").since("2005-05-01").until("2009-05-01"),
				// sources that contradict each other
				that("Lars", LED, "order").since("2015-03-01").by("ministry"),
				that("Lars", LED, "order").until("2014-03-01").by("radio"),
				// days that the source puts after itself
				that("Mona", LED, "council").since("2019-02-01").until("2031-02-01"),
				that("Nils", LED, "council").since("2032"),
				// rumours beside reports
				that("Olaf", LED, "league").since("2011-10-08").on("2013-10-01?").by("ministry"),
				that("Olaf", LED, "league").on("2012-02-18").suspects().by("radio"),
				that("lance", PART_OF, "red").since("2010-11-14").by("ministry"),
				that("blue", PART_OF, "red").suspects().by("radio"),
				that("lance", PLEDGED_TO, "blue").since("2012-11-25").by("ministry"));
	}

	@Test
	void whoReturnedComesAfterWhoLedBetweenAndNoDayIsEmpty() {
		assertThat(leaders("lodge", "person since until successor")).containsExactly("Edda 1991-03-01 1994-03-01 Finn",
				"Finn 1994-03-01 1997-03-01 Edda", "Edda 1997-03-01 1999-03-01 -");
		assertThat(graph.ask("succession/succession-chain", "organisation=lodge")
			.stream()
			.filter((one) -> "SUCCEEDED".equals(one.get("type")))
			.map((one) -> one.get("from") + " after " + one.get("to") + ": " + one.get("kind")))
			.containsExactlyInAnyOrder("Finn after Edda: certain", "Edda after Finn: certain");
		assertThat(vacancies("lodge", "")).isEmpty();
	}

	@Test
	void aStatedSuccessionHangsOnTheSpellThatItsDayFits() {
		assertThat(leaders("hall", "person since until successor")).containsExactly("Gero 1999-08-16 2000-06-07 Hela",
				"Hela 2000-06-12 - Gero", "Gero 2008-06-08 2012-06-07 -");
		assertThat(vacancies("hall", "")).containsExactly("Gero Hela 2000-06-08 2000-06-11 4 4 implied");
	}

	@Test
	void whoStoodInDuringATermBreaksNoChainAndLeavesNoGap() {
		assertThat(leaders("guard", "person successor")).containsExactly("Ivar Knut", "Juna -", "Knut -");
		assertThat(graph.ask("succession/succession-chain", "organisation=guard")
			.stream()
			.filter((one) -> "SUCCEEDED".equals(one.get("type")))
			.map((one) -> one.get("from") + " after " + one.get("to") + ": " + one.get("interim")))
			.containsExactlyInAnyOrder("Juna after Ivar: true", "Knut after Ivar: false");
		assertThat(vacancies("guard", "")).isEmpty();
		assertThat(vacancies("guard", "asOf=2004-07-01")).isEmpty();
	}

	@Test
	void whoseBeginningAndEndContradictEachOtherMayHaveLedOnEveryDay() {
		for (String day : List.of("2013-06-01", "2014-06-01", "2015-06-01", "2016-06-01")) {
			assertThat(leaders("order", "person holds sinceEarliest untilLatest disputed", "asOf=" + day))
				.containsExactly("Lars possible - - [since, until]");
		}
	}

	@Test
	void afterTheDayOfTheSourceNothingIsMoreThanPresumed() {
		// who is only planned to come later may have come any day before: no plan bounds
		// from below
		assertThat(leaders("council", "person holds", "asOf=2028-06-01")).containsExactly("Mona possible",
				"Nils possible");
		assertThat(graph.ask("succession/vacancies", "organisation=council possible=true", "kind"))
			.containsExactly("possible");
		assertThat(graph.ask("succession/vacancies", "organisation=council asOf=2031-06-01", "kind"))
			.allMatch("possible"::equals);
	}

	@Test
	void aDoubtfulDayAttestsNothingAndARumourUnsaysNoChangeOfSides() {
		assertThat(leaders("league", "person holds attestedUntil", "asOf=2013-10-01"))
			.containsExactly("Olaf presumed 2011-10-08");
		assertThat(graph.ask("defection/defections", "", "party fromOrganisation toOrganisation kind"))
			.containsExactly("lance red blue possible");
		assertThat(graph.ask("allegiance/parts-of", "organisation=red", "part presumedUntil"))
			.contains("lance 2012-11-25");
	}

	private static List<String> leaders(String organisation, String columns) {
		return leaders(organisation, columns, "");
	}

	private static List<String> leaders(String organisation, String columns, String more) {
		return graph.ask("succession/leaders-of-organisation", "organisation=" + organisation + " " + more, columns);
	}

	private static List<String> vacancies(String organisation, String more) {
		return graph.ask("succession/vacancies", "possible=true organisation=" + organisation + " " + more,
				"predecessor successor fromEarliest toLatest daysAtLeast daysAtMost kind");
	}

}
