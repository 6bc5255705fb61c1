package org.fealty.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.fealty.database.DigestReader;
import org.fealty.database.ReadTransactions;
import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.ImportReport;
import org.fealty.ingest.Importer;
import org.fealty.ingest.Outcome;
import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/** An import that takes more memory than one transaction has, here 16 MB. */
@Tag("processes")
class ImportMemoryTests {

	private static final int EVENTS = 700;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whatDoesNotFitIntoOneTransactionComesInPiecesAndTheNextDatasetComesToo(boolean overBolt) throws IOException {
		writeEvents(this.folder.resolve("import/a-many"));
		Files.createDirectories(this.folder.resolve("import/b-few"));
		describe(this.folder.resolve("import/b-few"));
		Files.writeString(this.folder.resolve("import/b-few/persons.csv"), "id,name\nanna,Anna\n");
		List<String> steps = new ArrayList<>();
		try (Driver driver = ClosedNeo4j.driver(ClosedNeo4j.NEO4J)) {
			new Schema(driver).apply();
			Importer importer = new Importer(
					overBolt ? new GraphWriter(driver) : new GraphWriter(((EmbeddedNeo4j) ClosedNeo4j.NEO4J).graph()));
			List<ImportReport> reports = importer.load(List.of(this.folder.resolve("import")),
					ImportOptions.into(this.folder.resolve("rejects")), (step, dataset) -> steps.add(step));

			assertThat(reports).as("%s", reports)
				.extracting(ImportReport::outcome)
				.containsExactly(Outcome.LOADED, Outcome.LOADED);
			assertThat(reports.getFirst().statements()).isEqualTo(4 * EVENTS);
			assertThat(steps).anyMatch((step) -> step.startsWith("writing 1 to "));
			assertThat(new DigestReader(new ReadTransactions(driver)).read().lines())
				.anyMatch((line) -> line.startsWith("label Statement " + 4 * EVENTS + " "))
				.anyMatch((line) -> line.startsWith("label Attack " + EVENTS + " "))
				.anyMatch((line) -> line.startsWith("type ATTRIBUTED_TO " + EVENTS + " "));
			importer.withdraw("a-many");
			importer.withdraw("b-few");
			assertThat(new GraphWriter(driver).ledger()).isEmpty();
		}
	}

	private static void writeEvents(Path dataset) throws IOException {
		Files.createDirectories(dataset);
		describe(dataset);
		Files.writeString(dataset.resolve("sources.csv"),
				"id,title,publisher,published,retrieved\npaper,A list,paper,2020-01-01,2020-01-01\n");
		Files.writeString(dataset.resolve("organisations.csv"), "id,name,kind\nside,Side,group\n");
		Files.writeString(dataset.resolve("provinces.csv"), "id,name,declared\nvalley,Valley,false\n");
		List<String> events = new ArrayList<>(List.of("id,name,label"));
		List<String> attributes = new ArrayList<>(List.of("entity,what,value,source,said_by"));
		List<String> places = new ArrayList<>(List.of("subject,object,source,said_by"));
		List<String> sides = new ArrayList<>(List.of("subject,object,source,said_by"));
		for (int number = 0; number < EVENTS; number++) {
			String id = "a" + number;
			events.add(id + ",Event " + number + ",Attack");
			attributes.add(id + ",date,2014-0" + (1 + number % 9) + "-11,paper,coder");
			attributes.add(id + ",killed," + number % 7 + ",paper,coder");
			places.add(id + ",valley,paper,coder");
			sides.add(id + ",side,paper,coder");
		}
		Files.write(dataset.resolve("events.csv"), events);
		Files.write(dataset.resolve("attributes.csv"), attributes);
		Files.write(dataset.resolve("occurred_in.csv"), places);
		Files.write(dataset.resolve("attributed_to.csv"), sides);
	}

	private static void describe(Path dataset) throws IOException {
		Files.writeString(dataset.resolve("dataset.yaml"),
				"title: Made up\npublisher: test\nlicence: CC0-1.0\nattribution: none\ncoding: by a test\n");
	}

}
