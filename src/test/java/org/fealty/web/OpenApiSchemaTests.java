package org.fealty.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The description of all endpoints, judged by the OpenAPI Initiative's own schemas for
 * OpenAPI 3.1, which are not part of this project.
 */
@FealtyOverHttp
class OpenApiSchemaTests {

	private static final Path FOLDER = Path
		.of(System.getProperty("fealty.openapi.schemas", "../shared/data/schemas/openapi/v3.1"));

	private static final List<String> FILES = List.of("schema.json", "dialect/base.schema.json",
			"meta/base.schema.json");

	private final Site site;

	OpenApiSchemaTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@BeforeEach
	void findTheSchemas() {
		FILES.forEach((file) -> assumeTrue(Files.exists(FOLDER.resolve(file)),
				() -> "The published schema " + FOLDER.resolve(file)
						+ " is not here, so that the description of the endpoints is not judged by it."));
	}

	@Test
	void findNoFaultWithTheDescription() {
		assertThat(faults("schema.json", this.site.json("/v3/api-docs"))).isEmpty();
	}

	@Test
	void findNoFaultWithASchemaInIt() {
		JsonNode description = this.site.json("/v3/api-docs");
		Stream<JsonNode> schemas = Stream.concat(description.findValues("schema").stream(),
				description.at("/components/schemas").valueStream());

		assertThat(schemas).hasSizeGreaterThan(100)
			.allSatisfy((schema) -> assertThat(faults("dialect/base.schema.json", schema)).isEmpty());
	}

	@Test
	void findFaultsWhereThereAreAny() {
		assertThat(faults("schema.json", Site.read("{\"openapi\": \"3.1.0\", \"paths\": {}}"))).isNotEmpty();
		assertThat(faults("dialect/base.schema.json", Site.read("{\"properties\": {\"a\": {\"type\": \"day\"}}}")))
			.isNotEmpty();
	}

	private static List<Error> faults(String file, JsonNode described) {
		Map<String, String> known = FILES.stream()
			.map(OpenApiSchemaTests::read)
			.collect(Collectors.toMap((text) -> Site.read(text).get("$id").asString(), (text) -> text));
		Schema schema = SchemaRegistry
			.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, (registry) -> registry.schemas(known))
			.getSchema(SchemaLocation.of(Site.read(read(file)).get("$id").asString()));
		return schema.validate(described);
	}

	private static String read(String file) {
		try {
			return Files.readString(FOLDER.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
