package org.fealty.web;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The two endpoints that run a named query under another name. */
@FealtyOverHttp
class SearchAndEvidenceTests {

	private final Site site;

	SearchAndEvidenceTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@BeforeAll
	static void create() {
		Emirate.create();
	}

	@Test
	void findsEntitiesByAnyOfTheirNames() {
		JsonNode answer = this.site.json("/api/entities?search=doku&limit=5");

		assertThat(answer.get("query").asString()).isEqualTo("entity/find");
		assertThat(answer.get("rows").findValuesAsString("entity")).containsExactly("dokka-umarov");
	}

	@Test
	void writesWhatItFindsInTheFormatAskedFor() {
		assertThat(this.site.get("/api/entities?search=doku&format=csv").body().lines()).first()
			.asString()
			.startsWith("entity,name");
	}

	@Test
	void callsTheNameWhatWhoeverAskedCallsIt() {
		HttpResponse<String> answer = this.site.get("/api/entities?format=gexf");

		assertThat(answer.statusCode()).isEqualTo(400);
		JsonNode problem = Site.read(answer.body());
		assertThat(problem.get("errors").findValuesAsString("argument")).containsExactly("search", "format");
		assertThat(problem.at("/errors/0/detail").asString()).startsWith("search: It is missing");
	}

	@Test
	void takesTheNameUnderNoOtherName() {
		JsonNode problem = this.site.json("/api/entities?search=doku&name=umarov");

		assertThat(problem.get("status").asInt()).isEqualTo(400);
		assertThat(problem.at("/errors/0/argument").asString()).isEqualTo("name");
		assertThat(problem.at("/errors/0/kind").asString()).isEqualTo("unknown");
	}

	@Test
	void givesTheStatementsBehindAFact() {
		JsonNode answer = this.site.json("/api/facts/a1/evidence");

		assertThat(answer.get("query").asString()).isEqualTo("evidence/statements-of");
		assertThat(answer.get("rows").findValuesAsString("statement")).containsExactlyInAnyOrder("x1", "x2", "x3");
		assertThat(answer.get("rows").findValuesAsString("source")).contains("s1", "s2");
	}

	@Test
	void givesTheStatementsThatHadBeenPublishedByADay() {
		JsonNode answer = this.site.json("/api/facts/a1/evidence?knownBy=2015-04-20");

		assertThat(answer.get("rows").findValuesAsString("statement")).containsExactlyInAnyOrder("x1", "x2");
		assertThat(answer.at("/arguments/knownBy").asString()).isEqualTo("2015-04-20");
		assertThat(this.site.json("/api/facts/a1/evidence?knownBy=2015-04-19").get("detail").asString())
			.contains("is no fact's id known by 2015-04-19");
	}

	@Test
	void saysWhyTheSearchCannotBeAskedAsOfADay() {
		JsonNode problem = this.site.json("/api/entities?search=doku&knownBy=2015-04-20");

		assertThat(problem.get("status").asInt()).isEqualTo(400);
		assertThat(problem.at("/errors/0/kind").asString()).isEqualTo("not-supported");
		assertThat(problem.at("/errors/0/detail").asString())
			.startsWith("knownBy: This query cannot be asked as of a day. ");
	}

	@Test
	void knowsNoFactWithoutEvidence() {
		HttpResponse<String> answer = this.site.get("/api/facts/nothing/evidence");

		assertThat(answer.statusCode()).isEqualTo(404);
		JsonNode problem = Site.read(answer.body());
		assertThat(problem.get("type").asString()).isEqualTo("/problems.html#unknown-fact");
		assertThat(problem.at("/errors/0/found").asString()).isEqualTo("nothing");
	}

	@Test
	void knowsNoFactWithoutEvidenceInAnArgument() {
		HttpResponse<String> answer = this.site.get("/api/queries/evidence/statements-of?fact=nothing");

		assertThat(answer.statusCode()).isEqualTo(404);
		JsonNode problem = Site.read(answer.body());
		assertThat(problem.get("type").asString()).isEqualTo("/problems.html#unknown-fact");
		assertThat(problem.at("/errors/0/kind").asString()).isEqualTo("no-such-fact");
	}

	@Test
	void documentsBoth() {
		JsonNode paths = this.site.json("/v3/api-docs").get("paths");

		assertThat(paths.at("/~1api~1entities/get/parameters").findValuesAsString("name")).contains("search", "limit",
				"format");
		assertThat(paths.at("/~1api~1facts~1{id}~1evidence/get/parameters/0/name").asString()).isEqualTo("id");
		assertThat(paths.at("/~1api~1facts~1{id}~1evidence/get/parameters/0/in").asString()).isEqualTo("path");
	}

}
