package org.fealty.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.fealty.testing.StatementBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.model.Predicate.SUCCEEDED;
import static org.fealty.testing.StatementBuilder.that;

/** What is implied by what was known on a day; each source is called after its day. */
class ImpliedStatementsTests {

	private static final String FIRST = "2014-05-31";

	private static final String SECOND = "2015-05-06";

	@Test
	void whatALaterReportNamesASpellOfIsImpliedUntilThen() {
		assertThat(implied(that("Bakr", SUCCEEDED, "Ali").office("ce").since("2005").in(FIRST),
				that("Ali", LED, "ce").spell("2001").in(SECOND)))
			.containsExactly("Bakr", "Ali to " + SECOND);
	}

	@Test
	void whatAReportOfTheSameDayNamesASpellOfIsNeverImplied() {
		assertThat(implied(that("Bakr", SUCCEEDED, "Ali").office("ce").since("2005").in(FIRST),
				that("Ali", LED, "ce").spell("2001").in(FIRST)))
			.containsExactly("Bakr");
	}

	@Test
	void whatALaterReportContradictsIsImpliedUntilThen() {
		assertThat(implied(that("Bakr", SUCCEEDED, "Ali").office("ce").since("2005").in(FIRST),
				that("Ali", SUCCEEDED, "Bakr").office("ce").since("2009").in(SECOND)))
			.containsExactly("Bakr", "Ali to " + SECOND, "Bakr");
	}

	@Test
	void theSeatOfAnOathIsImpliedUntilASpellInItIsNamed() {
		assertThat(implied(that("Ali", PLEDGED_TO, "Bakr").seat("is").since("2013").in(FIRST),
				that("Bakr", LED, "is").spell("2010").in(SECOND)))
			.containsExactly("Bakr to " + SECOND);
	}

	private static List<String> implied(StatementBuilder... rows) {
		List<Statement> said = Stream.of(rows).map(StatementBuilder::statement).toList();
		ImpliedStatements implied = new ImpliedStatements(said,
				(statement) -> LocalDate.parse(statement.citation().source()));
		return said.stream()
			.flatMap((statement) -> implied.of(statement).stream())
			.map((one) -> one.about().subject() + (one.stands() ? "" : " to " + one.knownTo()))
			.toList();
	}

}
