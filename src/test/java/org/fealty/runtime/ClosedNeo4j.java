package org.fealty.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.util.FileSystemUtils;

/**
 * One Neo4j for all tests of how it is closed, embedded as the program does it, with
 * limits low enough to be met within seconds.
 */
final class ClosedNeo4j {

	static final Path DATA = temporaryFolder();

	static final LocalNeo4j NEO4J = LocalNeo4j.of(settings(DATA, Map.of("db.transaction.timeout", "5s",
			"db.transaction.monitor.check.interval", "100ms", "db.memory.transaction.max", "16m")));

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(ClosedNeo4j::stop));
	}

	private ClosedNeo4j() {
	}

	/** Settings with a folder and a free port of their own. */
	static EmbeddedSettings settings(Path data, Map<String, String> neo4j) {
		return new EmbeddedSettings(data, "127.0.0.1:0", false, neo4j);
	}

	/** A driver that logs in with the password that was written down. */
	static Driver driver(LocalNeo4j neo4j) {
		Access access = neo4j.access();
		return driver(access, AuthTokens.basic(access.username(), access.password()));
	}

	static Driver driver(Access access, AuthToken token) {
		return GraphDatabase.driver(access.uri(), token);
	}

	private static void stop() {
		NEO4J.close();
		try {
			FileSystemUtils.deleteRecursively(DATA);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("closed-neo4j").resolve("data");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
