package org.fealty.web;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

import org.fealty.database.DigestReader;
import org.fealty.database.ReadTransactions;
import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.Importer;
import org.fealty.ingest.Progress;
import org.fealty.store.GraphWriter;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** An answer says of which state of the graph it is, and is told from a later one. */
@FealtyOverHttp
class GraphVersionTests {

	private static final String SEARCH = "/api/queries/entity/find?name=dagestan";

	private static final Importer IMPORTER = new Importer(new GraphWriter(SharedNeo4j.driver()));

	private final Site site;

	GraphVersionTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@BeforeEach
	void importPlaces() {
		SharedNeo4j.clean();
		load();
	}

	private static void load() {
		IMPORTER.load(List.of(Path.of("import/gazetteer")), ImportOptions.into(SharedNeo4j.rejects()), Progress.SILENT);
	}

	@Test
	void isNotAnsweredAgainUntilTheGraphChanges() {
		HttpResponse<String> first = this.site.get(SEARCH);
		HttpResponse<String> again = this.site.get(SEARCH, "If-None-Match", header(first, "ETag"));

		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
		assertThat(header(again, "Fealty-Graph")).isEqualTo(header(first, "Fealty-Graph"));

		IMPORTER.withdraw("gazetteer");
		HttpResponse<String> later = this.site.get(SEARCH, "If-None-Match", header(first, "ETag"));
		assertThat(later.statusCode()).isEqualTo(200);
		assertThat(header(later, "ETag")).isNotEqualTo(header(first, "ETag"));
		assertThat(header(later, "Fealty-Graph")).isNotEqualTo(header(first, "Fealty-Graph"));
		assertThat(Site.read(first.body()).get("count").asInt()).isPositive();
		assertThat(Site.read(later.body()).get("count").asInt()).isZero();
	}

	@Test
	void saysTheVersionInTheAnswerAndBeforeIt() {
		HttpResponse<String> json = this.site.get(SEARCH);
		HttpResponse<String> csv = this.site.get(SEARCH + "&format=csv");
		JsonNode graph = Site.read(json.body()).get("graph");

		assertThat(graph.get("version").asString()).matches("1-[0-9a-f]{8}")
			.isEqualTo(header(json, "Fealty-Graph"))
			.isEqualTo(header(csv, "Fealty-Graph"));
		assertThat(graph.get("loading")).isEmpty();
	}

	@Test
	void hasAnotherTagInAnotherFormatAndForOtherArguments() {
		assertThat(List.of(header(this.site.get(SEARCH), "ETag"), header(this.site.get(SEARCH + "&format=csv"), "ETag"),
				header(this.site.get(SEARCH + "&limit=1"), "ETag"),
				header(this.site.get("/api/queries/entity/find?name=ingushetia"), "ETag")))
			.doesNotHaveDuplicates()
			.allMatch((tag) -> tag.startsWith("W/\""));
		assertThat(header(this.site.get(SEARCH), "ETag")).isEqualTo(header(this.site.get(SEARCH), "ETag"));
	}

	@Test
	void isNotToldOfAProblem() {
		HttpResponse<String> problem = this.site.get("/api/queries/web/fails");

		assertThat(problem.statusCode()).isEqualTo(500);
		assertThat(problem.headers().map()).doesNotContainKeys("etag", "fealty-graph", "fealty-query");
		assertThat(this.site.get("/api/queries/entity/find", "If-None-Match", "W/\"x\"").statusCode()).isEqualTo(400);
	}

	@Test
	void differsBetweenGraphsThatWereBuiltSeparatelyThoughTheyHoldTheSame() {
		List<String> digest = digest();
		String version = header(this.site.get(SEARCH), "Fealty-Graph");

		SharedNeo4j.clean();
		load();

		assertThat(digest()).isEqualTo(digest);
		assertThat(header(this.site.get(SEARCH), "Fealty-Graph")).startsWith("1-").isNotEqualTo(version);
	}

	@Test
	void standsWithTheSizeOfTheGraphAndItsDatasets() {
		JsonNode graph = this.site.json("/api/graph");

		assertThat(graph.get("version").asString()).isEqualTo(header(this.site.get(SEARCH), "Fealty-Graph"));
		assertThat(graph.get("nodes").asLong()).isEqualTo(count("MATCH (n) RETURN count(n) AS count"));
		assertThat(graph.get("relationships").asLong()).isEqualTo(count("MATCH ()-[r]->() RETURN count(r) AS count"));
		assertThat(graph.at("/datasets/0/id").asString()).isEqualTo("gazetteer");
		assertThat(graph.at("/datasets/0/statements").asLong())
			.isEqualTo(count("MATCH (s:Statement) RETURN count(s) AS count"));
		assertThat(graph.at("/datasets/0/state").isNull()).isTrue();
	}

	private static long count(String cypher) {
		return SharedNeo4j.run(cypher).getFirst().get("count").asLong();
	}

	private static List<String> digest() {
		return new DigestReader(new ReadTransactions(SharedNeo4j.driver())).read().lines();
	}

	private static String header(HttpResponse<String> answer, String name) {
		return answer.headers().firstValue(name).orElseThrow();
	}

}
