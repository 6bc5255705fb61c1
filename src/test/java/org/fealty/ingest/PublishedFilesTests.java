package org.fealty.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fealty.format.ReadFile;
import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.Dump;
import org.fealty.testing.SharedNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/** Published files beside coded folders, in the real database. */
@ExtendWith(SharedNeo4j.class)
class PublishedFilesTests {

	private static final String LIST = """
			<CONSOLIDATED_LIST dateGenerated="2020-11-30T20:31:19.923-05:00"><INDIVIDUALS><INDIVIDUAL>
			<FIRST_NAME>ADA</FIRST_NAME><UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE><REFERENCE_NUMBER>QDi.901</REFERENCE_NUMBER>
			<LISTED_ON>2015-03-27</LISTED_ON></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>
			""";

	private final Importer importer = new Importer(new GraphWriter(SharedNeo4j.driver()));

	@TempDir
	private Path folder;

	@BeforeEach
	void emptyGraph() {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
	}

	@Test
	void aFileBesideFoldersIsADatasetWithLicenceAndAttribution() throws IOException {
		Path coded = Files.createDirectory(this.folder.resolve("coded"));
		Files.writeString(coded.resolve("dataset.yaml"),
				"title: A\npublisher: B\nlicence: CC0-1.0\nattribution: C\ncoding: D\n");
		Files.writeString(coded.resolve("persons.csv"), "id,name\nben,Ben\n");
		Files.writeString(this.folder.resolve("README.md"), "about");
		ReadFile.write(this.folder, "consolidated.xml", LIST);
		assertThat(load(this.folder, null)).extracting(ImportReport::dataset, ImportReport::outcome)
			.containsExactly(tuple("coded", Outcome.LOADED), tuple("consolidated", Outcome.LOADED));
		assertThat(SharedNeo4j.run("""
				MATCH (d:Dataset {id: 'consolidated'})
				RETURN d.licence AS licence, d.attribution AS attribution
				""")).singleElement().satisfies((row) -> {
			assertThat(row.get("licence").asString()).contains("no open licence");
			assertThat(row.get("attribution").asString()).startsWith("United Nations Security Council");
		});
		assertThat(SharedNeo4j.run("""
				MATCH (o:Organisation)-[s:SANCTIONED]->(p:Person {id: 'un:QDi.901'})
				RETURN o.name AS who, toString(s.sinceEarliest) AS earliest, toString(s.sinceLatest) AS latest,
				       s.status AS status, s.office AS programme, p.name AS name
				""")).singleElement().satisfies((row) -> {
			assertThat(row.get("who").asString()).isEqualTo("United Nations Security Council");
			assertThat(row.get("earliest").asString()).isEqualTo("2015-03-27");
			assertThat(row.get("latest").asString()).isEqualTo("2015-03-27");
			assertThat(row.get("status").asString()).isEqualTo("reported");
			assertThat(row.get("programme").asList()).containsExactly("Al-Qaida");
			assertThat(row.get("name").asString()).isEqualTo("ADA");
		});
		assertThat(load(this.folder, null)).extracting(ImportReport::outcome).containsOnly(Outcome.UNCHANGED);
		List<String> before = Dump.ofGraph();
		assertThat(this.importer.withdraw("consolidated")).isPresent();
		assertThat(Dump.ofGraph()).noneMatch((line) -> line.contains("QDi.901"));
		load(this.folder, null);
		assertThat(Dump.ofGraph()).isEqualTo(before);
	}

	@Test
	void aFileIsReadAsTheFormatThatIsNamed() {
		Path file = ReadFile.write(this.folder, "consolidated.xml", LIST);
		assertThat(load(file, "un")).extracting(ImportReport::outcome).containsExactly(Outcome.LOADED);
		assertThat(load(file, "nothing")).singleElement()
			.satisfies((report) -> assertThat(report.problems().getFirst())
				.startsWith("\"nothing\" is no format that can be read; these can: ")
				.contains("folder", "un"));
	}

	@Test
	void aFileOfNoKnownFormatIsRefusedAndTheOthersAreLoaded() {
		ReadFile.write(this.folder, "consolidated.xml", LIST);
		ReadFile.write(this.folder, "else.xml", "<x/>");
		assertThat(load(this.folder, null)).extracting(ImportReport::outcome)
			.containsExactly(Outcome.REFUSED, Outcome.LOADED);
	}

	@Test
	void aRefusedFileLeavesTheGraphAsItWas() {
		ReadFile.write(this.folder, "consolidated.xml", LIST);
		load(this.folder, null);
		List<String> before = Dump.ofGraph();
		ReadFile.write(this.folder, "consolidated.xml",
				LIST.replace("ADA", "JOS\u00c9").getBytes(StandardCharsets.ISO_8859_1));
		assertThat(load(this.folder, null)).extracting(ImportReport::outcome).containsExactly(Outcome.REFUSED);
		assertThat(Dump.ofGraph()).isEqualTo(before);
	}

	private List<ImportReport> load(Path path, @Nullable String format) {
		return this.importer.load(List.of(path), new ImportOptions(format, false, false, SharedNeo4j.rejects()),
				Progress.SILENT);
	}

}
