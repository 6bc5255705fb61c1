package org.fealty.oracle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;

import org.fealty.testing.SharedNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The graph holds and the named queries answer what the oracle does, on as many random
 * worlds as {@code -Dworlds} asks for.
 */
@Tag("oracle")
@Tag("answers")
@ExtendWith(SharedNeo4j.class)
class OracleTests {

	private static final int WORLDS = Integer.getInteger("worlds", 200);

	/** The seed of the first one, to go on where another run ended. */
	private static final long FIRST = Long.getLong("worlds.first", 1);

	private static final int AT_ONCE = 50;

	private static final List<Question> QUESTIONS = Questions.all();

	/** How often each question is asked about each world, each time something else. */
	private static final int TIMES = Integer.getInteger("worlds.times", 1);

	/** How many rows were compared, by question. */
	private final Map<String, Integer> rows = new TreeMap<>();

	@TempDir
	private Path folder;

	@Test
	void theGraphHoldsAndAnswersWhatTheOracleDoes(TestReporter reporter) {
		long end = FIRST + WORLDS;
		for (long first = FIRST; first < end; first += AT_ONCE) {
			Map<Long, RandomWorld> tales = new TreeMap<>();
			LongStream.range(first, Math.min(first + AT_ONCE, end)).forEach((seed) -> tales.put(seed, tale(seed)));
			WorldGraph.with(this.folder.resolve("from-" + first), tales.values());
			tales.forEach(this::compare);
		}
		this.rows.forEach((question, count) -> reporter.publishEntry(question, count + " rows the same"));
		assertThat(this.rows.values()).as("rows compared: %s", this.rows).allMatch((count) -> count > WORLDS / 20);
	}

	/** Who compares must see it where the graph was told something else. */
	@Test
	void aGraphThatLacksAStatementIsSeenToDiffer() {
		RandomWorld tale = tale(1);
		WorldGraph.with(this.folder.resolve("lacking"),
				List.of(tale.with(tale.statements().subList(1, tale.statements().size()))));

		assertThat(inTheGraph(1, tale)).isNotEmpty();
	}

	private void compare(long seed, RandomWorld tale) {
		if (!inTheGraph(seed, tale).isEmpty()) {
			showSmallest(seed, tale, (one) -> inTheGraph(seed, one));
		}
		Answers today = new Answers(tale);
		Random random = new Random(seed);
		LocalDate day = tale.sources().get(random.nextInt(tale.sources().size())).knownFrom();
		Answers earlier = new Answers(tale.knownBy(day));
		for (Question question : QUESTIONS) {
			Set<Question.Given> asked = new LinkedHashSet<>();
			for (int time = 0; time < TIMES; time++) {
				asked.add(question.given(tale, random));
			}
			asked.forEach((given) -> compare(seed, today, question, given));
			if (question.isRetrospective()) {
				compare(seed, earlier, question, question.given(tale, random).knownBy(day));
			}
		}
	}

	private void compare(long seed, Answers world, Question question, Question.Given given) {
		List<Map<String, @Nullable Object>> expected = question.answer().apply(world, given);
		this.rows.merge(question.name(), expected.size(), Integer::sum);
		if (!Difference.between("", expected, answer(world, question, given)).isEmpty()) {
			showSmallest(seed, tale(seed), (one) -> inTheAnswer(one, question, given));
		}
	}

	/** Everything in which the graph that holds this world differs from the oracle. */
	private static List<String> inTheGraph(long seed, RandomWorld tale) {
		return Difference.between(new Answers(tale).edges((edge) -> true), WorldGraph.edges(prefix(seed)));
	}

	private static List<String> inTheAnswer(RandomWorld tale, Question question, Question.Given given) {
		LocalDate day = given.day("knownBy");
		Answers world = new Answers((day != null) ? tale.knownBy(day) : tale);
		return Difference.between(question.name() + " " + given, question.answer().apply(world, given),
				answer(world, question, given));
	}

	/** What the program answers, without what is true of other worlds. */
	private static List<Map<String, @Nullable Object>> answer(Answers world, Question question, Question.Given given) {
		List<Map<String, @Nullable Object>> answer = WorldGraph.ask(question, given);
		answer.removeIf(
				(row) -> isElsewhere(world, row.get("fromOrganisation")) || isElsewhere(world, row.get("attack")));
		return answer;
	}

	private static boolean isElsewhere(Answers world, @Nullable Object id) {
		return id instanceof String text && !world.knows(text);
	}

	/** Fails with the smallest world that shows the difference, and with both answers. */
	private void showSmallest(long seed, RandomWorld tale, Function<RandomWorld, List<String>> differences) {
		List<String> seen = differences.apply(tale);
		RandomWorld smallest = Smallest.of(tale, (one) -> {
			WorldGraph.with(this.folder.resolve("smaller"), List.of(one));
			return !differences.apply(one).isEmpty();
		});
		WorldGraph.with(this.folder.resolve("smallest"), List.of(smallest));
		assertThat(differences.apply(smallest)).as("seed %s%n%s", seed, Folders.rows(smallest)).isEmpty();
		assertThat(seen).as("seed %s, seen beside other worlds and not alone", seed).isEmpty();
	}

	private static RandomWorld tale(long seed) {
		return RandomWorlds.of(seed, prefix(seed));
	}

	/**
	 * The database plans anew for texts of another order of length, so that all ids have
	 * between 10 and 99 characters.
	 */
	private static String prefix(long seed) {
		return "world-%05d-".formatted(seed);
	}

}
