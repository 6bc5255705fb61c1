package org.fealty.query;

import org.fealty.testing.SharedNeo4j;
import org.fealty.testing.StatementGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.MEMBER_OF;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.testing.StatementBuilder.that;

/**
 * Statements in the order in which one reads them: {@code evidence/report} and
 * {@code evidence/said-by}.
 */
@ExtendWith(SharedNeo4j.class)
class ReadingOrderTests {

	private static StatementGraph graph;

	@BeforeAll
	static void tell() {
		graph = StatementGraph.of(that("Ada", LED, "side").since("2007").locator("p10").by("agency"),
				that("Ada", PLEDGED_TO, "side").since("2008").locator("p2").denies(),
				that("Ben", MEMBER_OF, "side").on("2010").locator("p1").suspects(),
				that("Cem", MEMBER_OF, "side").on("2010").locator("p3").by("agency").in("2014-05-01"),
				that("Ada", LED, "side").since("2007").locator("p4").by("agency").in("2013-05-01"));
	}

	@Test
	void aReportIsReadParagraphByParagraphWithTheStatusOfEachFact() {
		assertThat(graph.ask("evidence/report", "source=paper", "locator subject predicate stance status"))
			.containsExactly("p1 Ben MEMBER_OF suspects suspected", "p2 Ada PLEDGED_TO denies denied",
					"p10 Ada LED asserts reported");
	}

	@Test
	void aVoiceIsHeardFromItsOldestPublicationOn() {
		assertThat(graph.ask("evidence/said-by", "voice=agency", "source locator subject"))
			.containsExactly("2013-05-01 p4 Ada", "2014-05-01 p3 Cem", "paper p10 Ada");
		assertThat(graph.ask("evidence/said-by", "voice=agency after=2014-01-01 before=2014-12-31", "subject"))
			.containsExactly("Cem");
	}

	@Test
	void bothTellTheAddressOfThePublication() {
		assertThat(graph.ask("evidence/report", "source=paper")).isNotEmpty()
			.allSatisfy((row) -> assertThat(row).containsKey("url"));
		assertThat(graph.ask("evidence/said-by", "voice=agency")).isNotEmpty()
			.allSatisfy((row) -> assertThat(row).containsKey("url"));
	}

}
