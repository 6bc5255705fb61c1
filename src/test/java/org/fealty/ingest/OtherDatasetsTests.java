package org.fealty.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a dataset may name, when several are imported at once. */
@ExtendWith(SharedNeo4j.class)
class OtherDatasetsTests {

	private final Importer importer = new Importer(new GraphWriter(SharedNeo4j.driver()));

	@TempDir
	private Path folder;

	@BeforeEach
	void emptyGraph() {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
	}

	@Test
	void eachMayNameWhatAnyBeforeItRegisters() throws IOException {
		dataset("one", "", "anna", "boris");
		dataset("two", "one", "clara");
		says("two", "anna,clara");
		dataset("three", "two", "dora");
		says("three", "boris,dora", "anna,dora");
		assertThat(load()).hasSize(3).allSatisfy((report) -> assertThat(report.problems()).isEmpty());
	}

	@Test
	void noneMayNameWhatOneBeforeItTookBack() throws IOException {
		dataset("one", "", "anna", "boris");
		load();
		dataset("one", "", "anna");
		dataset("two", "one", "clara");
		says("two", "anna,clara", "boris,clara");
		ImportReport report = load().getLast();
		assertThat(report.total().rejected()).isEqualTo(1);
		assertThat(report.problems()).singleElement().asString().contains("\"boris\" is no known entity");
	}

	@Test
	void oneThatComesAgainDoesNotContradictItsOwnPast() throws IOException {
		dataset("one", "", "anna");
		load();
		dataset("one", "", "anna", "boris");
		Files.writeString(this.folder.resolve("one/persons.csv"), "id,name\nanna,Anna the Second\nboris,boris\n");
		dataset("two", "one", "clara");
		says("two", "boris,clara");
		assertThat(load()).hasSize(2).allSatisfy((report) -> assertThat(report.problems()).isEmpty());
	}

	@Test
	void aDryRunKnowsWhatThoseBeforeItWouldHaveRegistered() throws IOException {
		dataset("one", "", "anna");
		dataset("two", "one", "clara");
		says("two", "anna,clara");
		ImportOptions dry = new ImportOptions(null, true, false, this.folder.resolve(".rejects"));
		assertThat(this.importer.load(List.of(this.folder), dry, Progress.SILENT)).hasSize(2)
			.allSatisfy((report) -> assertThat(report.problems()).isEmpty());
		assertThat(this.importer.loaded()).isEmpty();
	}

	@Test
	void oneThatComesAfterNobodyKnowsWhichIsRefusedWhole() throws IOException {
		dataset("two", "one", "clara");
		says("two", "anna,clara");
		assertThat(load()).singleElement().satisfies(OtherDatasetsTests::assertMissesOne);
		assertThat(this.importer.loaded()).isEmpty();
		assertThat(Check.of(List.of(this.folder.resolve("two")), null)).singleElement()
			.satisfies(OtherDatasetsTests::assertMissesOne);
	}

	@Test
	void oneMayComeAfterWhatTheGraphHolds() throws IOException {
		dataset("one", "", "anna");
		load();
		dataset("two", "one", "clara");
		says("two", "anna,clara");
		List<ImportReport> reports = this.importer.load(List.of(this.folder.resolve("two")),
				ImportOptions.into(this.folder.resolve(".rejects")), Progress.SILENT);
		assertThat(reports).singleElement().satisfies((report) -> assertThat(report.problems()).isEmpty());
	}

	private static void assertMissesOne(ImportReport report) {
		assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(report.problems()).singleElement()
			.asString()
			.isEqualTo("dataset.yaml: it comes after \"one\", which was not read."
					+ " Give the folder of that dataset too, or take its name out of after.");
	}

	private void dataset(String id, String after, String... persons) throws IOException {
		Path dataset = Files.createDirectories(this.folder.resolve(id));
		Files.writeString(dataset.resolve("dataset.yaml"), """
				title: %s
				publisher: test
				licence: CC0-1.0
				attribution: test
				coding: test
				after: [%s]
				""".formatted(id, after));
		Files.writeString(dataset.resolve("persons.csv"), "id,name\n"
				+ String.join("\n", List.of(persons).stream().map((person) -> person + "," + person).toList()) + "\n");
	}

	private void says(String dataset, String... pairs) throws IOException {
		Files.writeString(this.folder.resolve(dataset + "/sources.csv"), """
				id,title,publisher,published,retrieved
				%s-source,a report,somebody,2020-01-01,2020-01-02
				""".formatted(dataset));
		StringBuilder rows = new StringBuilder("subject,object,source,said_by\n");
		for (String pair : pairs) {
			rows.append(pair).append(',').append(dataset).append("-source,coder\n");
		}
		Files.writeString(this.folder.resolve(dataset + "/pledged_to.csv"), rows);
	}

	private List<ImportReport> load() {
		return this.importer.load(List.of(this.folder), ImportOptions.into(this.folder.resolve(".rejects")),
				Progress.SILENT);
	}

}
