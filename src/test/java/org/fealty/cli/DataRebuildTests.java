package org.fealty.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.fealty.Fealty;
import org.fealty.testing.ForkedJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code fealty data rebuild} in processes of its own, with the database inside. */
@Tag("processes")
class DataRebuildTests {

	@TempDir
	private Path folder;

	@Test
	void putsTheDatabaseAsideAndMakesOneOfWhatLiesInTheImportFolder() throws Exception {
		dataset(this.folder.resolve("elsewhere"), "other");
		dataset(this.folder.resolve("import"), "mine");
		assertThat(run("import", this.folder.resolve("elsewhere").toString())).contains("0");

		List<String> output = run("data", "rebuild");

		assertThat(output).first().isEqualTo("0");
		assertThat(output).anyMatch((line) -> line.startsWith("The database was put aside to " + data()))
			.anyMatch((line) -> line.contains("mine: loaded. 3 rows read = 3 accepted"))
			.anyMatch((line) -> line.startsWith("A new database was made from " + this.folder.resolve("import")))
			.noneMatch((line) -> line.contains("Exception"));
		assertThat(run("query", "entity/find", "name=Ada", "--format=csv"))
			.filteredOn((line) -> line.contains(",Person,"))
			.singleElement()
			.asString()
			.startsWith("mine-ada,");
	}

	@Test
	void changesNothingWhereThereIsNothingToMakeADatabaseOf() throws Exception {
		Files.createDirectories(this.folder.resolve("import"));

		List<String> output = run("data", "rebuild");

		assertThat(output).first().isEqualTo("1");
		assertThat(output).anyMatch((line) -> line.startsWith("Nothing lies in " + this.folder.resolve("import")));
		assertThat(data()).doesNotExist();
	}

	private Path data() {
		return this.folder.resolve("data");
	}

	/** A person, and the two registries that a person's name is said by. */
	private static void dataset(Path below, String id) throws IOException {
		Path dataset = Files.createDirectories(below.resolve(id));
		Files.writeString(dataset.resolve("dataset.yaml"),
				"title: T\npublisher: P\nlicence: CC0-1.0\nattribution: P\ncoding: By hand\n");
		Files.writeString(dataset.resolve("persons.csv"), "id,name\n" + id + "-ada,Ada\n");
		Files.writeString(dataset.resolve("sources.csv"),
				"id,title,publisher,published,retrieved\n" + id + "-report,A report,Daily,2020-06-14,2021-01-31\n");
		Files.writeString(dataset.resolve("attributes.csv"),
				"entity,what,value,source\n" + id + "-ada,birth,1980," + id + "-report\n");
	}

	/** The exit code and all that was printed. */
	private List<String> run(String... words) throws Exception {
		String[] all = Stream.concat(Stream.of(words), Stream.of("--fealty.data=" + data(), "--fealty.bolt=127.0.0.1:0",
				"--fealty.import=" + this.folder.resolve("import")))
			.toArray(String[]::new);
		try (ForkedJvm program = ForkedJvm.start(this.folder, Fealty.class, all)) {
			List<String> output = new ArrayList<>(List.of(String.valueOf(program.awaitExit())));
			output.addAll(program.output());
			return output;
		}
	}

}
