package org.fealty.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.Dump;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(SharedNeo4j.class)
class ImporterTests {

	private static final Path IMPORT = Path.of("import");

	private final Importer importer = new Importer(new GraphWriter(SharedNeo4j.driver()));

	@TempDir
	private Path folder;

	@BeforeEach
	void emptyGraph() {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
	}

	@Test
	void everyRowOfTheFiveReportsIsAccepted() {
		List<ImportReport> reports = load(IMPORT);
		assertThat(reports).extracting(ImportReport::dataset)
			.containsExactly("gazetteer", "north-caucasus", "judgements");
		assertThat(reports).allSatisfy((report) -> {
			assertThat(report.problems()).isEmpty();
			assertThat(report.outcome()).isEqualTo(Outcome.LOADED);
			assertThat(report.total().read()).isPositive().isEqualTo(report.total().accepted());
		});
	}

	@Test
	void aSecondImportFindsNothingToDo() {
		load(IMPORT);
		List<String> before = Dump.ofGraph();
		assertThat(load(IMPORT)).extracting(ImportReport::outcome).containsOnly(Outcome.UNCHANGED);
		assertThat(Dump.ofGraph()).isEqualTo(before);
	}

	@Test
	void withdrawingADatasetAndImportingItAgainIsTheIdentity() {
		load(IMPORT);
		List<String> before = Dump.ofGraph();
		assertThat(this.importer.withdraw("north-caucasus")).isPresent();
		assertThat(Dump.ofGraph()).filteredOn((line) -> !line.contains("Judgement"))
			.noneMatch((line) -> line.contains("asildarov"));
		load(IMPORT);
		assertThat(Dump.ofGraph()).isEqualTo(before);
	}

	@Test
	void withdrawingEverythingLeavesNothing() {
		load(IMPORT);
		this.importer.withdraw("north-caucasus");
		this.importer.withdraw("gazetteer");
		this.importer.withdraw("judgements");
		assertThat(Dump.ofGraph()).isEmpty();
	}

	@Test
	void aDatasetThatIsNotLoadedCannotBeWithdrawn() {
		assertThat(this.importer.withdraw("nothing")).isEmpty();
	}

	@Test
	void whatVanishedFromTheFolderIsWithdrawn() throws IOException {
		Path copy = Copies.of(IMPORT, this.folder);
		load(copy);
		Path led = copy.resolve("north-caucasus/led.csv");
		List<String> lines = Files.readAllLines(led);
		Files.write(led, lines.subList(0, lines.size() - 1));
		ImportReport report = load(copy).get(1);
		assertThat(report.outcome()).isEqualTo(Outcome.LOADED);
		List<String> changed = Dump.ofGraph();
		SharedNeo4j.clean();
		load(copy);
		assertThat(changed).isEqualTo(Dump.ofGraph());
	}

	@Test
	void aDryRunWritesNothing() {
		ImportOptions dry = new ImportOptions(null, true, false, this.folder);
		assertThat(this.importer.load(List.of(IMPORT.resolve("gazetteer")), dry, Progress.SILENT))
			.extracting(ImportReport::outcome)
			.containsExactly(Outcome.READ);
		assertThat(Dump.ofGraph()).isEmpty();
	}

	@Test
	void aBadRowIsRejectedAloneAndListed() throws IOException {
		Path copy = copyWithABadRow();
		ImportReport report = load(copy).get(1);
		assertThat(report.outcome()).isEqualTo(Outcome.LOADED);
		assertThat(report.total().rejected()).isEqualTo(1);
		assertThat(report.total().read())
			.isEqualTo(report.total().accepted() + report.total().duplicate() + report.total().rejected());
		assertThat(report.problems()).singleElement().asString().contains("led.csv", "since", "4/12/2016");
		assertThat(report.rejects()).isNotNull().content().contains("4/12/2016");
	}

	@Test
	void strictRefusesTheDatasetForOneBadRow() throws IOException {
		Path copy = copyWithABadRow();
		ImportOptions strict = new ImportOptions(null, false, true, this.folder.resolve("rejects"));
		ImportReport report = this.importer.load(List.of(copy), strict, Progress.SILENT).get(1);
		assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(Dump.ofGraph()).filteredOn((line) -> !line.contains("Judgement"))
			.noneMatch((line) -> line.contains("asildarov"));
	}

	@Test
	void anUnchangedDatasetTellsItsRejectsAgain() throws IOException {
		Path copy = copyWithABadRow();
		ImportReport first = load(copy).get(1);
		List<String> before = Dump.ofGraph();
		ImportReport second = load(copy).get(1);
		assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
		assertThat(second.isClean()).isFalse();
		assertThat(second.total()).isEqualTo(first.total());
		assertThat(second.problems()).isEqualTo(first.problems());
		assertThat(ImportSentence.of(second)).contains("nothing to do", "1 rejected", "4/12/2016");
		assertThat(Dump.ofGraph()).isEqualTo(before);
	}

	@Test
	void strictRefusesAnUnchangedDatasetForItsRejects() throws IOException {
		Path copy = copyWithABadRow();
		load(copy);
		ImportOptions strict = new ImportOptions(null, false, true, this.folder.resolve("rejects"));
		ImportReport report = this.importer.load(List.of(copy), strict, Progress.SILENT).get(1);
		assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(report.problems()).singleElement().asString().contains("4/12/2016");
	}

	@Test
	void rejectsThatCannotBeWrittenRefuseTheDatasetAloneWithASentence() throws IOException {
		Path copy = copyWithABadRow();
		Path file = Files.createFile(this.folder.resolve("a-file"));
		List<ImportReport> reports = this.importer.load(List.of(copy), ImportOptions.into(file.resolve("rejects")),
				Progress.SILENT);
		assertThat(reports).extracting(ImportReport::outcome)
			.containsExactly(Outcome.LOADED, Outcome.REFUSED, Outcome.LOADED);
		assertThat(reports.get(1).problems()).singleElement()
			.asString()
			.startsWith("a file could not be read or written")
			.contains("a-file");
	}

	@Test
	void aFolderThatIsNoDatasetIsRefusedWithACure() {
		ImportReport report = load(this.folder.resolve("missing")).getFirst();
		assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(report.problems()).singleElement().asString().contains("does not exist");
	}

	private Path copyWithABadRow() throws IOException {
		Path copy = Copies.of(IMPORT, this.folder);
		Path led = copy.resolve("north-caucasus/led.csv");
		String text = Files.readString(led);
		Files.writeString(led, text + "rustam-asildarov,caucasus-emirate,new-arab-2016,fsb,4/12/2016,,,,,emir,p1,\n");
		return copy;
	}

	private List<ImportReport> load(Path path) {
		return this.importer.load(List.of(path), ImportOptions.into(this.folder.resolve("rejects")), Progress.SILENT);
	}

}
