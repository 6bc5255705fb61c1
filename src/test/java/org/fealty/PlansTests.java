package org.fealty;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.NamedQuery;
import org.fealty.database.EntityLookup;
import org.fealty.database.ReadTransactions;
import org.fealty.query.QueryLimits;
import org.fealty.query.QueryRunner;
import org.fealty.query.RowsAnswer;
import org.fealty.testing.LoadedGraph;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.summary.Plan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the database goes about every query file, on the graph of the datasets that come
 * with the program, and what the checks find there.
 */
@ExtendWith(SharedNeo4j.class)
class PlansTests {

	/** What reads everything there is, or keeps everything before it goes on. */
	private static final Set<String> NEVER = Set.of("AllNodesScan", "PartitionedAllNodesScan",
			"DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan", "Eager");

	/** What gives a row at most. */
	private static final Set<String> ONE = Set.of("NodeUniqueIndexSeek", "DirectedRelationshipUniqueIndexSeek",
			"UndirectedRelationshipUniqueIndexSeek", "EmptyRow");

	private static final Catalogue CATALOGUE = Catalogue.read(List.of());

	/** Plans rest on counts and are kept: those of other tests' graphs have to go. */
	@BeforeAll
	static void load() {
		LoadedGraph.load();
		SharedNeo4j.run("CALL db.prepareForReplanning()");
		SharedNeo4j.run("CALL db.clearQueryCaches()");
	}

	@TestFactory
	Stream<DynamicTest> neitherReadsEverythingNorMultiplies() {
		return each(CATALOGUE.queries().stream(),
				(query) -> assertThat(faults(plan(query.cypher()))).as(query.name()).isEmpty());
	}

	@TestFactory
	Stream<DynamicTest> entersByAnIndexWhereAnEntityMustBeGiven() {
		return each(CATALOGUE.queries().stream().filter(PlansTests::mustBeGivenAnEntity),
				(query) -> assertThat(wrongEntries(plan(query.cypher()))).as(query.name()).isEmpty());
	}

	@TestFactory
	Stream<DynamicTest> eachCheckFindsNothingThatIsUndisputed() {
		ReadTransactions reads = new ReadTransactions(SharedNeo4j.driver());
		QueryRunner runner = new QueryRunner(CATALOGUE, reads, new EntityLookup(reads),
				new QueryLimits(Duration.ofSeconds(30), 1000));
		return each(CATALOGUE.queries().stream().filter(NamedQuery::isCheck), (check) -> {
			boolean found = runner.ask(check.name(), Map.of(), (answer) -> ((RowsAnswer) answer).hasNext());
			assertThat(found).isFalse();
		});
	}

	@Test
	void seesWhatReadsAllNodes() {
		assertThat(faults(plan("MATCH (n) RETURN n.id AS id ORDER BY id LIMIT $limit")))
			.containsExactly("AllNodesScan");
	}

	@Test
	void seesWhatMultiplies() {
		assertThat(faults(plan("MATCH (a:Person), (b:Organisation) RETURN a.id AS a, b.id AS b ORDER BY a, b")))
			.containsExactly("CartesianProduct");
		assertThat(
				faults(plan("MATCH (a:Entity {id: $a}), (b:Organisation) RETURN a.id AS a, b.id AS b ORDER BY a, b")))
			.isEmpty();
	}

	@Test
	void seesWhatWaitsForEverything() {
		assertThat(faults(plan("MATCH (a:Person) CREATE (b:Person) WITH a, b MATCH (c:Person) RETURN count(*) AS n")))
			.contains("Eager");
	}

	@Test
	void seesWhatEntersByNoIndex() {
		assertThat(wrongEntries(plan("MATCH (n:Organisation) WHERE $o IS NULL OR n.id = $o RETURN n.id AS id")))
			.containsExactly("NodeByLabelScan");
		assertThat(wrongEntries(plan("MATCH (n:Entity {id: $o})<-[:LED]-(p) RETURN p.id AS id"))).isEmpty();
	}

	private static boolean mustBeGivenAnEntity(NamedQuery query) {
		return query.parameters().stream().anyMatch((one) -> one.label() != null && one.isRequired());
	}

	private static Stream<DynamicTest> each(Stream<NamedQuery> queries, Consumer<NamedQuery> test) {
		return queries.map((query) -> DynamicTest.dynamicTest(query.name(), () -> test.accept(query)));
	}

	private static List<String> faults(Plan plan) {
		return operators(plan).filter((one) -> NEVER.contains(name(one)) || multiplies(one))
			.map(PlansTests::name)
			.toList();
	}

	/**
	 * Whether it joins everything with everything, of two sides that can both be long.
	 */
	private static boolean multiplies(Plan operator) {
		return name(operator).equals("CartesianProduct")
				&& operator.children().stream().filter((side) -> !isOneRow(side)).count() > 1;
	}

	private static boolean isOneRow(Plan side) {
		return operators(side).allMatch((one) -> ONE.contains(name(one))
				|| Set.of("Filter", "CacheProperties", "Projection", "Limit", "CartesianProduct").contains(name(one)));
	}

	/** Beginnings of a plan that are neither what went before nor an index. */
	private static List<String> wrongEntries(Plan plan) {
		List<String> scans = operators(plan).map(PlansTests::name).filter((name) -> name.endsWith("Scan")).toList();
		boolean seeks = operators(plan).anyMatch((one) -> name(one).equals("NodeUniqueIndexSeek"));
		return (scans.isEmpty() && !seeks) ? List.of("no index") : scans;
	}

	private static Plan plan(String cypher) {
		return SharedNeo4j.explain(cypher).queryPlan().orElseThrow();
	}

	private static Stream<Plan> operators(Plan plan) {
		List<Plan> all = new ArrayList<>(List.of(plan));
		plan.children().forEach((child) -> operators(child).forEach(all::add));
		return all.stream();
	}

	/** {@code Expand(All)@neo4j} is {@code Expand(All)}. */
	private static String name(Plan operator) {
		return operator.operatorType().split("@", 2)[0];
	}

}
