package org.fealty.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.fealty.Fealty;
import org.fealty.cli.Commands;
import org.fealty.testing.ForkedJvm;
import org.fealty.testing.NothingToStart;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** The program as a process of its own: what it prints, how it ends, what it leaves. */
@Tag("processes")
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
			assertThat(program.output()).startsWith("Fealty starts.")
				.containsSubsequence(program.awaitLine("  Page  "), program.awaitLine("  Neo4j Browser  "));

			write(bolt, password);
			asksTheRunningServer();
			program.kill();
		}
		assertThat(command("data", "check")).startsWith("1 ").contains("not stopped in an orderly way");

		assertThat(RunningServer.of(data())).isEmpty();
		assertThat(readAgain()).isEqualTo("a kill");
	}

	@Test
	void warnsOfNothingAndStopsCleanlyWhenItIsTold() throws Exception {
		try (ForkedJvm program = start("--fealty.bolt=127.0.0.1:0")) {
			program.awaitLine("Three things to try");

			assertThat(program.output()).anyMatch((line) -> line.contains("is empty. Lay datasets there"))
				.noneMatch((line) -> line.contains("refused"));
			program.terminate();

			// 128 and the signal's number, as every process that heeds SIGTERM.
			assertThat(program.awaitExit()).isEqualTo(143);
			assertThat(program.output()).endsWith("Stopped.")
				.noneMatch((line) -> line.contains("Exception"))
				.noneMatch((line) -> line.startsWith("WARNING"));
			assertThat(data().resolve(ServerFile.NAME)).doesNotExist();
		}
		assertThat(command("data", "check")).startsWith("0 ").contains(data() + " is whole.");
		readAgain();

		assertThat(debugLog()).noneMatch((line) -> line.contains("Recovery required"));
	}

	@Test
	void saysThatItStoppedAlsoWhereItHadHardlyStarted() throws Exception {
		try (ForkedJvm program = start("--fealty.bolt=127.0.0.1:0")) {
			program.awaitLine("Starting Neo4j in");

			program.terminate();

			assertThat(program.awaitExit()).isEqualTo(143);
			assertThat(program.output()).endsWith("Stopped.").noneMatch((line) -> line.contains("Exception"));
		}
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
			assertThat(program.output()).hasSize(4).noneMatch((line) -> line.contains("Neo4j"));
			assertThat(data()).doesNotExist();
		}
	}

	/**
	 * The commands of this process must not start anything: there is nothing to start.
	 */
	private void asksTheRunningServer() {
		assertThat(command("query", "entity/find", "name=asild", "--format=csv")).startsWith("0 ")
			.contains("entity,name");
		assertThat(command("query", "entity/find", "nam=asild")).startsWith("2 ")
			.contains("nam: There is no such parameter");
		assertThat(command("import", "docs/dataset-template/missing")).startsWith("1 ").contains("does not exist");
		assertThat(command("import", "import/gazetteer")).startsWith("0 ")
			.contains("reading gazetteer", "gazetteer: loaded.");
		assertThat(command("query", "entity/find", "name=a", "limit=1", "--format=csv")).startsWith("0 ")
			.contains("There is more: the answer was cut off at its limit.");
		String receipt = "--receipt=" + this.folder.resolve("receipt.json");
		assertThat(command("query", "entity/find", "name=dagestan", receipt)).startsWith("0 ");
		assertThat(command("verify", this.folder.resolve("receipt.json").toString()))
			.startsWith("0 The answer is the same");
		assertThat(command("withdraw", "gazetter")).startsWith("1 ").contains("these are: gazetteer.");
		assertThat(command("withdraw", "gazetteer")).startsWith("0 ").contains("gazetteer: withdrawn");
	}

	/** The exit code, and then all that the command prints. */
	private String command(String... words) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PrintStream printed = new PrintStream(bytes, true, StandardCharsets.UTF_8);
		int code = Commands.run(new NothingToStart(), printed, printed,
				Stream.concat(Stream.of(words), Stream.of("--fealty.data=" + data())).toArray(String[]::new));
		return code + " " + bytes.toString(StandardCharsets.UTF_8);
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
