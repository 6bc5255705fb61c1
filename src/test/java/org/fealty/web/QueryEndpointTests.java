package org.fealty.web;

import java.io.IOException;
import java.util.List;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

import org.fealty.derivation.RulesVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@FealtyOverHttp
class QueryEndpointTests {

	private final Site site;

	QueryEndpointTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@BeforeAll
	static void create() {
		Emirate.create();
	}

	@Test
	void answersAQueryAsJsonWithItsQuestion() {
		JsonNode answer = this.site.json("/api/queries/web/leaders?organisation=caucasus-emirate");

		assertThat(answer).isEqualTo(Site.read("""
				{"query": "web/leaders", "title": "Leaders, for the tests of the endpoints",
				 "arguments": {"organisation": "caucasus-emirate", "asOf": null, "statuses": ["confirmed", "reported"],
				               "limit": 1000},
				 "graph": {"version": "0", "rules": %d, "loading": []},
				 "datasets": [{"id": "north-caucasus", "licence": "CC-BY-4.0", "attribution": "Name us"}],
				 "columns": [{"name": "person", "type": "STRING"}, {"name": "personName", "type": "STRING"},
				             {"name": "since", "type": "DATE"}, {"name": "fact", "type": "STRING"}],
				 "rows": [{"person": "dokka-umarov", "personName": "Dokka Umarov", "since": "2007-10-31", "fact": "f1"},
				          {"person": "aliaskhab-kebekov", "personName": "Aliaskhab Kebekov", "since": "2014-03-18",
				           "fact": "f2"}],
				 "count": 2, "truncated": false}
				""".formatted(RulesVersion.CURRENT)));
	}

	/** It is the address that somebody types first. */
	@Test
	void saysWhereTheQueriesAreListedIfNoneIsNamed() throws IOException {
		for (String address : List.of("/api/queries", "/api/queries/")) {
			assertThat(this.site.raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
				.startsWith("HTTP/1.1 404")
				.contains("/api/catalogue");
		}
	}

	@Test
	void saysThatThereIsMoreThanTheLimit() {
		JsonNode answer = this.site.json("/api/queries/web/leaders?organisation=caucasus-emirate&limit=1");

		assertThat(answer.get("count").asInt()).isEqualTo(1);
		assertThat(answer.get("truncated").asBoolean()).isTrue();
	}

	@Test
	void saysAfterAnAnswerOfAnyFormatWhetherThereIsMore() throws IOException {
		assertThat(csv(1, "1.1")).startsWith("HTTP/1.1 200").endsWithIgnoringCase("Fealty-Truncated: true\r\n\r\n");
		assertThat(csv(2, "1.1")).endsWithIgnoringCase("Fealty-Truncated: false\r\n\r\n");
		assertThat(csv(1, "1.0")).contains(" 200").doesNotContainIgnoringCase("Fealty-Truncated");
	}

	private String csv(int limit, String version) throws IOException {
		return this.site.raw("GET /api/queries/web/leaders?organisation=caucasus-emirate&format=csv&limit=" + limit
				+ " HTTP/" + version + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
	}

	@Test
	void takesAListAsARepeatedArgument() {
		JsonNode answer = this.site
			.json("/api/queries/web/leaders?organisation=caucasus-emirate&statuses=contested&statuses=denied");

		assertThat(answer.at("/arguments/statuses")).isEqualTo(Site.read("[\"contested\", \"denied\"]"));
		assertThat(answer.get("rows")).isEmpty();
	}

	@Test
	void answersAGraphUnderItsOwnIds() {
		JsonNode answer = this.site.json("/api/queries/web/network?organisation=caucasus-emirate");

		assertThat(answer.get("nodes").findValuesAsString("id")).contains("caucasus-emirate", "dokka-umarov",
				"aliaskhab-kebekov");
		assertThat(answer.at("/relationships/0/id").asString()).isEqualTo("f1");
		assertThat(answer.at("/relationships/0/start").asString()).isEqualTo("dokka-umarov");
	}

	@Test
	void writesTheFormatThatIsNamed() {
		HttpResponse<String> answer = this.site.get("/api/queries/web/leaders?organisation=caucasus-emirate&format=csv",
				"Accept", "application/json");

		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
		assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("inline; filename=\"web-leaders.csv\"");
		assertThat(answer.body().lines()).first().isEqualTo("person,personName,since,fact");
	}

	@Test
	void writesTheFormatThatIsAcceptedMost() {
		HttpResponse<String> answer = this.site.get("/api/queries/web/leaders?organisation=caucasus-emirate", "Accept",
				"application/json;q=0.5, application/x-ndjson, text/html");

		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
		assertThat(answer.body().lines()).hasSize(2);
	}

	@Test
	void writesJsonForABrowser() {
		HttpResponse<String> answer = this.site.get("/api/queries/web/leaders?organisation=caucasus-emirate", "Accept",
				"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
	}

	@Test
	void writesAGraphInEveryFormatOfTheCatalogue() {
		JsonNode formats = this.site.json("/api/catalogue/web/network").get("formats");

		assertThat(formats.valueStream().map(JsonNode::asString)).contains("json", "csv", "ndjson", "gexf", "graphml",
				"cyjs");
		assertThat(formats.valueStream().map(JsonNode::asString)).allSatisfy((format) -> {
			HttpResponse<String> answer = this.site
				.get("/api/queries/web/network?organisation=caucasus-emirate&format=" + format);
			assertThat(answer.statusCode()).isEqualTo(200);
			// one of them has ends of relationships by their ids alone
			assertThat(answer.body()).containsAnyOf("Aliaskhab Kebekov", "aliaskhab-kebekov");
		});
	}

	@Test
	void stopsAQueryThatTakesTooLong() {
		HttpResponse<String> answer = this.site.get("/api/queries/web/slow", "Accept", "text/csv");

		assertThat(answer.statusCode()).isEqualTo(504);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
		JsonNode problem = Site.read(answer.body());
		assertThat(problem.get("type").asString()).isEqualTo("/problems.html#too-slow");
		assertThat(problem.get("detail").asString()).contains("10.0 seconds", "Ask for less");
	}

	@Test
	void breaksOffAnAnswerThatCannotBeFinished() {
		assertThatThrownBy(() -> this.site.get("/api/queries/web/slow?first=40000"))
			.isInstanceOf(UncheckedIOException.class);
	}

	@Test
	void keepsToItselfWhatTheDatabaseSaysOfAFault() {
		HttpResponse<String> answer = this.site.get("/api/queries/web/fails");

		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.body()).contains("a fault of the program")
			.doesNotContain("by zero", "UNWIND", "Exception", "neo4j");
	}

}
