package org.fealty.query;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.FolderCatalogue;
import org.fealty.catalogue.NamedQuery;
import org.fealty.query.ArgumentProblem.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArgumentReaderTests {

	private static final Catalogue CATALOGUE = FolderCatalogue.of(Path.of("src/test/resources/queries"));

	private static final QueryLimits LIMITS = new QueryLimits(Duration.ofSeconds(1), 50);

	@Test
	void refusesAMissingArgumentAndSaysWhatItIs() {
		assertThat(problem("try/leaders", Map.of())).satisfies((problem) -> {
			assertThat(problem.kind()).isEqualTo(Kind.MISSING);
			assertThat(problem.sentence()).isEqualTo("organisation: It is missing. Give a value of type STRING, "
					+ "the id of an entity with the label Organisation (id of the organisation).");
		});
	}

	@Test
	void takesAnEmptyTextForNone() {
		assertThat(problem("try/leaders", Map.of("organisation", List.of(" ")))).extracting(ArgumentProblem::kind)
			.isEqualTo(Kind.MISSING);
	}

	@Test
	void refusesAnUnknownNameAndNamesTheNearest() {
		assertThat(problem("try/numbers", Map.of("lats", List.of("3")))).satisfies((problem) -> {
			assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN);
			assertThat(problem.nearest()).containsExactly("last");
			assertThat(problem.sentence())
				.isEqualTo("lats: There is no such parameter. Did you mean last? Accepted are last, knownBy.");
		});
		assertThat(problem("try/slow", Map.of("x", List.of("3"))).sentence())
			.isEqualTo("x: There is no such parameter. Accepted are knownBy.");
	}

	@Test
	void refusesADoubledArgument() {
		assertThat(problem("try/numbers", Map.of("last", List.of("3", "4")))).satisfies((problem) -> {
			assertThat(problem.kind()).isEqualTo(Kind.DOUBLED);
			assertThat(problem.found()).isEqualTo("3, 4");
			assertThat(problem.sentence()).isEqualTo("last: It was given 2 times. Give it once.");
		});
	}

	@Test
	void refusesAValueOfAnotherType() {
		assertThat(problem("try/numbers", Map.of("last", List.of("many")))).satisfies((problem) -> {
			assertThat(problem.kind()).isEqualTo(Kind.WRONG_TYPE);
			assertThat(problem.sentence())
				.isEqualTo("last: \"many\" is not accepted. Give a whole number such as 1000.");
		});
	}

	@Test
	void refusesAMonthWhereADayIsAsked() {
		assertThat(problem("try/leaders", Map.of("organisation", List.of("x"), "asOf", List.of("2015-06"))).sentence())
			.isEqualTo("asOf: \"2015-06\" is not accepted. Give a day such as 2015-06-23. "
					+ "That can be any day from 2015-06-01 to 2015-06-30; choose one of them.");
	}

	@Test
	void refusesATextThatIsTooLong() {
		assertThat(problem("try/echo", Map.of("text", List.of("x".repeat(1001))))).satisfies((problem) -> {
			assertThat(problem.kind()).isEqualTo(Kind.TOO_LONG);
			assertThat(problem.sentence()).isEqualTo("text: It is 1001 characters long. Give at most 1000.");
		});
		assertThat(problems("try/echo", Map.of("text", List.of("x".repeat(1000))))).isEmpty();
	}

	@Test
	void refusesTooManyValues() {
		assertThat(
				problem("try/echo", Map.of("text", List.of("x"), "words", Collections.nCopies(1001, "x"))).sentence())
			.isEqualTo("words: It has 1001 values. Give at most 1000.");
	}

	@Test
	void refusesALimitThatIsNoneOrTooLarge() {
		for (String limit : List.of("0", "-1", "51")) {
			assertThat(problem("try/leaders", Map.of("organisation", List.of("x"), "limit", List.of(limit))))
				.satisfies((problem) -> {
					assertThat(problem.kind()).isEqualTo(Kind.OUT_OF_RANGE);
					assertThat(problem.sentence())
						.isEqualTo("limit: \"" + limit + "\" is not accepted. Give a number from 1 to 50.");
				});
		}
	}

	@Test
	void refusesANumberOutsideTheBoundsDeclared() {
		for (String number : List.of("0", "10")) {
			assertThat(problem("try/choices", Map.of("number", List.of(number)))).satisfies((problem) -> {
				assertThat(problem.kind()).isEqualTo(Kind.OUT_OF_RANGE);
				assertThat(problem.sentence())
					.isEqualTo("number: \"" + number + "\" is not accepted. Give a number from 1 to 9.");
			});
		}
		assertThat(problem("try/choices", Map.of("shares", List.of("0.5", "1.01"))).sentence())
			.isEqualTo("shares: \"1.01\" is not accepted. Give a number from 0 to 1.");
		assertThat(problems("try/choices", Map.of("number", List.of("9"), "shares", List.of("0", "1.0")))).isEmpty();
	}

	@Test
	void refusesAWordThatIsNotOnTheListDeclared() {
		assertThat(problem("try/choices", Map.of("by", List.of("yaer")))).satisfies((problem) -> {
			assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN_WORD);
			assertThat(problem.nearest()).containsExactly("year");
			assertThat(problem.sentence()).isEqualTo("by: \"yaer\" is not accepted. Give one of year, province.");
		});
		assertThat(problems("try/choices", Map.of("by", List.of("province")))).isEmpty();
	}

	@Test
	void takesADayOfKnowledgeThatNoFileDeclares() {
		Map<String, List<String>> given = Map.of("organisation", List.of("x"), "knownBy", List.of("2016-01-01"));

		assertThat(problems("try/leaders", given)).isEmpty();
		assertThat(reader("try/leaders").read(given).values()).containsEntry("knownBy", LocalDate.of(2016, 1, 1));
		assertThat(reader("try/leaders").read(Map.of("organisation", List.of("x"), "knownBy", List.of(""))).values())
			.doesNotContainKey("knownBy");
	}

	@Test
	void readsADayOfKnowledgeAsStrictlyAsAnyOther() {
		assertThat(problem("try/leaders", Map.of("organisation", List.of("x"), "knownBy", List.of("soon"))).kind())
			.isEqualTo(Kind.WRONG_TYPE);
		assertThat(problem("try/leaders",
				Map.of("organisation", List.of("x"), "knownBy", List.of("2015-01-01", "2016-01-01")))
			.kind()).isEqualTo(Kind.DOUBLED);
	}

	@Test
	void saysWhyAQueryCannotBeAskedAsOfADay() {
		NamedQuery query = CATALOGUE.find("try/leaders").orElseThrow();
		KnownBy knownBy = new KnownBy();
		knownBy.refuse(query, "It reads the stars.");
		ArgumentReader reader = new ArgumentReader(query, LIMITS, knownBy);
		reader.read(Map.of("organisation", List.of("x"), "knownBy", List.of("2016-01-01")));

		assertThat(reader.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.kind()).isEqualTo(Kind.NOT_SUPPORTED);
			assertThat(problem.sentence())
				.isEqualTo("knownBy: This query cannot be asked as of a day. It reads the stars. Leave it out.");
		});
	}

	private static ArgumentProblem problem(String query, Map<String, List<String>> given) {
		List<ArgumentProblem> problems = problems(query, given);
		assertThat(problems).hasSize(1);
		return problems.getFirst();
	}

	private static List<ArgumentProblem> problems(String query, Map<String, List<String>> given) {
		ArgumentReader reader = reader(query);
		reader.read(given);
		return reader.problems();
	}

	private static ArgumentReader reader(String query) {
		return new ArgumentReader(CATALOGUE.find(query).orElseThrow(), LIMITS, new KnownBy());
	}

}
