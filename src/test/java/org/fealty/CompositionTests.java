package org.fealty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** docker-compose.yml and the Dockerfile say what they should. */
class CompositionTests {

	private static final Path SCHEMA = Path.of("src", "test", "resources", "compose.schema.json");

	@Test
	void dockerComposeFollowsItsSchema() throws IOException {
		var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(Files.readString(SCHEMA), InputFormat.JSON);

		assertThat(schema.validate(Files.readString(Path.of("docker-compose.yml")), InputFormat.YAML)).isEmpty();
	}

	@Test
	void everyPortIsOpenToThisMachineAlone() throws IOException {
		assertThat(Files.readString(Path.of("docker-compose.yml"))
			.lines()
			.map(String::strip)
			.filter((line) -> line.matches("- \"[0-9.:]+\""))).hasSize(2)
			.allMatch((line) -> line.startsWith("- \"127.0.0.1:"));
	}

	@Test
	void everyBaseImageIsPinnedByItsDigest() throws IOException {
		assertThat(Files.readString(Path.of("Dockerfile")).lines().filter((line) -> line.startsWith("FROM ")))
			.hasSize(2)
			.allMatch((line) -> line.matches("FROM \\S+@sha256:[0-9a-f]{64}( AS \\w+)?"));
	}

}
