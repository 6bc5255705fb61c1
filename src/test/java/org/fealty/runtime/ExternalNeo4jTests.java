package org.fealty.runtime;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.fealty.Fealty;
import org.fealty.runtime.LocalNeo4j;
import org.fealty.testing.ForkedJvm;
import org.fealty.testing.NeighbourNeo4j;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The program on a Neo4j that runs in another process. */
@Tag("processes")
class ExternalNeo4jTests {

	/** Recovery of the other Neo4j on a busy machine takes its time. */
	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final String HEALTH = "/actuator/health";

	private static final String DATASETS = "/api/datasets";

	@TempDir
	private Path folder;

	@Test
	void embedsNothingAndOutlivesAnAbsence() throws Exception {
		int port = unusedPort();
		try (ForkedJvm neighbour = neighbour(port); ConfigurableApplicationContext program = program(port)) {
			assertThat(program.getBeanProvider(LocalNeo4j.class).stream()).isEmpty();
			assertThat(status(program, HEALTH)).isEqualTo(200);
			assertThat(status(program, DATASETS)).isEqualTo(200);

			neighbour.kill();
			assertThat(status(program, HEALTH)).isEqualTo(503);
			assertThat(status(program, DATASETS)).isEqualTo(503);

			try (ForkedJvm again = neighbour(port)) {
				assertThat(healthWithin(PATIENCE, program)).isEqualTo(200);
				assertThat(status(program, DATASETS)).isEqualTo(200);
				again.kill();
			}
		}
	}

	private ForkedJvm neighbour(int port) throws Exception {
		ForkedJvm neighbour = ForkedJvm.start(this.folder, NeighbourNeo4j.class,
				this.folder.resolve("neighbour").toString(), String.valueOf(port));
		neighbour.awaitLine(NeighbourNeo4j.READY);
		return neighbour;
	}

	private ConfigurableApplicationContext program(int port) {
		return new SpringApplicationBuilder(Fealty.class).run("--server.port=0",
				"--spring.neo4j.uri=bolt://127.0.0.1:" + port, "--fealty.import=" + this.folder.resolve("import"));
	}

	private static int healthWithin(Duration time, ConfigurableApplicationContext program) throws Exception {
		Instant end = Instant.now().plus(time);
		int status = status(program, HEALTH);
		while (status != 200 && Instant.now().isBefore(end)) {
			Thread.sleep(200);
			status = status(program, HEALTH);
		}
		return status;
	}

	private static int status(ConfigurableApplicationContext program, String path) throws Exception {
		String port = program.getEnvironment().getRequiredProperty("local.server.port");
		URI address = URI.create("http://127.0.0.1:" + port + path);
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
				.statusCode();
		}
	}

	private static int unusedPort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
