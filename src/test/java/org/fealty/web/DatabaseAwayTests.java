package org.fealty.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

import org.fealty.testing.Cable;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What is answered while the database is away, and after. */
@Tag("processes")
@FealtyOverHttp
@DirtiesContext
class DatabaseAwayTests {

	private static final String DRAFTS = "/api/drafts";

	private static final Cable CABLE = Cable.to(SharedNeo4j.uri());

	private final Site site;

	DatabaseAwayTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.neo4j.uri", () -> "bolt://127.0.0.1:" + CABLE.port());
		registry.add("spring.neo4j.connection-timeout", () -> "1s");
		registry.add("spring.neo4j.pool.connection-acquisition-timeout", () -> "2s");
		registry.add("spring.neo4j.max-transaction-retry-time", () -> "1s");
	}

	@BeforeAll
	static void create() {
		Emirate.create();
	}

	@AfterAll
	static void close() throws IOException {
		CABLE.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/queries/web/leaders?organisation=caucasus-emirate", "/api/entities/caucasus-emirate",
			"/api/datasets", "/api/queries/web/slow", "/api/drafts", "/api/drafts/of/sources?search=x" })
	void saysThatTheDatabaseIsAwayAndAnswersOnceItIsBack(String path) throws IOException {
		int before = this.site.get(path).statusCode();

		CABLE.cut();
		HttpResponse<String> away = this.site.get(path, "Accept", "application/json");
		CABLE.mend();

		tellsThatTheDatabaseIsAway(away);
		assertThat(this.site.get(path).statusCode()).isEqualTo(before);
	}

	private static void tellsThatTheDatabaseIsAway(HttpResponse<String> away) {
		assertThat(away.statusCode()).as(away.body()).isEqualTo(503);
		assertThat(away.headers().firstValue("Retry-After")).hasValue("5");
		assertThat(away.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(Site.read(away.body()).get("type").asString()).isEqualTo("/problems.html#database-away");
		assertThat(away.body()).doesNotContain("127.0.0.1", "bolt", "org.neo4j", "Exception");
	}

	@Test
	void saysOfADraftThatTheDatabaseIsAwayAndWritesNothing() throws IOException {
		String token = this.site.json(DRAFTS).get("token").asString();
		FileSystemUtils.deleteRecursively(Path.of(FealtyOverHttp.DRAFTS).resolve("away"));
		post(token, "", """
				{"id": "away", "title": "T", "coder": "C", "licence": "L"}""");
		String row = """
				{"table": "persons.csv", "cells": {"id": "somebody", "name": "Somebody"}}""";

		CABLE.cut();
		List<HttpResponse<String>> answers = List.of(this.site.get(DRAFTS + "/away"), post(token, "/away/check", row),
				post(token, "/away/rows", row), post(token, "/away/import", "{}"), post(token, "", """
						{"id": "other", "title": "T", "coder": "C", "licence": "L"}"""));
		CABLE.mend();

		assertThat(answers).allSatisfy(DatabaseAwayTests::tellsThatTheDatabaseIsAway);
		assertThat(Path.of(FealtyOverHttp.DRAFTS).resolve("other")).doesNotExist();
		assertThat(this.site.json(DRAFTS + "/away").get("names")).isEmpty();
		assertThat(post(token, "/away/rows", row).statusCode()).isEqualTo(201);
	}

	private HttpResponse<String> post(String token, String path, String json) {
		return this.site.post(DRAFTS + path, json, "Fealty-Token", token, "Sec-Fetch-Site", "same-origin");
	}

	@Test
	void saysOfItsHealthWhetherTheDatabaseAnswers() throws IOException {
		assertThat(this.site.json("/actuator/health").at("/components/neo4j/status").asString()).isEqualTo("UP");

		CABLE.cut();
		HttpResponse<String> away = this.site.get("/actuator/health");
		HttpResponse<String> ready = this.site.get("/actuator/health/readiness");
		HttpResponse<String> alive = this.site.get("/actuator/health/liveness");
		CABLE.mend();

		assertThat(away.statusCode()).isEqualTo(503);
		assertThat(ready.statusCode()).isEqualTo(503);
		assertThat(alive.statusCode()).isEqualTo(200);
		assertThat(Site.read(away.body()).at("/components/neo4j/status").asString()).isEqualTo("DOWN");
	}

	@Test
	void stillDescribesItsQueries() throws IOException {
		CABLE.cut();
		HttpResponse<String> answer = this.site.get("/api/catalogue/web/leaders");
		CABLE.mend();

		assertThat(answer.statusCode()).isEqualTo(200);
	}

}
