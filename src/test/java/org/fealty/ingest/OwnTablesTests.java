package org.fealty.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fealty.dataset.ExampleWorkbook;
import org.fealty.format.ReadFile;
import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A workbook and a folder with a mapping, imported like any dataset. */
@ExtendWith(SharedNeo4j.class)
class OwnTablesTests {

	@TempDir
	private Path temp;

	private Path datasets;

	@BeforeEach
	void write() throws IOException {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
		this.datasets = Files.createDirectory(this.temp.resolve("import"));
		ExampleWorkbook.write(this.datasets.resolve("coded.xlsx"));
		Path mapped = this.datasets.resolve("mapped");
		ReadFile.write(mapped, "dataset.yaml", """
				title: T
				publisher: P
				licence: CC0-1.0
				attribution: A
				coding: C
				after: [coded]
				mapping:
				  file: heads.csv
				  rows:
				    - {table: persons, id: "h:{no}", name: "{head}"}
				    - {table: led, subject: "h:{no}", object: example-front, source: daily-2020, since: "{from}"}
				""");
		ReadFile.write(mapped, "heads.csv", "no,head,from\n1,Third Person,2021-02-03\n");
	}

	@Test
	void areLoadedFoundUnchangedAndWithdrawn() {
		assertThat(load()).extracting(ImportReport::outcome).containsExactly(Outcome.LOADED, Outcome.LOADED);
		assertThat(SharedNeo4j
			.run("MATCH (p:Person)-[l:LED]->(:Organisation {id: 'example-front'}) RETURN p.name AS name"
					+ " ORDER BY name")
			.stream()
			.map((row) -> row.get("name").asString())).containsExactly("Person One", "Person Two", "Third Person");
		assertThat(load()).extracting(ImportReport::outcome).containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED);
		Importer importer = new Importer(new GraphWriter(SharedNeo4j.driver()));
		assertThat(importer.withdraw("mapped")).isPresent();
		assertThat(importer.withdraw("coded")).isPresent();
		assertThat(SharedNeo4j.run("MATCH (e:Entity) RETURN e")).isEmpty();
	}

	private List<ImportReport> load() {
		return new Importer(new GraphWriter(SharedNeo4j.driver())).load(List.of(this.datasets),
				ImportOptions.into(SharedNeo4j.rejects()), Progress.SILENT);
	}

}
