package org.fealty.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** LOAD CSV reads nothing, so that a query cannot carry data in or out. */
class LoadCsvTests {

	@Test
	void refusesALocalFile(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("secret.csv"), "secret");

		assertRefused(file.toUri().toString(), "allow_csv_import_from_file_urls");
	}

	@Test
	void refusesAFileOfTheImportFolder() throws IOException {
		Path folder = Files.createDirectories(ClosedNeo4j.DATA.resolve("neo4j").resolve("import"));
		Files.writeString(folder.resolve("secret.csv"), "secret");

		assertRefused("file:///secret.csv", "allow_csv_import_from_file_urls");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:%d/secret.csv", "http://localhost:%d/secret.csv" })
	void asksNoServerOfThisMachine(String address) throws IOException {
		AtomicInteger requests = new AtomicInteger();
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", (exchange) -> {
			requests.incrementAndGet();
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		server.start();
		try {
			assertRefused(address.formatted(server.getAddress().getPort()), "blocked");
		}
		finally {
			server.stop(0);
		}
		assertThat(requests).hasValue(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://192.0.2.1/secret.csv", "ftp://192.0.2.1/secret.csv",
			"http://[2001:db8::1]/secret.csv" })
	void refusesAnAddressOfTheNetwork(String address) {
		assertRefused(address, "blocked");
	}

	@ParameterizedTest
	@ValueSource(strings = { "s3://bucket/secret.csv", "gs://bucket/secret.csv", "azb://account/secret.csv" })
	void refusesAStoreInACloud(String address) {
		assertRefused(address, "unknown protocol");
	}

	private static void assertRefused(String address, String reason) {
		try (Driver driver = ClosedNeo4j.driver(ClosedNeo4j.NEO4J)) {
			assertThatExceptionOfType(Neo4jException.class)
				.isThrownBy(
						() -> driver.executableQuery("LOAD CSV FROM '" + address + "' AS line RETURN line").execute())
				.withMessageContaining(reason);
		}
	}

}
