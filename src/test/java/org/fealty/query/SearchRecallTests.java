package org.fealty.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fealty.catalogue.Catalogue;
import org.fealty.database.EntityLookup;
import org.fealty.database.ReadTransactions;
import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.Importer;
import org.fealty.ingest.Progress;
import org.fealty.store.GraphWriter;
import org.fealty.testing.LoadedGraph;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many of the texts of {@code search/queries.csv} find the entity that is meant among
 * the first five. Its persons beside those of the reports are registered here.
 */
@ExtendWith(SharedNeo4j.class)
class SearchRecallTests {

	private static final double LEAST_RECALL = 0.95;

	private static final QueryRunner RUNNER = runner();

	@TempDir
	private static Path folder;

	private static QueryRunner runner() {
		ReadTransactions reads = new ReadTransactions(SharedNeo4j.driver());
		return new QueryRunner(Catalogue.read(List.of()), reads, new EntityLookup(reads),
				new QueryLimits(Duration.ofSeconds(30), 1000));
	}

	@BeforeAll
	static void load() throws IOException {
		LoadedGraph.load();
		Path people = Files.createDirectory(folder.resolve("people"));
		Files.writeString(people.resolve("dataset.yaml"),
				"title: People\npublisher: Nobody\nlicence: CC0-1.0\nattribution: Nobody\ncoding: By hand\n");
		Files.writeString(people.resolve("persons.csv"), """
				id,name
				obama,Barack Obama
				putin,Владимир Путин
				zelenskyy,Volodymyr Zelenskyy
				mitsotakis,Κυριάκος Μητσοτάκης
				netanyahu,בנימין נתניהו
				xi,Xi Jinping
				bin-salman,محمد بن سلمان
				lavrov,Sergey Lavrov
				scholz,Olaf Scholz
				vucic,Aleksandar Vučić
				tokayev,Kassym-Jomart Tokayev
				""");
		new Importer(new GraphWriter(SharedNeo4j.driver())).load(List.of(people),
				ImportOptions.into(folder.resolve("rejects")), Progress.SILENT);
	}

	@Test
	void findsWhoIsMeantAmongTheFirstFive() {
		List<String> queries = queries();
		List<String> misses = new ArrayList<>();
		for (String line : queries) {
			int comma = line.lastIndexOf(',');
			List<String> found = found(line.substring(0, comma));
			if (!found.contains(line.substring(comma + 1))) {
				misses.add(line + " found " + found);
			}
		}
		double recall = 1.0 - (double) misses.size() / queries.size();
		System.out.printf("Recall of %d searches: %.3f%nMissed:%n%s%n", queries.size(), recall,
				String.join("\n", misses));
		assertThat(queries).hasSizeGreaterThanOrEqualTo(200);
		assertThat(recall).as("recall, missed are %s", misses).isGreaterThanOrEqualTo(LEAST_RECALL);
	}

	@Test
	void findsAnExactNameFirst() {
		assertThat(found("The Islamic State").getFirst()).isEqualTo("islamic-state");
		assertThat(found("IS").getFirst()).isEqualTo("islamic-state");
		assertThat(found("Kizlyar").getFirst()).isEqualTo("kizlyar");
	}

	@Test
	void showsTheSpellingThatMatchedAsASourceStatesIt() {
		assertThat(column("Асельдеров", 2).getFirst()).isEqualTo("Rustam Aselderov");
		assertThat(column("kovkasyan nahang", 2).getFirst()).isEqualTo("«Islamakan petut’yun» – Kovkasyan nahang");
	}

	@Test
	void findsNothingThatIsNotAlike() {
		assertThat(found("Quetzalcoatl Xylophone")).isEmpty();
		assertThat(found("() ++ \"")).isEmpty();
	}

	private static List<String> found(String name) {
		return column(name, 0);
	}

	private static List<String> column(String name, int index) {
		return RUNNER.ask("entity/find", Map.of("name", List.of(name), "limit", List.of("5")), (answer) -> {
			List<String> cells = new ArrayList<>();
			((RowsAnswer) answer).forEachRemaining((row) -> cells.add(String.valueOf(row.get(index))));
			return cells;
		});
	}

	private static List<String> queries() {
		try (var file = SearchRecallTests.class.getResourceAsStream("/search/queries.csv")) {
			String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			return text.lines().skip(1).filter((line) -> !line.isBlank()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
