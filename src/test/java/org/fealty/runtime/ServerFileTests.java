package org.fealty.runtime;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ServerFileTests {

	@TempDir
	private Path data;

	@Test
	void tellsCommandsWhereTheServerIsAndNobodyElse() throws IOException {
		RunningServer server = server(ProcessHandle.current().pid());

		new ServerFile(this.data).write(server);

		assertThat(RunningServer.of(this.data)).contains(server);
		assertThat(Files.getPosixFilePermissions(this.data.resolve(ServerFile.NAME)))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	@Test
	void aServerThatLeftItsFileBehindIsNotAsked() throws Exception {
		Process ended = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-version")
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		ended.waitFor();

		new ServerFile(this.data).write(server(ended.pid()));

		assertThat(RunningServer.of(this.data)).isEmpty();
	}

	@Test
	void nothingOrHalfAFileIsNoServer() throws IOException {
		assertThat(RunningServer.of(this.data.resolve("missing"))).isEmpty();
		Files.writeString(this.data.resolve(ServerFile.NAME), "uri=http://127.0.0.1:8080\ntoken=x\nprocess=many\n");
		assertThat(RunningServer.of(this.data)).isEmpty();
	}

	@Test
	void theTokenIsTakenWholeAndNeverShownByAccident() {
		CommandToken token = new CommandToken();

		assertThat(token.is(token.text())).isTrue();
		assertThat(token.is(token.text().substring(1))).isFalse();
		assertThat(token.is(null)).isFalse();
		assertThat(server(1).toString()).doesNotContain("secret");
	}

	private static RunningServer server(long process) {
		return new RunningServer(URI.create("http://127.0.0.1:8080"), "secret", process);
	}

}
