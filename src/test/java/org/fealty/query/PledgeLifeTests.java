package org.fealty.query;

import org.fealty.model.AttributeType;
import org.fealty.testing.SharedNeo4j;
import org.fealty.testing.StatementBuilder;
import org.fealty.testing.StatementGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fealty.model.Predicate.ACCEPTED_PLEDGE_OF;
import static org.fealty.model.Predicate.AFFILIATED_WITH;
import static org.fealty.model.Predicate.DENOUNCED;
import static org.fealty.model.Predicate.KILLED_IN;
import static org.fealty.model.Predicate.LED;
import static org.fealty.model.Predicate.PLEDGED_TO;
import static org.fealty.testing.StatementBuilder.that;

/** What became of a pledge, and who was affiliated. */
@ExtendWith(SharedNeo4j.class)
class PledgeLifeTests {

	private static StatementGraph graph;

	@BeforeAll
	static void tell() {
		graph = StatementGraph.of(that("Umar", LED, "ce").since("2007"),
				that("Umar", KILLED_IN, "raid").since("2013-09-07"), that("Ali", LED, "ce").since("2014-03-18"),
				that("Adam", PLEDGED_TO, "Umar").since("2010-01-01"),
				that("ce", ACCEPTED_PLEDGE_OF, "Adam").since("2010-01-11"),
				that("rivals", DENOUNCED, "Adam").since("2011-01-01"),
				that("ce", DENOUNCED, "Adam").since("2011-02-01"), that("Adam", PLEDGED_TO, "Ali").since("2014-04-01"),
				that("Said", PLEDGED_TO, "Umar").since("2010-05-01"),
				that("Said", PLEDGED_TO, "elsewhere").since("2012-01-01"),
				that("band", AFFILIATED_WITH, "ce").since("2012-01-01").until("2013-12-31"),
				that("gang", AFFILIATED_WITH, "ce").since("2012-02-01"),
				StatementBuilder.of("gang", AttributeType.DISSOLVED, "2012-12-12"));
	}

	@Test
	void aPledgeIsAcceptedDenouncedLapsesAndIsRenewed() {
		assertThat(graph.ask("allegiance/pledge-life", "entity=Adam",
				"to acceptedBy acceptLagDaysAtLeast "
						+ "acceptLagDaysAtMost denouncedBy lapse lapsedLatest renewedTo ended"))
			.containsExactly("Umar ce 10 10 [rivals] killed 2013-09-07 Ali -", "Ali - - - [] - - - -");
	}

	@Test
	void whoWentOverBeforeTheLordDiedLeftNoPledgeToLapse() {
		assertThat(graph.ask("allegiance/pledge-life", "entity=Said", "to lapse ended endedLatest"))
			.containsExactly("Umar - defected 2012-01-01", "elsewhere - - -");
	}

	@Test
	void anAffiliationEndsAsStatedOrWithTheBodyItself() {
		assertThat(graph.ask("allegiance/affiliated-with", "organisation=ce asOf=2012-12-12", "party holds"))
			.containsExactly("band certain", "gang presumed");
		assertThat(graph.ask("allegiance/affiliated-with", "organisation=ce asOf=2012-12-13", "party"))
			.containsExactly("band");
	}

}
