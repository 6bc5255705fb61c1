package org.fealty;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.NamedQuery;
import org.fealty.database.ReadTransactions;
import org.fealty.query.KnownBy;
import org.fealty.query.QueryExplainer;
import org.fealty.query.QueryLimits;
import org.fealty.testing.LoadedGraph;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.summary.Plan;

import static org.assertj.core.api.Assertions.assertThat;

/** What every file below {@code cypher/} keeps when it is asked as of a day. */
@ExtendWith(SharedNeo4j.class)
class KnownByPlansTests {

	private static final Catalogue CATALOGUE = Catalogue.read(List.of());

	private static final KnownBy KNOWN_BY = new KnownBy();

	private static final QueryExplainer EXPLAINER = new QueryExplainer(CATALOGUE,
			new ReadTransactions(SharedNeo4j.driver()), new QueryLimits(Duration.ofSeconds(30), 100_000), KNOWN_BY);

	/** What no statement may do to a graph of a million facts. */
	private static final Set<String> DEAR = Set.of("Eager", "CartesianProduct", "AllNodesScan",
			"DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan");

	@BeforeAll
	static void load() {
		LoadedGraph.load();
	}

	@TestFactory
	Stream<DynamicTest> isTakenByTheDatabaseAndReturnsTheSameColumns() {
		return turned((query) -> assertThat(EXPLAINER.turnedProblem(query)).isEmpty());
	}

	@TestFactory
	Stream<DynamicTest> isNoDearerThanItIsAsOfToday() {
		return turned((query) -> assertThat(operators(KNOWN_BY.cypher(query).orElseThrow())).as("dear operators")
			.isSubsetOf(operators(query.cypher())));
	}

	@Test
	void isRefusedForAReasonThatIsGivenHere() {
		Map<String, String> refused = new TreeMap<>();
		CATALOGUE.queries()
			.forEach((query) -> KNOWN_BY.refusal(query).ifPresent((reason) -> refused.put(query.name(), reason)));
		assertThat(refused).containsOnlyKeys("entity/find", "evidence/changes-between", "evidence/decisive");
		assertThat(refused.get("entity/find")).contains("db.index.fulltext.queryNodes");
		assertThat(refused.get("evidence/changes-between")).contains("_SUPERSEDED");
		assertThat(refused.get("evidence/decisive")).contains("statusWithout");
	}

	private static Stream<DynamicTest> turned(Consumer<NamedQuery> test) {
		return CATALOGUE.queries()
			.stream()
			.filter((query) -> KNOWN_BY.refusal(query).isEmpty())
			.map((query) -> DynamicTest.dynamicTest(query.name(), () -> test.accept(query)));
	}

	private static Set<String> operators(String cypher) {
		Set<String> operators = new TreeSet<>();
		collect(SharedNeo4j.explain(cypher).queryPlan().orElseThrow(), operators);
		operators.retainAll(DEAR);
		return operators;
	}

	private static void collect(Plan plan, Set<String> operators) {
		operators.add(plan.operatorType().replaceFirst("@.*", ""));
		plan.children().forEach((child) -> collect(child, operators));
	}

}
