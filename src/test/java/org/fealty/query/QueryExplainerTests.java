package org.fealty.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.FolderCatalogue;
import org.fealty.catalogue.QueryFileException;
import org.fealty.catalogue.QueryFileProblem;
import org.fealty.database.ReadTransactions;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@ExtendWith(SharedNeo4j.class)
class QueryExplainerTests {

	private static final String GOOD = """
			// name: try/it
			// title: A question
			// shape: rows
			//
			// What it answers.
			//
			// @param  id :: STRING
			// @param  asOf :: DATE?
			//
			// @column name :: STRING
			// @column since :: DATE?
			//
			// @example id=x
			MATCH (p:Person {id: $id})
			WHERE $asOf IS NULL OR p.since <= $asOf
			RETURN p.name AS name, p.since AS since
			ORDER BY name
			""";

	@TempDir
	Path folder;

	@Test
	void findsNothingWrongWithAGoodFile() throws IOException {
		assertThat(problems(GOOD)).isEmpty();
	}

	@Test
	void refusesAParameterThatIsNotUsed() throws IOException {
		assertThat(problems(GOOD.replace("$asOf IS NULL OR p.since <= $asOf", "true"))).singleElement()
			.satisfies((problem) -> {
				assertThat(problem.line()).isEqualTo(8);
				assertThat(problem.found()).isEqualTo("@param asOf, which the statement does not use");
			});
	}

	@Test
	void refusesAParameterThatIsNotDeclared() throws IOException {
		assertThat(problems(GOOD.replace("p.since <= $asOf", "p.since <= $until"))).singleElement()
			.satisfies((problem) -> {
				assertThat(problem.line()).isEqualTo(14);
				assertThat(problem.found()).isEqualTo("$until, which no @param declares");
				assertThat(problem.remedy()).isEqualTo("Add // @param until :: TYPE, or correct the name.");
			});
	}

	@Test
	void refusesColumnsThatAreNotReturnedInTheirOrder() throws IOException {
		assertThat(problems(
				GOOD.replace("RETURN p.name AS name, p.since AS since", "RETURN p.since AS since, p.name AS name")))
			.singleElement()
			.satisfies((problem) -> {
				assertThat(problem.line()).isEqualTo(10);
				assertThat(problem.found()).isEqualTo("@column name, since");
				assertThat(problem.expected()).isEqualTo("what the statement returns, in its order: since, name");
			});
	}

	@Test
	void refusesAStatementThatWrites() throws IOException {
		assertThat(problems(GOOD.replace("RETURN", "SET p.seen = true RETURN"))).singleElement()
			.satisfies((problem) -> assertThat(problem.found()).isEqualTo("a statement that writes"));
	}

	@Test
	void refusesWhatIsNoCypherAndSaysWhereInTheFile() throws IOException {
		assertThat(problems(GOOD.replace("WHERE $asOf", "WHEN $asOf"))).singleElement().satisfies((problem) -> {
			assertThat(problem.line()).isEqualTo(15);
			assertThat(problem.found()).isEqualTo("a statement that the database refuses");
			assertThat(problem.remedy()).contains("Invalid input 'WHEN'");
		});
	}

	@Test
	void refusesTwoStatements() throws IOException {
		assertThat(problems(GOOD.strip() + ";\nRETURN 1 AS one")).singleElement()
			.satisfies((problem) -> assertThat(problem.remedy()).contains("exactly one statement"));
	}

	@Test
	void refusesAnExampleWithWhichTheQueryCannotBeAsked() throws IOException {
		assertThat(problems(GOOD.replace("@example id=x", "@example asOf=2015"))).extracting(QueryFileProblem::line)
			.containsExactly(13, 13);
	}

	@Test
	void acceptsAStatementThatAsksForANewerCypher() throws IOException {
		assertThat(problems(GOOD.replace("MATCH", "CYPHER 25\nMATCH"))).isEmpty();
	}

	@Test
	void stopsTheStartWithEverythingThatIsWrong() throws IOException {
		Catalogue wrong = catalogue(GOOD.replace("$asOf IS NULL OR p.since <= $asOf", "p.since > $until"));

		QueryFileException refused = catchThrowableOfType(QueryFileException.class,
				() -> explainer(wrong).afterSingletonsInstantiated());

		assertThat(refused.problems()).hasSize(2);
	}

	@Test
	void letsTheProgramStartOnADatabaseThatKnowsNoNamesYet() throws IOException {
		Catalogue catalogue = catalogue(GOOD.replace("(p:Person", "(p:NeverSeen"));

		assertThatCode(() -> explainer(catalogue).afterSingletonsInstantiated()).doesNotThrowAnyException();
	}

	private List<QueryFileProblem> problems(String text) throws IOException {
		Catalogue catalogue = catalogue(text);
		return explainer(catalogue).problems(catalogue.queries().getFirst());
	}

	private Catalogue catalogue(String text) throws IOException {
		Path group = Files.createDirectories(this.folder.resolve("try"));
		Files.writeString(group.resolve("it.cypher"), text);
		return FolderCatalogue.of(this.folder);
	}

	private static QueryExplainer explainer(Catalogue catalogue) {
		return new QueryExplainer(catalogue, new ReadTransactions(SharedNeo4j.driver()),
				new QueryLimits(Duration.ofSeconds(30), 100));
	}

}
