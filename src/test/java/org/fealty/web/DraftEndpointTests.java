package org.fealty.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.fealty.ingest.Check;
import org.fealty.testing.LoadedGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page writes goes into a draft, and into the graph when asked. */
@FealtyOverHttp
class DraftEndpointTests {

	private static final Path FOLDER = Path.of(FealtyOverHttp.DRAFTS);

	private static final String DRAFTS = "/api/drafts";

	private final Site site;

	private final String token;

	DraftEndpointTests(@LocalServerPort int port) {
		this.site = new Site(port);
		this.token = this.site.json(DRAFTS).get("token").asString();
	}

	@BeforeAll
	static void load() {
		LoadedGraph.load();
	}

	@BeforeEach
	void begin() throws IOException {
		FileSystemUtils.deleteRecursively(FOLDER);
		post("", """
				{"id": "notes", "title": "Notes: \\"first\\"", "coder": "Ann O'Nym", "licence": "CC0-1.0"}""");
	}

	@Test
	void hearsNobodyButThePageOfThisMachine() {
		String row = row("vilayat-dagestan", "2013", "asserts");

		assertThat(this.site.post(DRAFTS + "/notes/rows", row).statusCode()).isEqualTo(403);
		assertThat(this.site.post(DRAFTS + "/notes/rows", row, "Fealty-Token", "wrong").statusCode()).isEqualTo(403);
		for (String[] header : new String[][] { { "Origin", "http://example.org" }, { "Sec-Fetch-Site", "cross-site" },
				{ "Origin", "null" } }) {
			HttpResponse<String> refused = this.site.post(DRAFTS + "/notes/rows", row, "Fealty-Token", this.token,
					header[0], header[1]);
			assertThat(refused.statusCode()).as(header[0]).isEqualTo(403);
			assertThat(refused.body()).contains("/problems.html#wrong-sender");
			assertThat(this.site.get(DRAFTS, header[0], header[1]).body()).doesNotContain(this.token);
		}
		assertThat(this.site
			.send("POST", DRAFTS + "/notes/import", "Fealty-Token", this.token, "Content-Type", "text/plain")
			.statusCode()).isEqualTo(415);
		assertThat(FOLDER.resolve("notes").resolve("led.csv")).doesNotExist();
	}

	@Test
	void beginsADatasetThatSaysWhoCodesIt() throws IOException {
		assertThat(Check.of(List.of(FOLDER.resolve("notes")), null)).allMatch((report) -> report.isClean());
		assertThat(Files.readString(FOLDER.resolve("notes").resolve("dataset.yaml")))
			.contains("\"title\": \"Notes: \\\"first\\\"\"", "\"publisher\": \"Ann O'Nym\"", "\"licence\": \"CC0-1.0\"")
			.contains("\"coding\": \"Written by hand on the page of Fealty by Ann O'Nym, begun on ");
		assertThat(this.site.json(DRAFTS).at("/drafts/0/coder").asString()).isEqualTo("Ann O'Nym");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../notes", "Notes", "", "a/b", ".notes", "notes", "north-caucasus" })
	void beginsNoDraftUnderANameThatIsNoneOrTaken(String id) {
		HttpResponse<String> refused = post("", """
				{"id": "%s", "title": "T", "coder": "C", "licence": "L"}""".formatted(id));

		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(Site.read(refused.body()).get("detail").asString()).endsWith(".").contains("\"" + id + "\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			vilayat-dagestan | 4/12/2016 | asserts | since  | 2016-12-04
			vilayat-dagestn  | 2013      | asserts | object | Did you mean vilayat-dagestan?
			vilayat-dagestan | 2013      | claims  | stance | Write one of asserts, suspects, disputes, denies.
			aliaskhab-kebekov | 2013     | asserts | object | LED joins Person → Organisation/Province""")
	void saysOfEachCellWhatIsAcceptedAndWritesNothing(String object, String since, String stance, String column,
			String words) {
		for (String path : List.of("/notes/check", "/notes/rows")) {
			HttpResponse<String> answer = post(path, row(object, since, stance));
			JsonNode check = Site.read(answer.body());

			assertThat(answer.statusCode()).isEqualTo(path.endsWith("rows") ? 422 : 200);
			assertThat(check.get("written").asBoolean()).isFalse();
			assertThat(check.at("/problems/0/column").asString()).isEqualTo(column);
			assertThat(check.at("/problems/0/reason").asString()).contains(words);
		}
		assertThat(FOLDER.resolve("notes").resolve("led.csv")).doesNotExist();
	}

	@Test
	void saysWhatWouldChangeAndChangesItWhenAsked() {
		post("", """
				{"id": "imported", "title": "T", "coder": "C", "licence": "L"}""");
		String row = row("vilayat-dagestan", "2012-05", "asserts");
		JsonNode check = Site.read(post("/imported/check", row).body());
		assertThat(check.get("changes")).isEqualTo(Site.read("""
				{"added": 1, "changed": 0, "gone": 0, "entities": 1}"""));
		assertThat(content("imported").get("rows").asInt()).isZero();

		assertThat(post("/imported/rows", row).statusCode()).isEqualTo(201);
		assertThat(content("imported").at("/changes/added").asInt()).isEqualTo(1);
		assertThat(saidByDrafts(check)).isZero();

		JsonNode imported = Site.read(post("/imported/import", "{}").body());
		assertThat(imported.get("clean").asBoolean()).isTrue();
		assertThat(imported.get("sentence").asString()).startsWith("imported: loaded. 1 rows read = 1 accepted");
		assertThat(saidByDrafts(check)).isEqualTo(1);
		assertThat(content("imported").at("/changes/added").asInt()).isZero();
		assertThat(this.site.json(DRAFTS).at("/drafts/0/loaded").asBoolean()).isTrue();
		assertThat(Site.read(post("/imported/import", "{}").body()).get("sentence").asString()).contains("unchanged");
	}

	private long saidByDrafts(JsonNode check) {
		return this.site.json("/api/facts/" + check.get("fact").asString() + "/evidence")
			.get("rows")
			.findValuesAsString("dataset")
			.stream()
			.filter("imported"::equals)
			.count();
	}

	@Test
	void takesAStatementOnce() {
		String row = row("vilayat-dagestan", "2011", "asserts");
		post("/notes/rows", row);
		HttpResponse<String> again = post("/notes/rows", row);

		assertThat(again.statusCode()).isEqualTo(422);
		assertThat(Site.read(again.body()).at("/problems/0/reason").asString()).contains("stands in the draft already");
		assertThat(content().get("rows").asInt()).isEqualTo(1);
	}

	@Test
	void namesInAStatementWhatTheDraftRegisters() {
		post("/notes/rows", """
				{"table": "persons.csv", "cells": {"id": "new-man", "name": "New Man"}}""");
		post("/notes/rows",
				"""
						{"table": "sources.csv", "cells": {"id": "new-paper", "title": "News, \\"quoted\\"", "publisher": "Paper", "published": "2016", "retrieved": "2026-11-30"}}""");
		HttpResponse<String> written = post("/notes/rows",
				"""
						{"table": "attributes.csv", "cells": {"entity": "new-man", "what": "birth", "value": "1980~", "source": "new-paper"}}""");

		assertThat(written.statusCode()).isEqualTo(201);
		assertThat(content().get("names").findValuesAsString("name")).containsExactly("New Man", "News, \"quoted\"");
		assertThat(Check.of(List.of(FOLDER.resolve("notes")), null)).allMatch((report) -> report.isClean());
	}

	@Test
	void losesNothingOfWhatTwoTabsWriteAtOnce() throws Exception {
		List<Future<Integer>> sent = new ArrayList<>();
		try (ExecutorService tabs = Executors.newFixedThreadPool(4)) {
			IntStream.range(0, 12)
				.forEach((index) -> sent.add(tabs.submit(() -> post("/notes/rows", """
						{"table": "persons.csv", "cells": {"id": "person-%d", "name": "Person %d"}}""".formatted(index,
						index))
					.statusCode())));
		}
		for (Future<Integer> one : sent) {
			assertThat(one.get()).isEqualTo(201);
		}
		assertThat(content().get("names").findValuesAsString("id")).hasSize(12).doesNotHaveDuplicates();
		assertThat(FOLDER.resolve("notes")).isDirectoryNotContaining("glob:**.new");
	}

	@Test
	void goesOnWithATableAsASpreadsheetLeftIt() throws IOException {
		Path table = FOLDER.resolve("notes").resolve("led.csv");
		Files.writeString(table,
				"\uFEFFsubject;object;source;Since\r\nrustam-asildarov;vilayat-dagestan;new-arab-2016;2010");
		post("/notes/rows",
				"""
						{"table": "led.csv", "cells": {"subject": "rustam-asildarov", "object": "vilayat-dagestan", "source": "new-arab-2016", \
						"since": "2009", "note": "a; b"}}""");

		assertThat(Files.readAllLines(table)).containsExactly(
				"subject;object;source;Since;note".replace("Since", "since"),
				"rustam-asildarov;vilayat-dagestan;new-arab-2016;2010;",
				"rustam-asildarov;vilayat-dagestan;new-arab-2016;2009;\"a; b\"");
		assertThat(content().get("rows").asInt()).isEqualTo(2);
		assertThat(content().get("problems")).isEmpty();
	}

	@Test
	void refusesWhatNoTableHas() {
		assertThat(post("/notes/rows", """
				{"table": "../x.csv", "cells": {}}""").body()).contains("is no table of a dataset");
		assertThat(post("/notes/rows", """
				{"table": "led.csv", "cells": {"colour": "red"}}""").body()).contains("has no column");
		assertThat(post("/nothing/rows", row("vilayat-dagestan", "2011", "asserts")).body())
			.contains("There is no draft");
		assertThat(post("/notes/rows", "[]").statusCode()).isEqualTo(400);
	}

	@Test
	void findsPublicationsAndVoicesByWordsOfTheirNames() {
		assertThat(this.site.json(DRAFTS + "/of/sources?search=kills%20arab").get("rows").findValuesAsString("id"))
			.containsExactly("new-arab-2016");
		assertThat(this.site.json(DRAFTS + "/of/voices?search=security%20service").get("rows").findValuesAsString("id"))
			.isNotEmpty();
	}

	private JsonNode content() {
		return content("notes");
	}

	private JsonNode content(String draft) {
		return this.site.json(DRAFTS + "/" + draft);
	}

	private HttpResponse<String> post(String path, String json) {
		return this.site.post(DRAFTS + path, json, "Fealty-Token", this.token, "Sec-Fetch-Site", "same-origin");
	}

	private static String row(String object, String since, String stance) {
		return """
				{"table": "led.csv", "cells": {"subject": "rustam-asildarov", "object": "%s", "source": "new-arab-2016", "since": "%s", \
				"stance": "%s"}}"""
			.formatted(object, since, stance);
	}

}
