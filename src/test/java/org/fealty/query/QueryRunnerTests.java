package org.fealty.query;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.FolderCatalogue;
import org.fealty.database.DatabaseAwayException;
import org.fealty.database.EntityLookup;
import org.fealty.database.QueryTimeoutException;
import org.fealty.database.ReadTransactions;
import org.fealty.query.ArgumentProblem.Kind;
import org.fealty.store.Schema;
import org.fealty.testing.SharedNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@ExtendWith(SharedNeo4j.class)
class QueryRunnerTests {

	private static final Catalogue CATALOGUE = FolderCatalogue.of(Path.of("src/test/resources/queries"));

	private static final QueryLimits LIMITS = new QueryLimits(Duration.ofSeconds(20), 50);

	private final QueryRunner runner = runner(SharedNeo4j.driver(), LIMITS);

	@BeforeAll
	static void threeLeadersOfTwoOrganisations() {
		SharedNeo4j
			.run("""
					CREATE (emirate:Entity:Organisation {id: 'caucasus-emirate', name: 'Caucasus Emirate', names: ['Imarat Kavkaz']})
					CREATE (other:Entity:Organisation {id: 'islamic-state', name: 'Islamic State', names: ['IS', 'Daesh']})
					CREATE (umarov:Entity:Person {id: 'dokka-umarov', name: 'Dokka Umarov', names: ['Doku Umarov']})
					CREATE (kebekov:Entity:Person {id: 'aliaskhab-kebekov', name: 'Aliaskhab Kebekov', names: []})
					CREATE (suleimanov:Entity:Person {id: 'magomed-suleimanov', name: 'Magomed Suleimanov', names: []})
					CREATE (umarov)-[:LED {id: 'f1', sinceLatest: date('2007-10-31')}]->(emirate)
					CREATE (kebekov)-[:LED {id: 'f2', sinceLatest: date('2014-03-18')}]->(emirate)
					CREATE (suleimanov)-[:LED {id: 'f3'}]->(emirate)
					CREATE (umarov)-[:HAS]->(:Attribute {id: 'a1', what: 'birth', value: '1964'})
					CREATE (umarov)-[:NOTED_IN]->(:Note {text: 'no id'})
					""");
		new Schema(SharedNeo4j.driver()).apply();
	}

	@Test
	void answersRowsWithTypedValues() {
		assertThat(rows("try/leaders", Map.of("organisation", List.of("caucasus-emirate")))).containsExactly(
				Arrays.asList("aliaskhab-kebekov", "Aliaskhab Kebekov", LocalDate.of(2014, 3, 18)),
				Arrays.asList("dokka-umarov", "Dokka Umarov", LocalDate.of(2007, 10, 31)),
				Arrays.asList("magomed-suleimanov", "Magomed Suleimanov", null));
	}

	@Test
	void readsAnArgumentOfEachTypeAndFillsInDefaults() {
		assertThat(rows("try/echo",
				Map.of("text", List.of(" Хасавюрт "), "share", List.of("0.25"), "truth", List.of("true"), "day",
						List.of("2016-12-04"), "words", List.of("one", "two"), "number", List.of("-3"))))
			.containsExactly(List.of("Хасавюрт", -3L, 0.25, true, LocalDate.of(2016, 12, 4), List.of("one", "two"),
					List.of(LocalDate.of(2015, 6, 23)), Map.of("number", -3L, "day", LocalDate.of(2016, 12, 4))));
		assertThat(rows("try/echo", Map.of("text", List.of("x"), "day", List.of("")))).first()
			.satisfies((row) -> assertThat(row.subList(0, 7))
				.isEqualTo(Arrays.asList("x", 7L, 0.5, false, null, null, List.of(LocalDate.of(2015, 6, 23)))));
	}

	@Test
	void saysWhetherThereIsMoreThanTheLimit() {
		assertThat(truncated("try/leaders", "2")).isTrue();
		assertThat(truncated("try/leaders", "3")).isFalse();
		assertThat(truncated("try/leaders", "4")).isFalse();
	}

	@Test
	void handsOverAsManyRowsAsTheLimitAllows() {
		assertThat(rows("try/leaders", Map.of("organisation", List.of("caucasus-emirate"), "limit", List.of("2"))))
			.hasSize(2);
	}

	@Test
	void cutsOffAQueryThatHasNoLimitOfItsOwn() {
		List<Object> seen = this.runner.ask("try/numbers", Map.of("last", List.of("51")), (answer) -> {
			RowsAnswer table = (RowsAnswer) answer;
			table.forEachRemaining((row) -> {
			});
			return List.of(table.count(), table.isTruncated());
		});

		assertThat(seen).containsExactly(50L, true);
	}

	@Test
	void givesTheArgumentsWithTheAnswer() {
		Arguments arguments = this.runner.ask("try/leaders", Map.of("organisation", List.of("caucasus-emirate")),
				Answer::arguments);

		assertThat(arguments.values()).containsEntry("organisation", "caucasus-emirate")
			.containsEntry("asOf", null)
			.containsEntry("limit", 1000L);
		assertThat(arguments.values().keySet()).containsExactly("organisation", "asOf", "limit");
	}

	@Test
	void answersAGraphUnderItsOwnIds() {
		GraphAnswer graph = graph("try/network", Map.of("entity", List.of("dokka-umarov")));

		assertThat(graph.nodes()).extracting(GraphAnswer.Node::id)
			.startsWith("dokka-umarov", "a1", "caucasus-emirate")
			.hasSize(4)
			.last()
			.asString()
			.startsWith("Note|");
		assertThat(graph.nodes().getFirst().labels()).containsExactly("Entity", "Person");
		assertThat(graph.nodes().getFirst().properties()).containsEntry("names", List.of("Doku Umarov"));
		assertThat(graph.relationships()).extracting(GraphAnswer.Relationship::id)
			.startsWith("HAS|dokka-umarov|a1", "f1")
			.hasSize(3);
		assertThat(graph.relationships().get(1)).satisfies((led) -> {
			assertThat(led.type()).isEqualTo("LED");
			assertThat(led.start()).isEqualTo("dokka-umarov");
			assertThat(led.end()).isEqualTo("caucasus-emirate");
			assertThat(led.properties()).containsEntry("sinceLatest", LocalDate.of(2007, 10, 31));
		});
		assertThat(graph.isTruncated()).isFalse();
	}

	@Test
	void cutsOffAGraphAndSaysSo() {
		GraphAnswer graph = graph("try/network", Map.of("entity", List.of("dokka-umarov"), "limit", List.of("1")));

		assertThat(graph.relationships()).hasSize(1);
		assertThat(graph.isTruncated()).isTrue();
	}

	@Test
	void refusesARelationshipThatIsReturnedWithoutItsNodes() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> graph("try/loose-ends", Map.of()))
			.withMessage("try/loose-ends returns a relationship LED without the nodes at both its ends; "
					+ "its RETURN must name them.");
	}

	@Test
	void showsARelationshipThatTheQueryComputes() {
		GraphAnswer graph = graph("try/computed", Map.of());

		assertThat(graph.nodes()).extracting(GraphAnswer.Node::id).containsExactly("dokka-umarov", "aliaskhab-kebekov");
		assertThat(graph.relationships()).containsExactly(new GraphAnswer.Relationship("after-1", "AFTER",
				"aliaskhab-kebekov", "dokka-umarov", Map.of("id", "after-1", "step", 1L)));
	}

	@Test
	void addsToARelationshipWhatTheAnswerSaysOfIt() {
		GraphAnswer graph = graph("try/marked", Map.of());

		assertThat(graph.relationships()).hasSize(3).first().satisfies((led) -> {
			assertThat(led.properties()).containsEntry("sinceLatest", LocalDate.of(2007, 10, 31))
				.containsEntry("holds", "certain")
				.containsEntry("rank", 1L)
				.doesNotContainKeys("relationship", "nothing");
		});
	}

	@Test
	void refusesAMarkOfARelationshipThatIsNotInTheAnswer() {
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> graph("try/marked", Map.of("of", List.of("f9"))))
			.withMessage(
					"try/marked marks the relationship f9, which its answer does not hold; its RETURN must name it.");
	}

	@Test
	void refusesAMapThatIsNoRelationship() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> graph("try/no-relationship", Map.of()))
			.withMessageEndingWith(
					"which is no relationship: it needs id and type, both texts, " + "and start and end, both nodes.");
	}

	@Test
	void namesTheQueriesThatMayHaveBeenMeant() {
		UnknownQueryException refused = catchThrowableOfType(UnknownQueryException.class,
				() -> rows("try/leader", Map.of()));

		assertThat(refused.query()).isEqualTo("try/leader");
		assertThat(refused.nearest()).startsWith("try/leaders");
		assertThat(refused).hasMessageContaining("Did you mean try/leaders");
	}

	@Test
	void namesTheEntitiesThatMayHaveBeenMeant() {
		WrongArgumentsException refused = refuse("try/leaders", Map.of("organisation", List.of("caucasus-emirat")));

		assertThat(refused.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.kind()).isEqualTo(Kind.NO_SUCH_ENTITY);
			assertThat(problem.found()).isEqualTo("caucasus-emirat");
			assertThat(problem.nearest()).startsWith("caucasus-emirate");
			assertThat(problem.sentence()).isEqualTo("organisation: \"caucasus-emirat\" is no entity's id. "
					+ "Give the id of an entity with the label Organisation. Did you mean caucasus-emirate?");
		});
	}

	@Test
	void findsTheIdThatBelongsToANameGivenInItsPlace() {
		assertThat(nearest("Daesh")).containsExactly("islamic-state");
		assertThat(nearest("Imarat Kavkaz")).containsExactly("caucasus-emirate");
		assertThat(nearest("NOT OR AND (")).isEmpty();
	}

	@Test
	void refusesTheIdOfSomethingElse() {
		WrongArgumentsException refused = refuse("try/leaders", Map.of("organisation", List.of("dokka-umarov")));

		assertThat(refused.problems()).extracting(ArgumentProblem::sentence)
			.containsExactly("organisation: \"dokka-umarov\" is the id of Entity, Person. "
					+ "Give the id of an entity with the label Organisation. Search for the name to find the id.");
	}

	@Test
	void reportsEverythingThatIsWrongWithTheArgumentsTogether() {
		WrongArgumentsException refused = refuse("try/leaders", Map.of("organisation", List.of("nobody"), "asOf",
				List.of("2015-06"), "limit", List.of("1", "2"), "asOff", List.of("2015-06-23")));

		assertThat(refused.problems()).extracting(ArgumentProblem::kind)
			.containsExactlyInAnyOrder(Kind.WRONG_TYPE, Kind.DOUBLED, Kind.UNKNOWN, Kind.NO_SUCH_ENTITY);
	}

	@Test
	void stopsAQueryThatTakesTooLong() {
		QueryRunner impatient = runner(SharedNeo4j.driver(), new QueryLimits(Duration.ofMillis(500), 50));

		assertThatExceptionOfType(QueryTimeoutException.class)
			.isThrownBy(() -> impatient.ask("try/slow", Map.of(), QueryRunnerTests::drain))
			.withMessageContaining("longer than 0.5 seconds");
	}

	@Test
	void saysThatTheDatabaseIsAway() {
		try (Driver nowhere = GraphDatabase.driver("bolt://127.0.0.1:9", AuthTokens.none())) {
			QueryRunner away = runner(nowhere, LIMITS);

			assertThatExceptionOfType(DatabaseAwayException.class)
				.isThrownBy(() -> away.ask("try/numbers", Map.of(), QueryRunnerTests::drain))
				.withMessageStartingWith("The database cannot be reached: ");
		}
	}

	private static QueryRunner runner(Driver driver, QueryLimits limits) {
		ReadTransactions reads = new ReadTransactions(driver);
		return new QueryRunner(CATALOGUE, reads, new EntityLookup(reads), limits);
	}

	private List<List<@Nullable Object>> rows(String query, Map<String, List<String>> arguments) {
		return this.runner.ask(query, arguments, QueryRunnerTests::drain);
	}

	private static List<List<@Nullable Object>> drain(Answer answer) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		((RowsAnswer) answer).forEachRemaining(rows::add);
		return rows;
	}

	private boolean truncated(String query, String limit) {
		return this.runner.ask(query, Map.of("organisation", List.of("caucasus-emirate"), "limit", List.of(limit)),
				(answer) -> {
					drain(answer);
					return answer.isTruncated();
				});
	}

	private GraphAnswer graph(String query, Map<String, List<String>> arguments) {
		return this.runner.ask(query, arguments, GraphAnswer.class::cast);
	}

	private WrongArgumentsException refuse(String query, Map<String, List<String>> arguments) {
		return catchThrowableOfType(WrongArgumentsException.class, () -> rows(query, arguments));
	}

	private List<String> nearest(String text) {
		return refuse("try/leaders", Map.of("organisation", List.of(text))).problems().getFirst().nearest();
	}

}
