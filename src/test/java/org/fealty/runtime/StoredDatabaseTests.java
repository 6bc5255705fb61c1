package org.fealty.runtime;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StoredDatabaseTests {

	@TempDir
	private Path data;

	@Test
	void isCheckedAndFoundWholeAndThenDamaged() throws IOException {
		create();
		try (StoredDatabase database = StoredDatabase.in(settings())) {
			assertThat(database.check(this.data)).isEmpty();
		}

		damage(largest("block.x1.db", "neostore.nodestore.db", "neostore.relationshipstore.db"));
		try (StoredDatabase database = StoredDatabase.in(settings())) {
			assertThat(database.check(this.data)).singleElement()
				.asString()
				.startsWith("The database neo4j is damaged: ");
		}
	}

	@Test
	void isPutAsideSoThatTheNextStartMakesAnother() {
		create();
		Path aside;
		try (StoredDatabase database = StoredDatabase.in(settings())) {
			aside = database.putAside();
		}

		assertThat(aside).isDirectory().hasParent(this.data);
		try (LocalNeo4j fresh = LocalNeo4j.of(settings()); Driver driver = driver(fresh)) {
			assertThat(driver.executableQuery("MATCH (n) RETURN n").execute().records()).isEmpty();
		}
	}

	@Test
	void isNotTouchedWhileAProcessUsesIt() {
		try (LocalNeo4j running = LocalNeo4j.of(settings())) {
			assertThatExceptionOfType(CannotEmbedException.class).isThrownBy(() -> StoredDatabase.in(settings()))
				.withMessageContaining("in use");
			assertThat(running.access()).isNotNull();
		}
	}

	@Test
	void isMissedWhereThereIsNone() {
		assertThatExceptionOfType(CannotEmbedException.class).isThrownBy(() -> StoredDatabase.in(settings()))
			.withMessageContaining("There is no database in " + this.data);
	}

	private void create() {
		try (LocalNeo4j neo4j = LocalNeo4j.of(settings()); Driver driver = driver(neo4j)) {
			driver
				.executableQuery(
						"UNWIND range(1, 2000) AS i CREATE (:Kept {number: i})-[:NEXT]->(:Kept {text: 'text ' + i})")
				.execute();
		}
	}

	private static Driver driver(LocalNeo4j neo4j) {
		return GraphDatabase.driver(neo4j.access().uri(),
				AuthTokens.basic(neo4j.access().username(), neo4j.access().password()));
	}

	private EmbeddedSettings settings() {
		return ClosedNeo4j.settings(this.data, Map.of());
	}

	/** The first of these files of the graph that is there. */
	private Path largest(String... names) throws IOException {
		try (Stream<Path> files = Files.list(this.data.resolve("neo4j/data/databases/neo4j"))) {
			return files.filter((file) -> List.of(names).contains(file.getFileName().toString()))
				.max(Comparator.comparingLong((file) -> file.toFile().length()))
				.orElseThrow();
		}
	}

	/** Writes nonsense over the middle of a file. */
	private static void damage(Path file) throws IOException {
		try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
			for (long at = bytes.length() / 4; at < bytes.length() * 3 / 4; at += 61) {
				bytes.seek(at);
				bytes.write(0x5A);
			}
		}
	}

}
