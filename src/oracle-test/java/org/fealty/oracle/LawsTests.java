package org.fealty.oracle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.fealty.store.GraphWriter;
import org.fealty.ingest.Importer;
import org.fealty.statement.Statement;
import org.fealty.testing.Dump;
import org.fealty.testing.SharedNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every graph, on random worlds that share one dataset. */
@Tag("oracle")
@Tag("answers")
@ExtendWith(SharedNeo4j.class)
class LawsTests {

	private static final int WORLDS = 12;

	private static final int DAYS = 400;

	/** Columns that hold ids of facts, which are hashes of what they are about. */
	private static final List<String> FACT_IDS = List.of("fact", "endingFact", "leftFact", "joinedFact", "deciding",
			"office", "killing", "after", "renewed", "relationship", "because");

	/** Columns that hold dates as sources write them. */
	private static final List<String> TEXTS = List.of("since", "until", "values", "was", "became");

	@TempDir
	private Path folder;

	@Test
	void theOrderOfRowsAndTheSameReportTwiceChangeNothing() {
		WorldGraph.with(this.folder.resolve("once"), tales("w", 0));
		List<String> once = dump();
		List<RandomWorld> twice = tales("w", 0).stream().map(LawsTests::reversedAndRepeated).toList();
		WorldGraph.with(this.folder.resolve("twice"), twice.reversed());

		assertThat(dump()).isEqualTo(once);
	}

	@Test
	void withdrawingADatasetAndImportingItAgainIsTheIdentity() {
		List<RandomWorld> tales = tales("w", 0);
		WorldGraph.with(this.folder.resolve("first"), tales);
		List<String> before = dump();
		new Importer(new GraphWriter(SharedNeo4j.driver())).withdraw("dataset");

		assertThat(Dump.ofGraph()).isEmpty();
		WorldGraph.add(this.folder.resolve("again"), tales);
		assertThat(dump()).isEqualTo(before);
	}

	@Test
	void importingHalfFirstIsLikeImportingAllAtOnce() {
		List<RandomWorld> tales = tales("w", 0);
		WorldGraph.with(this.folder.resolve("half"), tales.stream().map(LawsTests::half).toList());
		WorldGraph.add(this.folder.resolve("whole"), tales);
		List<String> grown = dump();
		WorldGraph.with(this.folder.resolve("all"), tales);

		assertThat(grown).isEqualTo(dump());
	}

	@Test
	void shiftingEveryDateShiftsEveryAnswer() {
		WorldGraph.with(this.folder.resolve("then"), tales("w", 0));
		List<List<String>> then = answers("w", 0);
		WorldGraph.with(this.folder.resolve("later"), tales("w", DAYS));

		assertThat(answers("w", DAYS)).isEqualTo(then);
	}

	@Test
	void renamingIdsRenamesAnswers() {
		WorldGraph.with(this.folder.resolve("these"), tales("w", 0));
		List<List<String>> these = answers("w", 0);
		WorldGraph.with(this.folder.resolve("those"), tales("other-", 0));

		assertThat(answers("other-", 0)).isEqualTo(these);
	}

	private static List<RandomWorld> tales(String prefix, long shift) {
		return LongStream.rangeClosed(1, WORLDS)
			.mapToObj((seed) -> RandomWorlds.of(seed, shift, (id) -> prefix + seed + "-" + id))
			.toList();
	}

	/**
	 * The answers to every question about every world, as they were not shifted or named.
	 */
	private static List<List<String>> answers(String prefix, long shift) {
		List<List<String>> answers = new ArrayList<>();
		for (long seed = 1; seed <= WORLDS; seed++) {
			String names = prefix + seed + "-";
			RandomWorld plain = RandomWorlds.of(seed, "");
			Random random = new Random(seed);
			for (Question question : Questions.all().stream().filter((one) -> !one.isAboutFact()).toList()) {
				Question.Given given = given(question.given(plain, random), plain, names, shift);
				List<String> rows = new ArrayList<>();
				for (Map<String, @Nullable Object> row : WorldGraph.ask(question, given)) {
					if (row.values().stream().allMatch((value) -> isOf(value, names))) {
						rows.add(plain(row, names, shift));
					}
				}
				// of equal days the id decides, which is a hash of names
				Collections.sort(rows);
				answers.add(rows);
			}
		}
		return answers;
	}

	/** Whether it names nobody of another world. */
	private static boolean isOf(@Nullable Object value, String names) {
		return !(value instanceof String text) || !text.matches("(w|other-)\\d+-.*") || text.startsWith(names);
	}

	private static Question.Given given(Question.Given plain, RandomWorld tale, String names, long shift) {
		Map<String, String> texts = new TreeMap<>();
		plain.texts()
			.forEach((name,
					text) -> texts.put(name, tale.entities().stream().anyMatch((entity) -> entity.id().equals(text))
							? names + text
							: text.matches("\\d{4}-.*") ? LocalDate.parse(text).plusDays(shift).toString() : text));
		return new Question.Given(texts);
	}

	/**
	 * A row with its days moved back, its names taken off, and without texts and hashes.
	 */
	private static String plain(Map<String, @Nullable Object> row, String names, long shift) {
		Map<String, Object> plain = new TreeMap<>();
		row.forEach((column, value) -> {
			if (value != null && !FACT_IDS.contains(column) && !TEXTS.contains(column)) {
				plain.put(column, (value instanceof LocalDate day) ? day.minusDays(shift) : value);
			}
		});
		return plain.toString().replace(names, "");
	}

	/** The graph without the account of the import. */
	private static List<String> dump() {
		return Dump.ofGraph().stream().filter((line) -> !line.startsWith("[Dataset]")).toList();
	}

	private static RandomWorld reversedAndRepeated(RandomWorld tale) {
		List<Statement> rows = Stream.concat(tale.statements().stream(), tale.statements().stream()).toList();
		return new RandomWorld(tale.sources().reversed(), tale.voices().reversed(), tale.entities().reversed(),
				rows.reversed());
	}

	private static RandomWorld half(RandomWorld tale) {
		return tale.with(tale.statements().subList(0, tale.statements().size() / 2));
	}

}
