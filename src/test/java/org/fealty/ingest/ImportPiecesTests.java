package org.fealty.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fealty.database.DigestReader;
import org.fealty.database.ReadTransactions;
import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Large datasets come in pieces, and where the cuts lie makes no difference. */
@Tag("laws")
@ExtendWith(SharedNeo4j.class)
class ImportPiecesTests {

	private static final Path IMPORT = Path.of("import");

	private static final List<String> ALL = List.of("north-caucasus", "gazetteer", "judgements");

	/** The digest of datasets when they come over Bolt, each whole. */
	private static final Map<Path, List<String>> WHOLES = new HashMap<>();

	private final GraphWriter graph = new GraphWriter(SharedNeo4j.driver());

	private final DigestReader digests = new DigestReader(new ReadTransactions(SharedNeo4j.driver()));

	@TempDir
	private Path folder;

	@BeforeEach
	void emptyGraph() {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
	}

	@ParameterizedTest
	@CsvSource({ "BOLT, 7", "LOCAL, 7", "LOCAL, 1000" })
	void neitherTheWriterNorTheSizeOfThePiecesMakesADifference(Writer writer, int size) {
		assertMakesNoDifference(writer, IMPORT, size, ALL);
	}

	/** Of one statement each, which takes minutes for all datasets. */
	@ParameterizedTest
	@EnumSource
	void neitherDoPiecesOfOneStatement(Writer writer) {
		assertMakesNoDifference(writer, IMPORT.resolve("gazetteer"), 1, List.of("gazetteer"));
	}

	@ParameterizedTest
	@Tag("deep")
	@CsvSource({ "BOLT, 1", "BOLT, 1000", "LOCAL, 1", "LOCAL, 100000" })
	void neitherDoOtherSizesOfAllDatasets(Writer writer, int size) {
		assertMakesNoDifference(writer, IMPORT, size, ALL);
	}

	/** The one whole that others are compared with comes over Bolt. */
	private void assertMakesNoDifference(Writer writer, Path datasets, int size, List<String> ids) {
		List<String> whole = WHOLES.computeIfAbsent(datasets, (path) -> {
			load(new Importer(this.graph), path, Progress.SILENT);
			List<String> lines = digest();
			SharedNeo4j.clean();
			return lines;
		});
		Importer importer = new Importer(writer.open(), new ImportLimits(0, size));
		load(importer, datasets, Progress.SILENT);
		assertThat(digest()).isEqualTo(whole);
		assertThat(load(importer, datasets, Progress.SILENT)).extracting(ImportReport::outcome)
			.containsOnly(Outcome.UNCHANGED);
		ids.forEach(importer::withdraw);
		assertThat(digest()).containsExactly("graph 0 " + "0".repeat(32));
	}

	@Test
	void anEditedFolderInPiecesIsAFreshImportOfIt() throws IOException {
		Path copy = Copies.of(IMPORT, this.folder);
		load(new Importer(this.graph), copy, Progress.SILENT);
		List<Path> tables = List.of(copy.resolve("north-caucasus/led.csv"), copy.resolve("north-caucasus/claimed.csv"));
		for (Path table : tables) {
			List<String> rows = Files.readAllLines(table);
			Files.write(table, rows.subList(0, rows.size() / 2));
		}
		Path sources = copy.resolve("north-caucasus/sources.csv");
		Files.writeString(sources, Files.readString(sources).replace("2016-12-04", "2016-12-08"));
		load(pieces(20), copy, Progress.SILENT);
		List<String> edited = digest();
		SharedNeo4j.clean();
		load(new Importer(this.graph), copy, Progress.SILENT);
		assertThat(edited).isEqualTo(digest());
	}

	@Test
	void aDatasetSaysThatItIsLoadingAndTheNextImportGoesOn() throws IOException {
		Path hub = FolderWriter.hub(this.folder.resolve("hub"), 60).write();
		List<String> seen = new ArrayList<>();
		Progress failing = (step, dataset) -> {
			seen.add(step);
			if (step.startsWith("writing 81")) {
				throw new IllegalStateException("pulled out");
			}
		};
		assertThatIllegalStateException().isThrownBy(() -> load(pieces(20), hub, failing)).withMessage("pulled out");

		assertThat(seen).contains("writing 21 to 40 of 127 rows of");
		var entry = this.graph.ledger().getFirst();
		assertThat(entry.state()).isEqualTo("loading");
		assertThat(entry.loaded()).isEqualTo(count("Statement")).isPositive().isLessThan(62);
		assertThat(entry.statements()).isEqualTo(62);
		assertThat(entry.path()).endsWith("hub");

		GraphWriter next = new GraphWriter(SharedNeo4j.driver());
		ImportReport report = new Importer(next)
			.resume(ImportOptions.into(this.folder.resolve("rejects")), Progress.SILENT)
			.getFirst();
		assertThat(report.outcome()).isEqualTo(Outcome.LOADED);
		assertThat(report.changes().added()).isEqualTo(62 - Objects.requireNonNull(entry.loaded()));
		List<String> resumed = digest();
		SharedNeo4j.clean();
		load(new Importer(this.graph), hub, Progress.SILENT);
		assertThat(resumed).isEqualTo(digest());
	}

	@Test
	void aPartOfWhatIsNoLongerThereIsToldAndStays() throws IOException {
		Path hub = FolderWriter.hub(this.folder.resolve("hub"), 60).write();
		Progress failing = (step, dataset) -> {
			if (step.startsWith("writing 101")) {
				throw new IllegalStateException("pulled out");
			}
		};
		assertThatIllegalStateException().isThrownBy(() -> load(pieces(20), hub, failing));
		Files.move(hub, this.folder.resolve("elsewhere"));
		List<String> part = digest();
		ImportReport report = new Importer(this.graph)
			.resume(ImportOptions.into(this.folder.resolve("rejects")), Progress.SILENT)
			.getFirst();
		assertThat(report.outcome()).isEqualTo(Outcome.UNFINISHED);
		assertThat(ImportSentence.of(report)).contains(hub.toString(), "withdraw it");
		assertThat(digest()).isEqualTo(part);
	}

	@Test
	void aDatasetThatIsLoadingCanBeWithdrawn() throws IOException {
		Path hub = FolderWriter.hub(this.folder.resolve("hub"), 60).write();
		Progress failing = (step, dataset) -> {
			if (step.startsWith("writing 101")) {
				throw new IllegalStateException("pulled out");
			}
		};
		assertThatIllegalStateException().isThrownBy(() -> load(pieces(20), hub, failing));
		assertThat(new Importer(this.graph).withdraw("hub")).isPresent();
		assertThat(digest()).containsExactly("graph 0 " + "0".repeat(32));
	}

	@Test
	void whoWasOvertakenByAnotherImportReadsAgain() throws IOException {
		Path hub = FolderWriter.hub(this.folder.resolve("hub"), 20).write();
		Path other = FolderWriter.hub(this.folder.resolve("other"), 3).write();
		List<String> seen = new ArrayList<>();
		Progress overtaken = (step, dataset) -> {
			seen.add(step);
			if (step.startsWith("writing 21") && seen.stream().filter("reading"::equals).count() == 1) {
				load(new Importer(new GraphWriter(SharedNeo4j.driver())), other, Progress.SILENT);
			}
		};
		assertThat(load(pieces(20), hub, overtaken)).extracting(ImportReport::outcome).containsOnly(Outcome.LOADED);
		assertThat(seen.stream().filter("reading"::equals)).hasSize(2);
		List<String> both = digest();
		SharedNeo4j.clean();
		load(new Importer(this.graph), hub, Progress.SILENT);
		load(new Importer(this.graph), other, Progress.SILENT);
		assertThat(both).isEqualTo(digest());
	}

	private static long count(String label) {
		return SharedNeo4j.run("MATCH (n:" + label + ") RETURN count(n) AS n").getFirst().get("n").asLong();
	}

	private Importer pieces(int size) {
		return new Importer(this.graph, new ImportLimits(0, size));
	}

	private List<String> digest() {
		return this.digests.read().lines();
	}

	private List<ImportReport> load(Importer importer, Path path, Progress progress) {
		return importer.load(List.of(path), ImportOptions.into(this.folder.resolve("rejects")), progress);
	}

}
