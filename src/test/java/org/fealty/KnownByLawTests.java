package org.fealty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.Example;
import org.fealty.catalogue.NamedQuery;
import org.fealty.catalogue.Shape;
import org.fealty.database.EntityLookup;
import org.fealty.database.ReadTransactions;
import org.fealty.query.KnownBy;
import org.fealty.query.QueryLimits;
import org.fealty.query.QueryRunner;
import org.fealty.render.Renderer;
import org.fealty.render.Renderers;
import org.fealty.testing.LoadedGraph;
import org.fealty.testing.Published;
import org.fealty.testing.SharedNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The law of {@code knownBy}: the answer of the whole graph as of a day is, letter by
 * letter, the answer of a graph that was built from what had been published by then and
 * nothing else. The first example of every query is asked of the five reports: before
 * anything had been published, when the first of them came out, before the next, and when
 * the third had come out. {@code -Pdeep} asks every example on each day on which
 * something came out, and on the day before each.
 */
@Tag("known-by")
@Tag("laws")
@ExtendWith(SharedNeo4j.class)
class KnownByLawTests {

	/** Every import gives the graph a version of its own. */
	private static final Pattern VERSION = Pattern.compile("\"version\":\"[^\"]*\",");

	private static final boolean EVERY_DAY = Boolean.getBoolean("fealty.known-by.every-day");

	private static final Catalogue CATALOGUE = Catalogue.read(List.of());

	private static final KnownBy KNOWN_BY = new KnownBy();

	private static final QueryLimits LIMITS = new QueryLimits(Duration.ofSeconds(60), 100_000);

	private static final ReadTransactions READS = new ReadTransactions(SharedNeo4j.driver());

	private static final QueryRunner RUNNER = new QueryRunner(CATALOGUE, READS, new EntityLookup(READS), LIMITS,
			KNOWN_BY);

	private static final Renderer JSON = renderer();

	/** What the whole graph answers, by day and question. */
	private static final Map<LocalDate, Map<String, String>> AS_KNOWN = new TreeMap<>();

	/** What a graph answers that was built from what was known, by day and question. */
	private static final Map<LocalDate, Map<String, String>> ALONE = new TreeMap<>();

	private static final Map<String, String> TODAY = new TreeMap<>();

	private static final Map<String, String> LAST = new TreeMap<>();

	@TempDir
	private static Path folder;

	@BeforeAll
	static void askOnEachDay() throws IOException {
		LoadedGraph.load();
		Set<LocalDate> published = Published.days();
		Map<LocalDate, Set<String>> sources = new HashMap<>();
		for (LocalDate day : days(published)) {
			sources.put(day, Published.sources(day));
			AS_KNOWN.put(day, answers(day));
		}
		LAST.putAll(answers(LocalDate.of(2100, 1, 1)));
		TODAY.putAll(answers(null));
		Set<String> built = Set.of("none yet");
		for (LocalDate day : AS_KNOWN.keySet()) {
			Set<String> known = Objects.requireNonNull(sources.get(day));
			if (!known.equals(built)) {
				built = known;
				LoadedGraph.load(only(built, folder.resolve(day.toString())));
				ALONE.put(day, answers(null));
			}
			else {
				ALONE.put(day, ALONE.get(((TreeMap<LocalDate, ?>) ALONE).lowerKey(day)));
			}
		}
	}

	@TestFactory
	Stream<DynamicTest> answersWhatAGraphOfTheSourcesOfThatDayAnswers() {
		return AS_KNOWN.keySet()
			.stream()
			.flatMap((day) -> questions().keySet()
				.stream()
				.map((question) -> DynamicTest.dynamicTest(day + " " + question,
						() -> assertThat(given(AS_KNOWN, day).get(question))
							.isEqualTo(given(ALONE, day).get(question)))));
	}

	private static Map<String, String> given(Map<LocalDate, Map<String, String>> answers, LocalDate day) {
		return Objects.requireNonNull(answers.get(day));
	}

	/** Otherwise the law could hold because nothing changes. */
	@Test
	void knewOtherThingsOnOtherDays() {
		assertThat(Set.copyOf(AS_KNOWN.values())).hasSizeGreaterThan(2);
	}

	@Test
	void tellsOnTheLastDayWhatItTellsToday() {
		assertThat(LAST).isEqualTo(TODAY);
		assertThat(TODAY.values()).noneMatch((answer) -> answer.startsWith("failed"));
	}

	private static Map<String, Example> questions() {
		Map<String, Example> questions = new TreeMap<>();
		for (NamedQuery query : CATALOGUE.queries()) {
			if (KNOWN_BY.refusal(query).isEmpty()) {
				int asked = EVERY_DAY ? query.examples().size() : 1;
				for (int number = 0; number < asked; number++) {
					questions.put(query.name() + " " + (number + 1), query.examples().get(number));
				}
			}
		}
		return questions;
	}

	private static Map<String, String> answers(@Nullable LocalDate day) {
		Map<String, String> answers = new TreeMap<>();
		questions().forEach((name, example) -> {
			Map<String, List<String>> arguments = new LinkedHashMap<>(example.arguments());
			if (day != null) {
				arguments.put(KnownBy.PARAMETER.name(), List.of(day.toString()));
			}
			answers.put(name, answer(name.split(" ", 2)[0], arguments).replace(",\"knownBy\":\"" + day + "\"", "")
				.replace(" known by " + day, ""));
		});
		return answers;
	}

	private static String answer(String query, Map<String, List<String>> arguments) {
		try {
			return RUNNER.ask(query, arguments, (answer) -> {
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				JSON.render(answer, out);
				return VERSION.matcher(out.toString(StandardCharsets.UTF_8)).replaceFirst("");
			});
		}
		catch (RuntimeException ex) {
			return "failed: " + ex;
		}
	}

	private static Set<LocalDate> days(Set<LocalDate> published) {
		Set<LocalDate> days = new TreeSet<>(published);
		published.forEach((day) -> days.add(day.minusDays(1)));
		if (!EVERY_DAY) {
			List<LocalDate> all = List.copyOf(published);
			days.retainAll(Set.of(all.get(0).minusDays(1), all.get(1), all.get(2).minusDays(1), all.get(3)));
		}
		return days;
	}

	/**
	 * The datasets with the sources named and the rows that cite them; all registries.
	 */
	private static Path only(Set<String> sources, Path copy) throws IOException {
		FileSystemUtils.copyRecursively(Path.of("import"), copy);
		List<Path> tables = new ArrayList<>();
		try (Stream<Path> files = Files.walk(copy)) {
			files.filter((file) -> file.toString().endsWith(".csv")).forEach(tables::add);
		}
		for (Path table : tables) {
			List<String> lines = Files.readAllLines(table);
			// who is whom has no day, as registries have none
			boolean cites = !table.endsWith("same_as.csv") && List.of(lines.getFirst().split(",")).contains("source");
			boolean lists = table.endsWith("sources.csv");
			if (cites || lists) {
				List<String> kept = new ArrayList<>(List.of(lines.getFirst()));
				lines.stream()
					.skip(1)
					.filter((line) -> sources.stream()
						.anyMatch(
								(source) -> lists ? line.startsWith(source + ",") : line.contains("," + source + ",")))
					.forEach(kept::add);
				Files.write(table, kept);
			}
		}
		return copy;
	}

	private static Renderer renderer() {
		try (var context = new AnnotationConfigApplicationContext("org.fealty.render")) {
			return context.getBean(Renderers.class).of(Shape.ROWS).getFirst();
		}
	}

}
