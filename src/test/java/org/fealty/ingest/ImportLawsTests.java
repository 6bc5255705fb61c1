package org.fealty.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.fealty.database.DigestReader;
import org.fealty.database.ReadTransactions;
import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.Dump;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a graph holds depends on the datasets alone, not on how they came into it: by its
 * digest, and by its dump, which tells what differs.
 */
@Tag("laws")
@ExtendWith(SharedNeo4j.class)
class ImportLawsTests {

	private static final Path IMPORT = Path.of("import");

	private static final List<String> REGISTRIES = List.of("persons.csv", "organisations.csv", "provinces.csv",
			"events.csv", "sources.csv", "voices.csv");

	/** What is compared comes over Bolt. */
	private final Importer importer = new Importer(Writer.LOCAL.open());

	private final DigestReader digests = new DigestReader(new ReadTransactions(SharedNeo4j.driver()));

	@TempDir
	private Path folder;

	@BeforeEach
	void emptyGraph() {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2 })
	void halfOfADatasetAndThenAllOfItIsAllOfIt(long seed) throws IOException {
		Path half = Copies.of(IMPORT, this.folder.resolve("half"));
		Random random = new Random(seed);
		edit(half, (file, row) -> REGISTRIES.contains(file) || random.nextBoolean() ? row : "");
		load(half);
		load(IMPORT);
		assertThatItIsAFreshImportOf(IMPORT);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void anEditedFolderIsAFreshImportOfIt(long seed) throws IOException {
		Path copy = Copies.of(IMPORT, this.folder.resolve("copy"));
		load(copy);
		Random random = new Random(seed);
		edit(copy.resolve("north-caucasus"), (file, row) -> (random.nextInt(12) == 0) ? edited(row, random) : row);
		load(copy);
		assertThatItIsAFreshImportOf(copy);
	}

	@Test
	void whatWasWithdrawnWasNeverImported() {
		load(IMPORT.resolve("gazetteer"));
		List<String> lines = this.digests.read().lines();
		load(IMPORT.resolve("north-caucasus"));
		assertThat(this.digests.read().lines()).isNotEqualTo(lines);
		this.importer.withdraw("north-caucasus");
		assertThat(this.digests.read().lines()).isEqualTo(lines);
	}

	@Test
	void anInventoryThatIsMissingIsMadeAnew() throws IOException {
		Path copy = Copies.of(IMPORT, this.folder.resolve("copy"));
		load(copy);
		SharedNeo4j.run("MATCH (i:Inventory) DELETE i");
		Path led = copy.resolve("north-caucasus/led.csv");
		Files.writeString(led, Files.readString(led) + System.lineSeparator());
		GraphWriter graph = new GraphWriter(SharedNeo4j.driver());
		ImportReport report = new Importer(graph)
			.load(List.of(copy), ImportOptions.into(this.folder.resolve("rejects")), Progress.SILENT)
			.get(1);
		assertThat(report.changes()).isEqualTo(ChangeCounts.NONE);
		assertThat(graph.effort().concluded()).isZero();
		assertThatItIsAFreshImportOf(copy);
	}

	@Test
	void anEntityThatBecomesAnotherBearsNoOldLabel() throws IOException {
		Path one = new FolderWriter(this.folder.resolve("one")).row("persons", "id,name").row("persons", "x,X").write();
		load(one);
		Files.delete(one.resolve("persons.csv"));
		new FolderWriter(one).row("organisations", "id,name,kind").row("organisations", "x,X,group").write();
		load(one);
		assertThat(SharedNeo4j.run("MATCH (e:Entity) RETURN labels(e) AS labels").getFirst().get("labels").asList())
			.map(String::valueOf)
			.containsExactlyInAnyOrder("Entity", "Organisation");
	}

	private void assertThatItIsAFreshImportOf(Path datasets) {
		List<String> digest = this.digests.read().lines();
		List<String> dump = Dump.ofGraph();
		SharedNeo4j.clean();
		load(new Importer(Writer.BOLT.open()), datasets);
		List<String> fresh = Dump.ofGraph();
		assertThat(dump.stream().filter((line) -> !fresh.contains(line))).as("not in a fresh import").isEmpty();
		assertThat(fresh.stream().filter((line) -> !dump.contains(line))).as("only in a fresh import").isEmpty();
		assertThat(digest).isEqualTo(this.digests.read().lines());
	}

	private void load(Path path) {
		load(this.importer, path);
	}

	private void load(Importer by, Path path) {
		by.load(List.of(path), ImportOptions.into(this.folder.resolve("rejects")), Progress.SILENT);
	}

	/** Leaves the row out, has it say less or doubt what it says. */
	private static String edited(String row, Random random) {
		return switch (random.nextInt(4)) {
			case 0 -> "";
			case 1 -> row.replaceFirst("(19|20)\\d\\d(-\\d\\d){0,2}", "2013");
			case 2 -> row.replaceFirst("(19|20)\\d\\d-\\d\\d-\\d\\d", "2016-02-29");
			default -> row.replaceFirst(",asserts,|,suspects,", ",denies,").replaceFirst("(\\d)([,\"])", "$1?$2");
		};
	}

	private static void edit(Path datasets, Editor editor) throws IOException {
		try (var files = Files.walk(datasets)) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".csv")).sorted().toList()) {
				List<String> rows = Files.readAllLines(file);
				List<String> edited = new ArrayList<>(rows.subList(0, 1));
				rows.subList(1, rows.size())
					.stream()
					.map((row) -> editor.edit(file.getFileName().toString(), row))
					.filter((row) -> !row.isEmpty())
					.forEach(edited::add);
				Files.write(file, edited);
			}
		}
	}

	/** What becomes of a row; a blank takes it out. */
	@FunctionalInterface
	private interface Editor {

		String edit(String file, String row);

	}

}
