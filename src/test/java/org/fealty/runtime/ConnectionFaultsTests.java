package org.fealty.runtime;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

import org.fealty.database.DigestReader;
import org.fealty.database.ReadTransactions;
import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.ImportReport;
import org.fealty.ingest.Importer;
import org.fealty.ingest.ImporterInPieces;
import org.fealty.ingest.Outcome;
import org.fealty.ingest.Progress;
import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.Cable;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports whose connection breaks, and imports of what somebody else withdraws. */
@Tag("faults")
@ExtendWith(SharedNeo4j.class)
class ConnectionFaultsTests {

	private static final long SEED = Long.getLong("faults.seed", 20261202);

	private static final int PIECE = 40;

	private final Random random = new Random(SEED);

	@TempDir
	private Path folder;

	private Path datasets;

	private List<String> expected;

	@BeforeEach
	void importUndisturbed() throws Exception {
		this.datasets = this.folder.resolve("import");
		HubDataset.write(this.datasets.resolve("hub"), "h", 120, new Random(SEED));
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
		load(importer(SharedNeo4j.driver()));
		this.expected = digest();
	}

	@AfterEach
	void clean() {
		SharedNeo4j.clean();
	}

	/** Wherever it breaks: amid a statement, amid its rows, before a commit is told. */
	@Test
	void whatBreaksInTheMiddleOfASentenceIsSaidAgain() throws Exception {
		try (Cable cable = Cable.to(SharedNeo4j.uri()); Driver driver = through(cable)) {
			long before = cable.carried();
			SharedNeo4j.clean();
			load(importer(driver));
			long all = cable.carried() - before;
			int breaks = Integer.getInteger("faults", 30);
			for (int number = 1; number <= breaks; number++) {
				SharedNeo4j.clean();
				long after = 1 + this.random.nextLong(all);
				cable.breakAfter(after);
				assertThat(load(importer(driver))).as("broken after %d of %d bytes, seed %d", after, all, SEED)
					.extracting(ImportReport::outcome)
					.isSubsetOf(Outcome.LOADED, Outcome.UNCHANGED);
				assertThat(cable.isToBreak()).isFalse();
				assertThat(digest()).as("broken after %d of %d bytes, seed %d", after, all, SEED)
					.isEqualTo(this.expected);
				System.out.println("break " + number + " of " + breaks + " after " + after + " of " + all
						+ " bytes, seed " + SEED);
			}
		}
	}

	@Test
	void whatStaysCutOffIsToldAndResumedOnceTheDatabaseIsBack() throws Exception {
		try (Cable cable = Cable.to(SharedNeo4j.uri()); Driver driver = through(cable)) {
			for (int steps = 1; steps <= 4; steps++) {
				SharedNeo4j.clean();
				int last = steps;
				List<String> seen = new ArrayList<>();
				List<ImportReport> reports = importer(driver).load(List.of(this.datasets), options(),
						(step, dataset) -> cutAt(last, step, seen, cable));
				cable.mend();

				assertThat(reports).as("cut at step %d: %s", steps, reports).singleElement().satisfies((report) -> {
					assertThat(report.isClean()).isFalse();
					assertThat(report.problems()).singleElement()
						.asString()
						.contains("the database", "mport", "again")
						.doesNotContain("Exception");
					System.out.println("cut at step " + last + ": " + report.outcome() + " " + report.problems());
				});
				load(importer(driver));
				assertThat(digest()).as("cut at step %d", steps).isEqualTo(this.expected);
			}
		}
	}

	private static void cutAt(int last, String step, List<String> seen, Cable cable) {
		seen.add(step);
		System.out.println(step);
		if (seen.size() == last) {
			try {
				cable.cut();
			}
			catch (java.io.IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		}
	}

	/** Two importers know as little of each other as two processes. */
	@Test
	void whatIsWithdrawnWhileItComesInIsThereWholeOrNotAtAll() throws Exception {
		for (int round = 1; round <= Integer.getInteger("faults", 30) / 3; round++) {
			SharedNeo4j.clean();
			AtomicBoolean ended = new AtomicBoolean();
			List<String> told = new ArrayList<>();
			Thread other = Thread.ofVirtual().start(() -> {
				while (!ended.get()) {
					pause(this.random.nextInt(1_500));
					importer(SharedNeo4j.driver()).withdraw("hub").ifPresent((report) -> told.add(sentence(report)));
				}
			});
			load(importer(SharedNeo4j.driver())).forEach((report) -> told.add(sentence(report)));
			ended.set(true);
			other.join();

			System.out.println("round " + round + ": " + told);
			assertThat(told).noneMatch((sentence) -> sentence.contains("Exception"));
			load(importer(SharedNeo4j.driver())).forEach((report) -> told.add(sentence(report)));
			assertThat(digest()).as("round %d, seed %d: %s", round, SEED, told).isEqualTo(this.expected);
		}
		importer(SharedNeo4j.driver()).withdraw("hub");
		assertThat(SharedNeo4j.run("MATCH (n:!ImportLock) RETURN labels(n)")).isEmpty();
	}

	private static String sentence(ImportReport report) {
		return report.outcome() + " " + report.problems();
	}

	private static void pause(int millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static Driver through(Cable cable) {
		return GraphDatabase.driver(URI.create("bolt://127.0.0.1:" + cable.port()), AuthTokens.none(),
				Config.builder()
					.withMaxTransactionRetryTime(Duration.ofSeconds(2).toMillis(),
							java.util.concurrent.TimeUnit.MILLISECONDS)
					.build());
	}

	private static Importer importer(Driver driver) {
		return ImporterInPieces.of(new GraphWriter(driver), PIECE);
	}

	private List<ImportReport> load(Importer importer) {
		return importer.load(List.of(this.datasets), options(), Progress.SILENT);
	}

	private ImportOptions options() {
		return ImportOptions.into(this.folder.resolve("rejects"));
	}

	private static List<String> digest() {
		return new DigestReader(new ReadTransactions(SharedNeo4j.driver())).read().lines();
	}

}
