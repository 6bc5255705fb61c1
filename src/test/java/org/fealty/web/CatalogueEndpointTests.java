package org.fealty.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What one file more in a folder of queries brings about. */
@FealtyOverHttp
class CatalogueEndpointTests {

	@TempDir
	static Path folder;

	private final Site site;

	CatalogueEndpointTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) throws IOException {
		Files.createDirectories(folder.resolve("mine"));
		Files.writeString(folder.resolve("mine/namesakes.cypher"), """
				// name:  mine/namesakes
				// title: Who is called so
				// shape: rows
				//
				// Persons of a first name.
				//
				// In alphabetical order.
				//
				// @param  first :: STRING             the first name
				// @param  born :: DATE?               on which day
				// @param  kind :: STRING? of Person   whom else
				// @param  share :: FLOAT = 0.5
				// @param  days :: LIST<DATE> = [2015-06-23]
				// @param  limit :: INTEGER = 10       at most so many rows
				//
				// @column person :: STRING of Person  id
				// @column day :: DATE?                some day
				//
				// @example first=Dokka
				// @example first="Aliaskhab" share=0.25
				MATCH (p:Person)
				WHERE p.name STARTS WITH $first AND ($born IS NULL OR $kind IS NULL OR $share > 0.1)
				RETURN p.id AS person, $days[0] AS day
				ORDER BY person
				LIMIT $limit
				""");
		registry.add("fealty.queries", () -> folder + ",src/test/resources/web-queries");
	}

	@BeforeAll
	static void create() {
		Emirate.create();
	}

	@Test
	void answersIt() {
		assertThat(this.site.json("/api/queries/mine/namesakes?first=Dokka").get("rows"))
			.isEqualTo(Site.read("[{\"person\": \"dokka-umarov\", \"day\": \"2015-06-23\"}]"));
	}

	@Test
	void listsIt() {
		JsonNode catalogue = this.site.json("/api/catalogue");

		assertThat(catalogue.get("count").asInt()).isEqualTo(catalogue.get("queries").size());
		JsonNode entry = catalogue.get("queries")
			.valueStream()
			.filter((query) -> query.get("name").asString().equals("mine/namesakes"))
			.findFirst()
			.orElseThrow();
		assertThat(entry).isEqualTo(Site
			.read("""
					{"name": "mine/namesakes", "group": "mine", "title": "Who is called so", "shape": "rows", "view": null, "panel": null,
					 "summary": "Persons of a first name.", "knownBy": true, "description": "/api/catalogue/mine/namesakes",
					 "answer": "/api/queries/mine/namesakes"}
					"""));
	}

	@Test
	void describesItWithItsCypher() {
		JsonNode query = this.site.json("/api/catalogue/mine/namesakes");

		assertThat(query.get("description").asString()).isEqualTo("Persons of a first name.\n\nIn alphabetical order.");
		assertThat(query.get("cypher").asString()).startsWith("MATCH (p:Person)").endsWith("LIMIT $limit");
		assertThat(query.at("/parameters/0")).isEqualTo(Site.read("""
				{"name": "first", "type": "STRING", "required": true, "defaultValue": null, "label": null,
				 "minimum": null, "maximum": null, "words": null, "description": "the first name"}
				"""));
		assertThat(query.at("/parameters/6/name").asString()).isEqualTo("knownBy");
		assertThat(query.get("knownByCypher").asString()).startsWith("MATCH (p:Person)");
		assertThat(query.get("knownByRefusal").isNull()).isTrue();
		assertThat(query.at("/parameters/4/defaultValue")).isEqualTo(Site.read("[\"2015-06-23\"]"));
		assertThat(query.at("/columns/1")).isEqualTo(Site.read(
				"{\"name\": \"day\", \"type\": \"DATE\", \"optional\": true, \"label\": null, \"description\": \"some day\"}"));
		assertThat(query.at("/examples/1/answer").asString())
			.isEqualTo("/api/queries/mine/namesakes?first=Aliaskhab&share=0.25");
	}

	@Test
	void saysWhyAQueryCannotBeAskedAsOfADay() {
		JsonNode query = this.site.json("/api/catalogue/entity/find");

		assertThat(query.get("knownByRefusal").asString()).contains("db.index.fulltext.queryNodes");
		assertThat(query.get("knownByCypher").isNull()).isTrue();
		assertThat(query.get("parameters").findValuesAsString("name")).doesNotContain("knownBy");
	}

	@Test
	void documentsItAsAnOperationWithTypedParameters() {
		JsonNode document = this.site.json("/v3/api-docs");
		JsonNode operation = document.at("/paths/~1api~1queries~1mine~1namesakes/get");

		assertThat(document.get("openapi").asString()).startsWith("3.1");
		assertThat(document.at("/info/title").asString()).isEqualTo("Fealty");
		assertThat(operation.get("operationId").asString()).isEqualTo("mineNamesakes");
		assertThat(operation.get("summary").asString()).isEqualTo("Who is called so");
		assertThat(operation.get("parameters").findValuesAsString("name")).containsExactly("first", "born", "kind",
				"share", "days", "limit", "knownBy", "format");
		assertThat(operation.at("/parameters/0")).isEqualTo(Site.read("""
				{"name": "first", "in": "query", "description": "the first name", "required": true,
				 "schema": {"type": "string"},
				 "examples": {"example 1": {"summary": "first=Dokka", "value": "Dokka"},
				              "example 2": {"summary": "first=\\"Aliaskhab\\" share=0.25", "value": "Aliaskhab"}}}
				"""));
		assertThat(operation.at("/parameters/1/schema"))
			.isEqualTo(Site.read("{\"type\": \"string\", \"format\": \"date\"}"));
		assertThat(operation.at("/parameters/2/x-entity-label").asString()).isEqualTo("Person");
		assertThat(operation.at("/parameters/3/schema"))
			.isEqualTo(Site.read("{\"type\": \"number\", \"format\": \"double\", \"default\": 0.5}"));
		assertThat(operation.at("/parameters/4/schema")).isEqualTo(Site.read("""
				{"type": "array", "items": {"type": "string", "format": "date"}, "default": ["2015-06-23"]}
				"""));
		assertThat(operation.at("/parameters/5/schema")).isEqualTo(Site.read(
				"{\"type\": \"integer\", \"format\": \"int64\", \"default\": 10, \"minimum\": 1, \"maximum\": 50000}"));
		assertThat(operation.at("/parameters/7/schema/enum").valueStream().map(JsonNode::asString)).contains("json",
				"csv", "ndjson");
	}

	@Test
	void documentsWhatItReturns() {
		JsonNode responses = this.site.json("/v3/api-docs").at("/paths/~1api~1queries~1mine~1namesakes/get/responses");
		JsonNode row = responses.at("/200/content/application~1json/schema/properties/rows/items");

		assertThat(row.get("properties")).isEqualTo(Site.read("""
				{"person": {"type": "string", "description": "id"},
				 "day": {"type": ["string", "null"], "format": "date", "description": "some day"}}
				"""));
		assertThat(row.get("required").valueStream().map(JsonNode::asString)).containsExactlyInAnyOrder("person",
				"day");
		assertThat(responses.get("200").get("content").propertyNames()).contains("application/json", "text/csv",
				"application/x-ndjson");
		assertThat(responses.propertyNames()).containsExactlyInAnyOrder("200", "304", "400", "404", "406", "503",
				"504");
	}

	@Test
	void documentsEveryOtherEndpoint() {
		JsonNode paths = this.site.json("/v3/api-docs").get("paths");

		assertThat(paths.propertyNames()).contains("/api/catalogue", "/api/catalogue/{group}/{name}",
				"/api/entities/{id}", "/api/datasets", "/api/queries/web/leaders");
		assertThat(paths.propertyNames()).allSatisfy((path) -> assertThat(path).doesNotContain("{*"));
	}

	@Test
	void refersOnlyToWhatTheDocumentDefines() {
		JsonNode document = this.site.json("/v3/api-docs");

		assertThat(document.findValuesAsString("$ref")).isNotEmpty()
			.allSatisfy((reference) -> assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse());
	}

	@Test
	void showsTheDocumentWithoutAnotherHost() {
		String page = this.site.get("/swagger-ui/index.html").body();

		assertThat(page).contains("swagger-ui").doesNotContain("https://");
	}

}
