package org.fealty.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.fealty.database.DigestReader;
import org.fealty.database.ReadTransactions;
import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.Importer;
import org.fealty.ingest.Progress;
import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.ForkedJvm;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports in processes of their own that are ended as a power cut would. However often
 * that happens, the graph becomes what an undisturbed import makes of the folder.
 */
@Tag("faults")
@ExtendWith(SharedNeo4j.class)
class ImportFaultsTests {

	/** Small enough that even the datasets of a test come in pieces. */
	private static final String PIECE = "40";

	private static final long SEED = Long.getLong("faults.seed", 20261130);

	@TempDir
	private Path folder;

	@Test
	void whatIsKilledAtAnyMomentIsResumedWithoutLoss() throws IOException, InterruptedException {
		int kills = Integer.getInteger("faults", 30);
		Random random = new Random(SEED);
		Path datasets = datasets();
		Path data = this.folder.resolve("data");
		int done = 0;
		for (int round = 1; done < kills; round++) {
			edit(datasets, random);
			int steps = 1 + random.nextInt(14);
			while (done < kills && isKilled(data, datasets, steps, random.nextInt(400))) {
				done++;
				steps = 1 + random.nextInt(14);
				System.out.println("kill " + done + " of " + kills + " in round " + round + ", seed " + SEED);
				if (random.nextBoolean()) {
					break;
				}
			}
			assertThat(digestOfProcess(data.toString(), datasets)).as("after %d kills, seed %d", done, SEED)
				.isEqualTo(digestOfFreshImport(datasets));
		}
	}

	@Test
	void twoImportsAtOnceFromTwoProcessesGiveWhatTheyGiveOneAfterTheOther() throws IOException, InterruptedException {
		Path one = Files.createDirectories(this.folder.resolve("one"));
		Path two = Files.createDirectories(this.folder.resolve("two"));
		HubDataset.write(one.resolve("first"), "a", 150, new Random(1));
		HubDataset.write(two.resolve("second"), "b", 150, new Random(2));
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
		String uri = SharedNeo4j.uri().toString();
		try (ForkedJvm first = start(uri, one); ForkedJvm second = start(uri, two)) {
			assertThat(first.awaitExit()).as("%s", first.output()).isZero();
			assertThat(second.awaitExit()).as("%s", second.output()).isZero();
			assertThat(first.output()).noneMatch((line) -> line.contains("refused"));
			assertThat(second.output()).noneMatch((line) -> line.contains("refused"));
		}
		List<String> together = digest();
		assertThat(together).isEqualTo(digestOfFreshImport(one, two));
	}

	/** Runs an import and kills it some milliseconds after one of its steps. */
	private boolean isKilled(Path data, Path datasets, int steps, int millis) throws IOException, InterruptedException {
		try (ForkedJvm process = start(data.toString(), datasets)) {
			process.awaitLine(ImportingProcess.STEP);
			while (process.isAlive() && process.output()
				.stream()
				.filter((line) -> line.startsWith(ImportingProcess.STEP))
				.count() < steps) {
				Thread.sleep(5);
			}
			Thread.sleep(millis);
			boolean alive = process.isAlive();
			process.kill();
			return alive;
		}
	}

	private List<String> digestOfProcess(String data, Path datasets) throws IOException, InterruptedException {
		try (ForkedJvm process = start(data, datasets)) {
			return ImportingProcess.digest(process);
		}
	}

	private ForkedJvm start(String data, Path datasets) throws IOException {
		return ForkedJvm.start(Path.of("").toAbsolutePath(), ImportingProcess.class, data, datasets.toString(), PIECE);
	}

	private List<String> digestOfFreshImport(Path... datasets) {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
		new Importer(new GraphWriter(SharedNeo4j.driver())).load(List.of(datasets),
				ImportOptions.into(this.folder.resolve("rejects")), Progress.SILENT);
		return digest();
	}

	private static List<String> digest() {
		return new DigestReader(new ReadTransactions(SharedNeo4j.driver())).read().lines();
	}

	/** The datasets of the program and a hub that others follow. */
	private Path datasets() throws IOException {
		Path datasets = Files.createDirectories(this.folder.resolve("import"));
		FileSystemUtils.copyRecursively(Path.of("import"), datasets);
		HubDataset.write(datasets.resolve("hub"), "h", 60, new Random(SEED));
		return datasets;
	}

	private static void edit(Path datasets, Random random) throws IOException {
		HubDataset.write(datasets.resolve("hub"), "h", 40 + random.nextInt(60), random);
		Path table = datasets.resolve("north-caucasus/led.csv");
		List<String> rows = new ArrayList<>(Files.readAllLines(Path.of("import/north-caucasus/led.csv")));
		rows.subList(1, rows.size()).removeIf((row) -> random.nextInt(4) == 0);
		Files.write(table, rows);
		Path claims = datasets.resolve("north-caucasus/claimed.csv");
		Files.write(claims,
				Files.readAllLines(Path.of("import/north-caucasus/claimed.csv"))
					.stream()
					.limit(1 + random.nextInt(30))
					.toList());
	}

}
