package org.fealty.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.fealty.Fealty;
import org.fealty.testing.ForkedJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever tells the program to stop while it starts is obeyed within three seconds. */
@Tag("faults")
class StopTests {

	private static final Duration ALLOWED = Duration.ofSeconds(3);

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "Fealty starts.", "Starting Neo4j in", "Neo4j takes Bolt", "Applying the constraints",
			"gazetteer: reading", "north-caucasus: writing", "Asking the first questions" })
	void isObeyedInEveryPhaseOfTheStart(String phase) throws Exception {
		try (ForkedJvm program = ForkedJvm.start(this.folder, Fealty.class,
				"--fealty.data=" + this.folder.resolve("data"), "--fealty.import=" + Path.of("import").toAbsolutePath(),
				"--server.port=0", "--fealty.bolt=127.0.0.1:0")) {
			program.awaitLine(phase);
			Instant told = Instant.now();
			program.terminate();

			assertThat(program.awaitExit()).as("%s", program.output()).isEqualTo(143);
			Duration taken = Duration.between(told, Instant.now());
			System.out.println("stopped " + taken.toMillis() + " ms after being told at: " + phase);
			assertThat(taken).isLessThan(ALLOWED);
			assertThat(program.output()).noneMatch((line) -> line.startsWith("\tat "));
		}
	}

}
