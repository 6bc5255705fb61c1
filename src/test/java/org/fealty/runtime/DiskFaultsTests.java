package org.fealty.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.fealty.Fealty;
import org.fealty.database.DigestReader;
import org.fealty.database.ReadTransactions;
import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.Importer;
import org.fealty.ingest.Progress;
import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.ForkedJvm;
import org.fealty.testing.SharedNeo4j;
import org.fealty.testing.SmallDisk;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A disk that fills while datasets come in, and one that cannot be written. */
@Tag("faults")
@ExtendWith(SharedNeo4j.class)
class DiskFaultsTests {

	private static final int AMPLE = 1_000_000;

	/** Room that ends while Neo4j starts, and at several places of an import. */
	private static final List<Integer> KILOBYTES = List.of(300, 1_500, 0);

	@TempDir
	private Path folder;

	@Test
	void whatFindsTheDiskFullSaysSoAndIsImportedWholeOnceThereIsRoom() throws Exception {
		Path datasets = this.folder.resolve("import");
		HubDataset.write(datasets.resolve("hub"), "h", 60, new Random(1));
		try (SmallDisk disk = disk()) {
			assertThat(digest(disk, datasets)).isEqualTo(digestOfFreshImport(datasets));
			SoftAssertions sentences = new SoftAssertions();
			int round = 2;
			for (int kilobytes : KILOBYTES) {
				HubDataset.write(datasets.resolve("hub"), "h", 60 + 40 * round, new Random(round));
				round++;
				disk.leave(kilobytes);
				List<String> told = run(disk, "import", datasets.toString());
				told(told, kilobytes, sentences);
				disk.resize(AMPLE);
				assertThat(digest(disk, datasets)).as("%d KB left", kilobytes).isEqualTo(digestOfFreshImport(datasets));
				System.out.println("equal digest after " + kilobytes + " KB left");
			}
			sentences.assertAll();
		}
	}

	private static void told(List<String> told, int kilobytes, SoftAssertions sentences) {
		sentences.assertThat(told)
			.as("%d KB left", kilobytes)
			.noneMatch((line) -> line.startsWith("\tat "))
			.anyMatch((line) -> line.contains("No space left on device"))
			.anyMatch((line) -> line.contains("room"));
	}

	@Test
	void whereTheDataFolderCannotBeWrittenOneSentenceNamesItAndTheSetting() throws Exception {
		Path datasets = this.folder.resolve("import");
		HubDataset.write(datasets.resolve("hub"), "h", 20, new Random(1));
		try (SmallDisk disk = disk()) {
			disk.writable(false);
			cannotBeWritten(run(disk, "import", datasets.toString()));
			disk.writable(true);
			List<String> before = digest(disk, datasets);

			disk.writable(false);
			cannotBeWritten(run(disk, "import", datasets.toString()));
			disk.writable(true);
			assertThat(digest(disk, datasets)).isEqualTo(before).isEqualTo(digestOfFreshImport(datasets));
		}
	}

	private void cannotBeWritten(List<String> told) {
		assertThat(told).noneMatch((line) -> line.startsWith("\tat "))
			.anyMatch((line) -> line.contains("cannot be kept in the data folder " + data()))
			.anyMatch((line) -> line.contains("Check that the folder may be written"));
	}

	private SmallDisk disk() throws IOException {
		return SmallDisk.at(Files.createDirectories(this.folder.resolve("disk")), AMPLE / 1_000);
	}

	private List<String> run(SmallDisk disk, String... words) throws Exception {
		List<String> arguments = new ArrayList<>(List.of(words));
		arguments.addAll(List.of("--fealty.data=" + data(), "--fealty.bolt=127.0.0.1:0",
				"--fealty.rejects=" + this.folder.resolve("rejects")));
		try (ForkedJvm process = ForkedJvm.start(disk.inside(), this.folder, Fealty.class,
				arguments.toArray(String[]::new))) {
			assertThat(process.awaitExit()).as("%s", process.output()).isEqualTo(1);
			process.output().forEach((line) -> System.out.println("told: " + line));
			return process.output();
		}
	}

	private List<String> digest(SmallDisk disk, Path datasets) throws Exception {
		try (ForkedJvm process = ForkedJvm.start(disk.inside(), this.folder, ImportingProcess.class, data().toString(),
				datasets.toString(), "40")) {
			return ImportingProcess.digest(process);
		}
	}

	private List<String> digestOfFreshImport(Path datasets) {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
		new Importer(new GraphWriter(SharedNeo4j.driver())).load(List.of(datasets),
				ImportOptions.into(this.folder.resolve("rejects")), Progress.SILENT);
		return new DigestReader(new ReadTransactions(SharedNeo4j.driver())).read().lines();
	}

	private Path data() {
		return this.folder.resolve("disk/data");
	}

}
