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
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.model.Predicate.SUCCEEDED;
import static org.fealty.testing.StatementBuilder.that;

@ExtendWith(SharedNeo4j.class)
class LapsedOathsTests {

	private static final String QUERY = "allegiance/lapsed";

	private static final String SHOWN = "party leader organisation lapse lapsedEarliest lapsedLatest renewedTo";

	private static StatementGraph graph;

	@BeforeAll
	static void tell() {
		graph = StatementGraph.of(that("Umar", LED, "ce").since("2007"),
				that("Umar", KILLED_IN, "raid").since("2013-09-07"), that("Ali", LED, "ce").since("2014-03-18"),
				that("Adam", PLEDGED_TO, "Umar").since("2010-01-01"),
				that("Adam", PLEDGED_TO, "Ali").since("2014-04-01"),
				that("Bashir", PLEDGED_TO, "Umar").since("2010-02-01"),
				that("Idris", PLEDGED_TO, "Umar").since("2010-03-01"),
				that("Idris", PLEDGED_TO, "ce").since("2014-01-01"),
				that("Harun", PLEDGED_TO, "Umar").since("2010-04-01").until("2011-12-31"),
				that("Said", PLEDGED_TO, "Umar").since("2010-05-01"),
				that("Said", PLEDGED_TO, "elsewhere").since("2014-01-01"),
				that("Yusuf", PLEDGED_TO, "Ali").since("2014-04-02"),
				that("Zayd", PLEDGED_TO, "Umar").since("2010-06-01"),
				that("Zayd", PLEDGED_TO, "elsewhere").since("2013-09-07"),
				that("Musa", PLEDGED_TO, "Umar").since("2010-07-01").until("[2013-01-01..]").ending("defected"),
				that("Khalid", LED, "again").since("2010-01-01").until("2011-12-31").ending("dismissed").spell("2010"),
				that("Khalid", LED, "again").since("2014-01-01").spell("2014"),
				that("Hamid", PLEDGED_TO, "Khalid").since("2010-06-01").spell("2010"),
				that("Hamid", PLEDGED_TO, "Khalid").since("2014-06-01").spell("2014"),
				StatementBuilder.of("Tariq", AttributeType.DEATH, "2012-12-12"),
				that("Daud", PLEDGED_TO, "Tariq").since("2010-07-01"),
				that("Salim", LED, "named").since("2010-01-01").until("2012-12-31").ending("killed"),
				that("Rashid", SUCCEEDED, "Salim").office("named"),
				that("Nuh", PLEDGED_TO, "Salim").since("2010-08-01"),
				that("Nuh", PLEDGED_TO, "Rashid").since("2013-01-02"));
	}

	@Test
	void anOathLapsesWithTheLordAndIsRenewedToTheSuccessorOrTheOrganisation() {
		assertThat(graph.ask(QUERY, "organisation=ce", SHOWN)).containsExactly(
				"Adam Umar ce killed 2007-01-01 2013-09-07 Ali", "Bashir Umar ce killed 2007-01-01 2013-09-07 -",
				"Idris Umar ce killed 2007-01-01 2013-09-07 ce", "Said Umar ce killed 2007-01-01 2013-09-07 -");
	}

	@Test
	void whoHadGoneOverByThenDidNotLapse() {
		assertThat(graph.ask(QUERY, "organisation=ce", "party")).doesNotContain("Zayd", "Musa");
		assertThat(graph.ask("allegiance/pledge-life", "to=Umar", "party lapse")).contains("Said killed", "Zayd -",
				"Musa -");
	}

	@Test
	void whoWentOverAfterwardsStayedBothSidesOfAnEarlierDay() {
		assertThat(graph.ask("defection/remained", "organisation=ce on=2013-06-01", "party")).contains("Said", "Zayd")
			.doesNotContain("Musa", "Harun");
		assertThat(graph.ask("defection/remained", "organisation=ce on=2013-09-07", "party")).contains("Said")
			.doesNotContain("Zayd");
	}

	@Test
	void whoSworeToALordThatReturnedIsBoundAgainByASecondOath() {
		assertThat(graph.ask(QUERY, "organisation=again", SHOWN))
			.containsExactly("Hamid Khalid again dismissed 2011-12-31 2011-12-31 Khalid");
	}

	@Test
	void ofALordWithoutAKnownSeatTheDeathCounts() {
		assertThat(graph.ask(QUERY, "", SHOWN)).contains("Daud Tariq - died 2012-12-12 2012-12-12 -");
	}

	@Test
	void aStatedSuccessorNeedsNoKnownOffice() {
		assertThat(graph.ask(QUERY, "organisation=named", SHOWN))
			.containsExactly("Nuh Salim named killed 2012-12-31 2012-12-31 Rashid");
	}

	@Test
	void onADayOnlyOathsThatCanHaveHeldThen() {
		assertThat(graph.ask(QUERY, "asOf=2010-02-01", "party holds")).containsExactly("Adam presumed",
				"Bashir certain");
	}

}
