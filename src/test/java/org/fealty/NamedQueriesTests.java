package org.fealty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.Set;
import java.util.stream.Stream;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.Example;
import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.QueryFileProblem;
import org.fealty.catalogue.Shape;
import org.fealty.database.EntityLookup;
import org.fealty.database.ReadTransactions;
import org.fealty.query.Answer;
import org.fealty.query.QueryExplainer;
import org.fealty.query.QueryLimits;
import org.fealty.query.QueryRunner;
import org.fealty.query.RowsAnswer;
import org.fealty.render.Renderer;
import org.fealty.render.Renderers;
import org.fealty.testing.LoadedGraph;
import org.fealty.testing.SharedNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every file below {@code cypher/} keeps. The answer to its n-th example lies at
 * {@code src/test/resources/golden/GROUP/NAME/n.json} and was checked against the reports
 * by hand. Every answer is written below {@code target/golden/}: one that differs is to
 * be read there and, if it is right, moved.
 */
@ExtendWith(SharedNeo4j.class)
class NamedQueriesTests {

	/**
	 * What a query says of itself if its first example finds nothing, with the reason.
	 */
	private static final String NONE = "The reports that come with the program hold none: ";

	private static final Path GOLDEN = Path.of("src/test/resources/golden");

	private static final Path ANSWERED = Path.of("target/golden");

	private static final Catalogue CATALOGUE = Catalogue.read(List.of());

	private static final QueryLimits LIMITS = new QueryLimits(Duration.ofSeconds(30), 100_000);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Map<String, String> ANSWERS = new TreeMap<>();

	private static final Map<String, String> ANSWERS_IN_REVERSE = new TreeMap<>();

	private static final List<String> WRONG_VALUES = new ArrayList<>();

	private static final Renderer RENDERER = renderer();

	private static final ReadTransactions READS = new ReadTransactions(SharedNeo4j.driver());

	private static final QueryExplainer EXPLAINER = new QueryExplainer(CATALOGUE, READS, LIMITS);

	private static final QueryRunner RUNNER = new QueryRunner(CATALOGUE, READS, new EntityLookup(READS), LIMITS);

	@BeforeAll
	static void askEveryExampleOfBothGraphs() {
		LoadedGraph.load();
		examples().forEach((file, example) -> {
			ANSWERS.put(file, answer(example));
			write(ANSWERED.resolve(file), JSON.readTree(ANSWERS.get(file)).toPrettyString());
		});
		LoadedGraph.rebuildInReverse();
		examples().forEach((file, example) -> ANSWERS_IN_REVERSE.put(file, answer(example)));
	}

	@TestFactory
	Stream<DynamicTest> saysInItsHeaderWhatItsStatementDoes() {
		return eachQuery(
				(query) -> assertThat(EXPLAINER.problems(query)).extracting(QueryFileProblem::sentence).isEmpty());
	}

	@TestFactory
	Stream<DynamicTest> namesOnlyWhatTheGraphKnows() {
		return eachQuery((query) -> assertThat(SharedNeo4j.unknownNames(query.cypher())).isEmpty());
	}

	@TestFactory
	Stream<DynamicTest> answersEachExampleAsItsGoldenFileSays() {
		return ANSWERS.keySet().stream().map((file) -> DynamicTest.dynamicTest(file, () -> {
			assertThat(GOLDEN.resolve(file)).as("read %s and move it there if it is right", ANSWERED.resolve(file))
				.exists();
			assertThat(JSON.readTree(ANSWERS.get(file)).toPrettyString())
				.isEqualTo(JSON.readTree(Files.readString(GOLDEN.resolve(file))).toPrettyString());
		}));
	}

	@TestFactory
	Stream<DynamicTest> answersTheSameWhenTheGraphWasBuiltInReverse() {
		return ANSWERS.keySet()
			.stream()
			.map((file) -> DynamicTest.dynamicTest(file,
					() -> assertThat(ANSWERS_IN_REVERSE.get(file)).isEqualTo(ANSWERS.get(file))));
	}

	/**
	 * Whoever tries a query first should see what it is good for, or be told why it finds
	 * nothing. Checks find nothing. {@code LapsedOathsTests} and
	 * {@code ContestedLeadershipsTests} show what queries answer of which the five
	 * reports hold nothing.
	 */
	@TestFactory
	Stream<DynamicTest> answersSomethingToItsFirstExample() {
		return CATALOGUE.queries()
			.stream()
			.filter((query) -> !query.isCheck())
			.map((query) -> DynamicTest.dynamicTest(query.name(), () -> {
				JsonNode answer = JSON.readTree(ANSWERS.get(query.name() + "/1.json"));
				JsonNode found = answer.path((query.shape() == Shape.ROWS) ? "rows" : "relationships");
				assertThat(found.isEmpty()).as("%s", found).isEqualTo(query.description().contains(NONE));
			}));
	}

	/** So that whether an id exists need be asked only where nothing was found. */
	@TestFactory
	Stream<DynamicTest> findsNothingForAnIdThatItCannotBeAskedWith() {
		return eachQuery((query) -> assertThat(new WrongIds(query).found()).isEmpty());
	}

	@Test
	void returnsOnlyValuesOfTheTypesDeclared() {
		assertThat(WRONG_VALUES).isEmpty();
	}

	@Test
	void hasNoGoldenFileWithoutAnExample() throws IOException {
		try (Stream<Path> files = Files.walk(GOLDEN)) {
			assertThat(files.filter(Files::isRegularFile).map((file) -> GOLDEN.relativize(file).toString()))
				.isSubsetOf(ANSWERS.keySet());
		}
	}

	private static Map<String, Question> examples() {
		Map<String, Question> examples = new TreeMap<>();
		for (NamedQuery query : CATALOGUE.queries()) {
			int number = 0;
			for (Example example : query.examples()) {
				number++;
				examples.put(query.name() + "/" + number + ".json", new Question(query.name(), example.arguments()));
			}
		}
		return examples;
	}

	private static String answer(Question question) {
		try {
			RUNNER.ask(question.query(), question.arguments(), (answer) -> {
				checkValues(answer);
				return true;
			});
			return RUNNER.ask(question.query(), question.arguments(), (answer) -> {
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				RENDERER.render(answer, out);
				return withoutGraph(out.toString(StandardCharsets.UTF_8));
			});
		}
		catch (RuntimeException ex) {
			return JSON.createObjectNode().put("failed", ex.toString()).toString();
		}
	}

	/**
	 * Every import gives the graph a version of its own, and whose data they are is the
	 * same for all answers.
	 */
	private static String withoutGraph(String answer) {
		ObjectNode read = (ObjectNode) JSON.readTree(answer);
		read.remove(List.of("graph", "datasets"));
		return read.toString();
	}

	private static void checkValues(Answer answer) {
		if (answer instanceof RowsAnswer rows) {
			while (rows.hasNext()) {
				List<@Nullable Object> row = rows.next();
				for (int index = 0; index < row.size(); index++) {
					if (!DeclaredType.fits(rows.columns().get(index), row.get(index))) {
						WRONG_VALUES.add(rows.query().name() + ": " + rows.columns().get(index).name() + " :: "
								+ rows.columns().get(index).declaration() + " is " + row.get(index));
					}
				}
			}
		}
	}

	private static Stream<DynamicTest> eachQuery(Consumer<NamedQuery> test) {
		return CATALOGUE.queries()
			.stream()
			.map((query) -> DynamicTest.dynamicTest(query.name(), () -> test.accept(query)));
	}

	private static Renderer renderer() {
		try (var context = new AnnotationConfigApplicationContext("org.fealty.render")) {
			return context.getBean(Renderers.class).of(Shape.ROWS).getFirst();
		}
	}

	private static void write(Path file, String text) {
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, text + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Question(String query, Map<String, List<String>> arguments) {
	}

}
