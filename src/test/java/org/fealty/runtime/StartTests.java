package org.fealty.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.fealty.Fealty;
import org.fealty.runtime.EmbeddedSettings;
import org.fealty.runtime.LocalNeo4j;
import org.fealty.testing.ForkedJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** The program as a process of its own: what it prints, how it ends, what it leaves. */
class StartTests {

	@TempDir
	private Path folder;

	@Test
	void printsWhereToLookAndLeavesAWholeDatabaseWhenItIsKilled() throws Exception {
		try (ForkedJvm program = start("--fealty.bolt=127.0.0.1:0")) {
			URI bolt = URI.create(value(program, "Bolt  "));
			String password = value(program, "Password  ");
			program.awaitLine("Three things to try");
			assertThat(value(program, "Neo4j Browser  ")).contains("/browser/?dbms=bolt://neo4j@127.0.0.1:");

			write(bolt, password);
			program.kill();
		}

		assertThat(readAgain()).isEqualTo("a kill");
	}

	@Test
	void warnsOfNothingAndStopsCleanlyWhenItIsTold() throws Exception {
		try (ForkedJvm program = start("--fealty.bolt=127.0.0.1:0")) {
			program.awaitLine("Three things to try");

			program.terminate();

			// 128 and the signal's number, as every process that heeds SIGTERM.
			assertThat(program.awaitExit()).isEqualTo(143);
			assertThat(program.output()).noneMatch((line) -> line.contains("Exception"))
				.noneMatch((line) -> line.startsWith("WARNING"));
		}
		readAgain();

		assertThat(debugLog()).noneMatch((line) -> line.contains("Recovery required"));
	}

	@Test
	void endsWithOneAndWithoutAStackTraceWhereTheFolderIsInUse() throws Exception {
		try (LocalNeo4j first = LocalNeo4j.of(settings()); ForkedJvm program = start("--fealty.bolt=127.0.0.1:0")) {
			assertThat(program.awaitExit()).isEqualTo(1);
			assertReports(program, "in use by another process", "--fealty.data=");
			assertThat(first.access().uri()).isNotNull();
		}
	}

	@Test
	void endsWithOneAndWithoutAStackTraceWhereTheNeo4jOfAnotherIsAway() throws Exception {
		try (ForkedJvm program = start("--spring.neo4j.uri=bolt://127.0.0.1:" + unusedPort())) {
			assertThat(program.awaitExit()).isEqualTo(1);
			assertReports(program, "does not answer", "spring.neo4j.uri");
		}
		assertThat(data()).doesNotExist();
	}

	@Test
	void namesTheSettingWhereTheHttpPortIsTaken() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				ForkedJvm program = start("--fealty.bolt=127.0.0.1:0", "--spring.main.lazy-initialization=false",
						"--server.port=" + taken.getLocalPort())) {
			assertThat(program.awaitExit()).isEqualTo(1);
			assertReports(program, "The port " + taken.getLocalPort(), "--server.port=");
		}
	}

	private ForkedJvm start(String... arguments) throws IOException {
		Path imports = Files.createDirectories(this.folder.resolve("import"));
		Stream<String> port = Stream.of(arguments).anyMatch((argument) -> argument.startsWith("--server.port"))
				? Stream.empty() : Stream.of("--server.port=0");
		Stream<String> folders = Stream.of("--fealty.data=" + data(), "--fealty.import=" + imports);
		return ForkedJvm.start(this.folder, Fealty.class,
				Stream.of(folders, port, Stream.of(arguments)).flatMap((part) -> part).toArray(String[]::new));
	}

	private static void assertReports(ForkedJvm program, String what, String cure) {
		assertThat(program.output()).anyMatch((line) -> line.contains(what))
			.anyMatch((line) -> line.contains(cure))
			.noneMatch((line) -> line.startsWith("\tat "));
	}

	private static String value(ForkedJvm program, String name) throws InterruptedException {
		return program.awaitLine(name).substring(program.awaitLine(name).indexOf(name) + name.length()).strip();
	}

	private static void write(URI bolt, String password) {
		try (var driver = GraphDatabase.driver(bolt, AuthTokens.basic("neo4j", password))) {
			driver.executableQuery("CREATE (:Survivor {of: 'a kill'})").execute();
		}
	}

	private String readAgain() {
		try (LocalNeo4j neo4j = LocalNeo4j.of(settings());
				var driver = GraphDatabase.driver(neo4j.access().uri(),
						AuthTokens.basic(neo4j.access().username(), neo4j.access().password()))) {
			return driver.executableQuery("OPTIONAL MATCH (s:Survivor) RETURN coalesce(s.of, '')")
				.execute()
				.records()
				.getFirst()
				.get(0)
				.asString();
		}
	}

	private Stream<String> debugLog() throws IOException {
		return Files.readAllLines(data().resolve("neo4j").resolve("logs").resolve("debug.log")).stream();
	}

	private EmbeddedSettings settings() {
		return new EmbeddedSettings(data(), "127.0.0.1:0", false, Map.of());
	}

	private Path data() {
		return this.folder.resolve("data");
	}

	private static int unusedPort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
