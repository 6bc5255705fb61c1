package org.fealty.oracle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.fealty.testing.SharedNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * The graph holds and the named queries answer what the oracle does, on as many random
 * worlds as {@code -Dworlds} asks for.
 */
@ExtendWith(SharedNeo4j.class)
class OracleTests {

	private static final int WORLDS = Integer.getInteger("worlds", 200);

	private static final int AT_ONCE = 50;

	private static final List<Question> QUESTIONS = Questions.all();

	@TempDir
	private Path folder;

	@Test
	void theGraphHoldsAndAnswersWhatTheOracleDoes() {
		for (long first = 1; first <= WORLDS; first += AT_ONCE) {
			Map<Long, Tale> tales = new TreeMap<>();
			LongStream.range(first, Math.min(first + AT_ONCE, WORLDS + 1))
				.forEach((seed) -> tales.put(seed, tale(seed)));
			Loaded.with(this.folder.resolve("from-" + first), tales.values());
			tales.forEach((seed, tale) -> {
				List<String> seen = differences(seed, tale);
				if (!seen.isEmpty()) {
					showSmallest(seed, tale);
					fail("World %s differs beside others, and alone it does not: %s", seed, seen);
				}
			});
		}
	}

	private void showSmallest(long seed, Tale tale) {
		Tale smallest = Smallest.of(tale, (one) -> {
			Loaded.with(this.folder.resolve("smaller"), List.of(one));
			return !differences(seed, one).isEmpty();
		});
		Loaded.with(this.folder.resolve("smallest"), List.of(smallest));
		assertThat(differences(seed, smallest)).as("seed %s%n%s", seed, Folders.rows(smallest)).isEmpty();
	}

	/** Everything in which the graph that holds this world differs from the oracle. */
	private static List<String> differences(long seed, Tale tale) {
		Answers world = new Answers(tale);
		List<String> differences = new ArrayList<>(
				Difference.between(world.edges((edge) -> true), Loaded.edges("w" + seed + "-")));
		Random random = new Random(seed);
		for (Question question : QUESTIONS) {
			Question.Given given = given(question, tale, random);
			List<Map<String, @Nullable Object>> expected = question.answer().apply(world, given);
			differences
				.addAll(Difference.between(question.name() + " " + given, expected, Loaded.ask(question, given)));
		}
		return differences;
	}

	private static Question.Given given(Question question, Tale tale, Random random) {
		Map<String, String> texts = new TreeMap<>();
		new TreeMap<>(question.parameters()).forEach((name, asking) -> {
			String chosen = asking.choose(tale, random);
			if (chosen != null) {
				texts.put(name, chosen);
			}
		});
		return new Question.Given(texts);
	}

	private static Tale tale(long seed) {
		return Tales.of(seed, "w" + seed + "-");
	}

}
