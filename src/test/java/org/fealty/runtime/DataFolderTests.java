package org.fealty.runtime;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One folder, one Neo4j, and its data stay. */
class DataFolderTests {

	@Test
	void keepsDataAndPasswordOverARestart(@TempDir Path data) {
		EmbeddedSettings settings = ClosedNeo4j.settings(data, Map.of());
		String password;
		try (LocalNeo4j first = LocalNeo4j.of(settings)) {
			password = first.access().password();
			run(first, "CREATE (:Kept {by: 'the folder'})");
		}

		try (LocalNeo4j second = LocalNeo4j.of(settings)) {
			assertThat(second.access().password()).isEqualTo(password);
			assertThat(run(second, "MATCH (k:Kept) RETURN k.by AS by")).isEqualTo("the folder");
		}
	}

	@Test
	void givesANewPasswordToWhoHasLostTheOldOne(@TempDir Path data) throws IOException {
		EmbeddedSettings settings = ClosedNeo4j.settings(data, Map.of());
		String lost;
		try (LocalNeo4j first = LocalNeo4j.of(settings)) {
			lost = first.access().password();
			run(first, "CREATE (:Kept {by: 'the folder'})");
		}
		Files.delete(data.resolve(AccessFile.NAME));

		try (LocalNeo4j second = LocalNeo4j.of(settings)) {
			assertThat(second.access().password()).isNotEqualTo(lost);
			assertThat(run(second, "MATCH (k:Kept) RETURN k.by AS by")).isEqualTo("the folder");
		}
	}

	@Test
	void isNotSharedWithASecondProcess() {
		assertThatExceptionOfType(CannotEmbedException.class)
			.isThrownBy(() -> LocalNeo4j.of(ClosedNeo4j.settings(ClosedNeo4j.DATA, Map.of())))
			.withMessageContaining(ClosedNeo4j.DATA.toString())
			.withMessageContaining("in use")
			.satisfies((refused) -> assertThat(refused.action()).contains("--fealty.data="));
	}

	@Test
	void isNotSharedWithANeo4jOfAnotherKind(@TempDir Path data) {
		var other = new DatabaseManagementServiceBuilder(data.resolve("neo4j")).build();
		try {
			assertThatExceptionOfType(CannotEmbedException.class)
				.isThrownBy(() -> LocalNeo4j.of(ClosedNeo4j.settings(data, Map.of())))
				.withMessageContaining("in use");
		}
		finally {
			other.shutdown();
		}
	}

	@Test
	void letsACommandJoinTheProcessThatHasIt() {
		EmbeddedSettings joining = new EmbeddedSettings(ClosedNeo4j.DATA, "127.0.0.1:0", true, Map.of());

		try (LocalNeo4j joined = LocalNeo4j.of(joining)) {
			assertThat(joined).isInstanceOf(JoinedNeo4j.class);
			assertThat(run(joined, "RETURN 'joined'")).isEqualTo("joined");
		}
		assertThat(run(ClosedNeo4j.NEO4J, "RETURN 'goes on'")).isEqualTo("goes on");
	}

	@Test
	void namesTheSettingThatIsNoAddress(@TempDir Path data) {
		for (String address : List.of("hello", "127.0.0.1", "127.0.0.1:70000", ":7687", "")) {
			assertThatExceptionOfType(CannotEmbedException.class).as(address)
				.isThrownBy(() -> LocalNeo4j.of(new EmbeddedSettings(data, address, false, Map.of())))
				.withMessageContainingAll("fealty.bolt", "\"" + address + "\"");
		}
		assertThat(data).isEmptyDirectory();
	}

	@Test
	void saysAtOnceThatTheDatabaseIsDamaged(@TempDir Path data) throws IOException {
		EmbeddedSettings settings = ClosedNeo4j.settings(data, Map.of());
		try (LocalNeo4j whole = LocalNeo4j.of(settings)) {
			run(whole, "CREATE (:Kept {by: 'the folder'})");
		}
		Path log = newest(data.resolve("neo4j/data/transactions/neo4j"));
		try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
			channel.truncate(100);
		}

		assertThatExceptionOfType(CannotEmbedException.class).isThrownBy(() -> LocalNeo4j.of(settings))
			.withMessageContainingAll(data.toString(), "damaged")
			.satisfies((refused) -> assertThat(refused.action()).contains("backup", "import folder"));
	}

	private static Path newest(Path transactions) throws IOException {
		try (Stream<Path> files = Files.list(transactions)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("neostore.transaction.db"))
				.max(Comparator.naturalOrder())
				.orElseThrow();
		}
	}

	@Test
	void namesTheSettingWhereTheAddressIsTaken(@TempDir Path data) {
		String taken = ClosedNeo4j.NEO4J.access().uri().getAuthority();

		assertThatExceptionOfType(CannotEmbedException.class)
			.isThrownBy(() -> LocalNeo4j.of(new EmbeddedSettings(data, taken, false, Map.of())))
			.withMessageContaining(taken)
			.satisfies((refused) -> assertThat(refused.action()).contains("--fealty.bolt="));
	}

	@Test
	void namesTheSettingWhereTheFolderCannotBeMade(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("a-file"), "");

		assertThatExceptionOfType(CannotEmbedException.class)
			.isThrownBy(() -> LocalNeo4j.of(ClosedNeo4j.settings(file, Map.of())))
			.withMessageContaining(file.toString())
			.satisfies((refused) -> assertThat(refused.action()).contains("--fealty.data="));
	}

	private static String run(LocalNeo4j neo4j, String query) {
		try (Driver driver = ClosedNeo4j.driver(neo4j); var session = driver.session()) {
			return session.run(query).stream().findFirst().map((row) -> row.get(0).asString()).orElse("");
		}
	}

}
