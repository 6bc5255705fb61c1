package org.fealty.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.FolderCatalogue;
import org.fealty.database.EntityLookup;
import org.fealty.database.ReadTransactions;
import org.fealty.query.GraphAnswer.Node;
import org.fealty.query.GraphAnswer.Relationship;
import org.fealty.testing.SharedNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of a leader two reports tell: one in 2014 that he led, one in 2015 that he was killed
 * and that his group was an emirate. Both days are the first on which that was known.
 */
@ExtendWith(SharedNeo4j.class)
class KnownByQueryTests {

	@TempDir
	private static Path folder;

	@BeforeAll
	static void twoReports() throws IOException {
		SharedNeo4j
			.run("""
					CREATE (o:Entity:Organisation {id: 'group', name: 'The Group', names: ['The Emirate', 'The Group'], kind: 'emirate'})
					CREATE (o)-[:VERSION {knownFrom: date('0001-01-01'), knownTo: date('2015-05-01')}]->(:Version {names: ['The Group']})
					CREATE (p:Entity:Person {id: 'leader', name: 'A Leader', names: ['A Leader']})
					CREATE (p)-[:LED_SUPERSEDED {id: 'f1', knownFrom: date('2014-01-01'), knownTo: date('2015-05-01')}]->(o)
					CREATE (p)-[:LED {id: 'f1', ending: 'killed', knownFrom: date('2015-05-01')}]->(o)
					CREATE (p)-[:HAS {knownFrom: date('2015-05-01')}]->(:Attribute {id: 'a1', what: 'death', value: '2015-04'})
					CREATE (:Statement {id: 's1', fact: 'f1', knownFrom: date('2014-01-01')})
					CREATE (:Statement {id: 's2', fact: 'f1', knownFrom: date('2015-05-01')})
					""");
		write("leaders", "rows",
				"person :: STRING, kind :: STRING?, ending :: STRING?, type :: STRING, said :: INTEGER", """
						MATCH (p:Person)-[f:LED]->(o:Organisation)
						RETURN p.id AS person, o.kind AS kind, f.ending AS ending, type(f) AS type,
						  COUNT { (:Statement {fact: f.id}) } AS said
						ORDER BY person
						""");
		write("everything", "rows", "all :: MAP", """
				MATCH (p:Person)-[f:LED]->(o:Organisation)
				RETURN properties(f) AS all
				ORDER BY all.id
				""");
		write("network", "graph", "p :: NODE, f :: RELATIONSHIP, o :: NODE", """
				MATCH (p:Person)-[f:LED]->(o:Organisation)
				RETURN p, f, o
				ORDER BY f.id
				""");
		write("nodes", "rows", "all :: LIST<MAP>", """
				MATCH (p:Person)
				RETURN [{person: p}] AS all
				""");
	}

	@Test
	void tellsWhatWasKnownOnEachDay() {
		assertThat(rows("try/leaders", "2013-12-31")).isEmpty();
		assertThat(rows("try/leaders", "2014-01-01")).containsExactly(Arrays.asList("leader", null, null, "LED", 1L));
		assertThat(rows("try/leaders", "2015-04-30")).containsExactly(Arrays.asList("leader", null, null, "LED", 1L));
		assertThat(rows("try/leaders", "2015-05-01"))
			.containsExactly(Arrays.asList("leader", "emirate", "killed", "LED", 2L));
		assertThat(rows("try/leaders", null)).isEqualTo(rows("try/leaders", "2015-05-01"));
	}

	@Test
	void showsNoDayFromWhichSomethingElseWasKnown() {
		assertThat(rows("try/everything", "2014-06-01"))
			.containsExactly(List.of(Map.of("id", "f1", "knownFrom", LocalDate.of(2014, 1, 1))));
	}

	@Test
	void showsNodesAndRelationshipsAsTheyLooked() {
		GraphAnswer graph = ask("try/network", "2014-06-01", GraphAnswer.class::cast);

		assertThat(graph.relationships()).containsExactly(new Relationship("f1", "LED", "leader", "group",
				Map.of("id", "f1", "knownFrom", LocalDate.of(2014, 1, 1))));
		assertThat(graph.nodes()).containsExactly(
				new Node("leader", List.of("Entity", "Person"),
						Map.of("id", "leader", "name", "A Leader", "names", List.of("A Leader"))),
				new Node("group", List.of("Entity", "Organisation"),
						Map.of("id", "group", "name", "The Group", "names", List.of("The Group"))));
		assertThat(ask("try/network", null, GraphAnswer.class::cast).nodes().getLast().properties())
			.containsEntry("kind", "emirate");
	}

	@Test
	void namesTheDayAmongTheArguments() {
		assertThat(ask("try/leaders", "2014-06-01", Answer::arguments).values()).containsEntry("knownBy",
				LocalDate.of(2014, 6, 1));
		assertThat(ask("try/leaders", null, Answer::arguments).values()).doesNotContainKey("knownBy");
	}

	@Test
	void refusesRowsThatHoldWholeNodes() {
		assertThat(new KnownBy().refusal(catalogue().find("try/nodes").orElseThrow()))
			.hasValue("Its rows hold whole nodes, which show what is known today.");
	}

	@Test
	void isExplainedWithTheSameColumns() {
		QueryExplainer explainer = new QueryExplainer(catalogue(), new ReadTransactions(SharedNeo4j.driver()),
				new QueryLimits(Duration.ofSeconds(20), 50));

		assertThat(catalogue().queries()).allSatisfy((query) -> assertThat(explainer.turnedProblem(query)).isEmpty());
	}

	private static List<List<@Nullable Object>> rows(String query, @Nullable String day) {
		return ask(query, day, (answer) -> {
			List<List<@Nullable Object>> rows = new ArrayList<>();
			((RowsAnswer) answer).forEachRemaining(rows::add);
			return rows;
		});
	}

	private static <T> T ask(String query, @Nullable String day, Function<Answer, T> use) {
		return runner().ask(query, (day != null) ? Map.of("knownBy", List.of(day)) : Map.of(), use);
	}

	private static void write(String name, String shape, String columns, String cypher) throws IOException {
		Files.createDirectories(folder.resolve("try"));
		Files.writeString(folder.resolve("try/" + name + ".cypher"),
				"// name:  try/" + name + "\n// title: It\n// shape: " + shape + "\n//\n// It.\n//\n// @column "
						+ columns.replace(", ", "\n// @column ") + "\n//\n// @example\n" + cypher);
	}

	private static Catalogue catalogue() {
		return FolderCatalogue.of(folder);
	}

	private static QueryRunner runner() {
		ReadTransactions reads = new ReadTransactions(SharedNeo4j.driver());
		return new QueryRunner(catalogue(), reads, new EntityLookup(reads),
				new QueryLimits(Duration.ofSeconds(20), 50));
	}

}
