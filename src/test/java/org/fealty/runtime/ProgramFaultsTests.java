package org.fealty.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.fealty.Fealty;
import org.fealty.cli.Commands;
import org.fealty.database.DigestReader;
import org.fealty.database.ReadTransactions;
import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.Importer;
import org.fealty.ingest.Progress;
import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.ForkedJvm;
import org.fealty.testing.NothingToStart;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole program, ended as a power cut would end it while it starts, imports,
 * withdraws and stops, in turns. After every four of these it is started once more, and
 * holds what an undisturbed import makes of its folder. {@code -Dfaults=…} says how
 * often; where it is not told, 30 times. {@code -Dfaults.seed=…} draws other moments.
 */
@Tag("faults")
@ExtendWith(SharedNeo4j.class)
class ProgramFaultsTests {

	private static final long SEED = Long.getLong("faults.seed", 20261201);

	private static final String READY = "Three things to try";

	private final Random random = new Random(SEED);

	private final Map<Phase, Integer> kills = new EnumMap<>(Phase.class);

	@TempDir
	private Path folder;

	@Test
	void holdsWhatItsFolderSaysAfterKillsInEveryPhase() throws Exception {
		FileSystemUtils.copyRecursively(Path.of("import"), imports());
		List<String> expected = digestOfFreshImport();
		int wanted = Integer.getInteger("faults", 30);
		for (int done = 0; done < wanted; done++) {
			Phase phase = Phase.values()[done % Phase.values().length];
			kill(phase);
			this.kills.merge(phase, 1, Integer::sum);
			System.out.println("kill " + (done + 1) + " of " + wanted + " in " + phase + ", seed " + SEED);
			if (phase == Phase.STOP || done == wanted - 1) {
				assertThat(digestOfProgram()).as("after %s, seed %d", this.kills, SEED).isEqualTo(expected);
				System.out.println("equal digest after " + this.kills);
			}
		}
	}

	private void kill(Phase phase) throws Exception {
		try (ForkedJvm program = start()) {
			if (phase == Phase.START) {
				program.awaitLine("Fealty starts.");
				Thread.sleep(this.random.nextInt(20_000));
			}
			else {
				program.awaitLine(READY);
				begin(phase, program);
				Thread.sleep(this.random.nextInt((phase == Phase.STOP) ? 1_500 : 3_000));
			}
			program.kill();
		}
	}

	private void begin(Phase phase, ForkedJvm program) {
		switch (phase) {
			case START -> {
			}
			case IMPORT -> beside(() -> {
				command("withdraw", "north-caucasus");
				command("import", imports().toString());
			});
			case WITHDRAWAL -> beside(() -> command("withdraw", "north-caucasus"));
			case STOP -> program.terminate();
		}
	}

	/** A command that finds its server killed has nobody else to ask, and fails. */
	private static void beside(Runnable commands) {
		Thread.ofVirtual().start(() -> {
			try {
				commands.run();
			}
			catch (AssertionError ex) {
				System.out.println("cut off: " + ex.getMessage());
			}
		});
	}

	private List<String> digestOfProgram() throws Exception {
		try (ForkedJvm program = start()) {
			program.awaitLine(READY);
			List<String> digest = command("digest").lines().toList();
			program.terminate();
			program.awaitExit();
			assertThat(command("data", "check")).contains("is whole.");
			return digest;
		}
	}

	private List<String> digestOfFreshImport() {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
		new Importer(new GraphWriter(SharedNeo4j.driver())).load(List.of(imports()),
				ImportOptions.into(this.folder.resolve("rejects")), Progress.SILENT);
		return new DigestReader(new ReadTransactions(SharedNeo4j.driver())).read().lines();
	}

	private ForkedJvm start() throws IOException {
		return ForkedJvm.start(this.folder, Fealty.class, "--fealty.data=" + data(), "--fealty.import=" + imports(),
				"--server.port=0", "--fealty.bolt=127.0.0.1:0");
	}

	private String command(String... words) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PrintStream printed = new PrintStream(bytes, true, StandardCharsets.UTF_8);
		Commands.run(new NothingToStart(), printed, printed,
				Stream.concat(Stream.of(words), Stream.of("--fealty.data=" + data())).toArray(String[]::new));
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private Path data() {
		return this.folder.resolve("data");
	}

	private Path imports() {
		try {
			return Files.createDirectories(this.folder.resolve("import"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the program does when it is ended. */
	private enum Phase {

		START, IMPORT, WITHDRAWAL, STOP

	}

}
