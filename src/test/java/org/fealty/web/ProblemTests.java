package org.fealty.web;

import java.io.IOException;
import java.net.http.HttpResponse;

import org.fealty.database.DatabaseBusyException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

/** What is answered where nothing can be. */
@FealtyOverHttp
class ProblemTests {

	private static final String LEADERS = "/api/queries/web/leaders";

	private final Site site;

	ProblemTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@BeforeAll
	static void create() {
		Emirate.create();
	}

	@Test
	void namesEveryWrongArgumentAtOnce() {
		JsonNode problem = problem(400, "wrong-arguments",
				LEADERS + "?asOf=4/12/2016&organization=x&limit=0&statuses=&format=xls");

		assertThat(problem.get("errors").findValuesAsString("argument")).containsExactly("organisation", "asOf",
				"limit", "organization", "format");
		assertThat(problem.get("errors").findValuesAsString("kind")).containsExactly("missing", "wrong-type",
				"out-of-range", "unknown", "unknown-format");
		assertThat(problem.at("/errors/1")).isEqualTo(Site
			.read("""
					{"argument": "asOf", "kind": "wrong-type", "found": "4/12/2016", "accepted": "DATE?", "nearest": [],
					 "detail": "asOf: \\"4/12/2016\\" is not accepted. Give a day such as 2015-06-23. Write 2016-12-04 or 2016-04-12."}
					"""));
		assertThat(problem.at("/errors/3/nearest/0").asString()).isEqualTo("organisation");
		assertThat(problem.at("/errors/4/accepted").asString()).contains("json", "csv", "ndjson");
		assertThat(problem.get("detail").asString()).contains("organisation: It is missing", "format: \"xls\"");
	}

	@Test
	void refusesAnArgumentThatIsGivenTwice() {
		JsonNode problem = problem(400, "wrong-arguments",
				LEADERS + "?organisation=caucasus-emirate&organisation=islamic-state&format=csv&format=json");

		assertThat(problem.get("errors").findValuesAsString("kind")).containsExactly("doubled", "doubled");
	}

	@Test
	void refusesAnArgumentThatIsTooLong() {
		JsonNode problem = problem(400, "wrong-arguments", LEADERS + "?organisation=" + "x".repeat(1001));

		assertThat(problem.at("/errors/0/kind").asString()).isEqualTo("too-long");
	}

	@Test
	void refusesAnAddressThatIsTooLong() throws IOException {
		String answer = this.site
			.raw("GET " + LEADERS + "?organisation=" + "x".repeat(70_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 400")
			.contains("application/problem+json", "/problems.html#bad-request");
	}

	@Test
	void refusesABrokenEscapeInAnAddress() throws IOException {
		String answer = this.site
			.raw("GET " + LEADERS + "?organisation=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 400")
			.contains("application/problem+json", "/problems.html#bad-request");
	}

	@Test
	void refusesSignsThatNoAddressMayHave() throws IOException {
		String answer = this.site
			.raw("GET " + LEADERS + "?organisation=<a> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 400")
			.contains("application/problem+json", "/problems.html#bad-request");
	}

	@Test
	void refusesAnAcceptThatNamesMoreThanFiftyTypes() {
		String accept = "text/a0" + ", text/a".repeat(50);
		HttpResponse<String> answer = this.site.get(LEADERS + "?organisation=caucasus-emirate", "Accept", accept);

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("/problems.html#bad-request").doesNotContain("text/a0");
	}

	@Test
	void tellsBackOnlyTheBeginningOfALongHeader() {
		HttpResponse<String> answer = this.site.get(LEADERS + "?organisation=caucasus-emirate", "Accept",
				"text/" + "a".repeat(5000));

		assertThat(answer.statusCode()).isEqualTo(406);
		assertThat(answer.body().length()).isLessThan(1000);
	}

	@Test
	void looksIntoNoBodyOfParts() {
		for (String type : new String[] { "multipart/form-data", "multipart/form-data; boundary=x" }) {
			HttpResponse<String> answer = this.site.send("POST", LEADERS, "Content-Type", type);

			assertThat(answer.statusCode()).as(type).isEqualTo(405);
			assertThat(answer.headers().firstValue("Allow")).as(type).hasValue("GET, HEAD, OPTIONS");
		}
	}

	@Test
	void sendsAwayWithAWordWhenToReturnWhereTooMuchIsAskedAtOnce() {
		ResponseEntity<ProblemDetail> answer = new ProblemHandler().graph(new DatabaseBusyException());

		assertThat(answer.getStatusCode().value()).isEqualTo(503);
		assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("1");
		assertThat(answer.getBody()).extracting(ProblemDetail::getType).hasToString("/problems.html#too-busy");
	}

	@Test
	void namesTheIdsNearestToOneThatDoesNotExist() {
		JsonNode problem = problem(404, "unknown-entity", LEADERS + "?organisation=caucasus-emirat");

		assertThat(problem.at("/errors/0/nearest/0").asString()).isEqualTo("caucasus-emirate");
		assertThat(problem.get("detail").asString()).contains("caucasus-emirate?");
	}

	@Test
	void namesWrongIdsAndOtherErrorsInTheOrderOfTheParameters() {
		JsonNode problem = problem(400, "wrong-arguments", LEADERS + "?asOf=never&organisation=caucasus-emirat");

		assertThat(problem.get("errors").findValuesAsString("argument")).containsExactly("organisation", "asOf");
	}

	@Test
	void refusesAnIdOfSomethingElse() {
		JsonNode problem = problem(400, "wrong-arguments", LEADERS + "?organisation=dokka-umarov");

		assertThat(problem.at("/errors/0/kind").asString()).isEqualTo("wrong-label");
		assertThat(problem.at("/errors/0/accepted").asString()).isEqualTo("STRING of Organisation");
	}

	@Test
	void namesTheQueriesNearestToOneThatDoesNotExist() {
		JsonNode problem = problem(404, "unknown-query", "/api/queries/web/leader");
		assertThat(problem.at("/nearest/0").asString()).isEqualTo("web/leaders");

		assertThat(problem(404, "unknown-query", "/api/catalogue/web/leader").at("/nearest/0").asString())
			.isEqualTo("web/leaders");
		assertThat(problem(404, "unknown-query", "/api/queries/leaders").at("/nearest/0").asString())
			.isEqualTo("web/leaders");
	}

	@Test
	void refusesAMediaTypeThatIsNoFormat() {
		HttpResponse<String> answer = this.site.get(LEADERS + "?organisation=caucasus-emirate", "Accept",
				"application/pdf, application/gexf+xml");

		JsonNode problem = checked(answer, 406, "not-acceptable");
		assertThat(problem.get("accepted").valueStream().map(JsonNode::asString)).contains("application/json",
				"text/csv", "application/x-ndjson");
	}

	@Test
	void refusesToDescribeTheCatalogueAsATable() {
		checked(this.site.get("/api/catalogue", "Accept", "text/csv"), 406, "not-acceptable");
	}

	@Test
	void refusesAnUnreadableAcceptHeader() {
		checked(this.site.get(LEADERS + "?organisation=caucasus-emirate", "Accept", "nonsense"), 400, "bad-request");
	}

	@Test
	void saysWhatThereIsWhereNothingIs() {
		assertThat(problem(404, "unknown-path", "/api/nothing").get("detail").asString()).contains("/api/nothing",
				"/api/catalogue", "/swagger-ui.html");
		problem(404, "unknown-path", "/nothing.html");
		problem(404, "unknown-path", "/api/facts/f1");
	}

	@Test
	void refusesEveryMethodThatCouldWrite() {
		for (String method : new String[] { "POST", "PUT", "PATCH", "DELETE" }) {
			HttpResponse<String> answer = this.site.send(method, LEADERS);
			JsonNode problem = checked(answer, 405, "method-not-allowed");
			assertThat(problem.get("accepted").valueStream().map(JsonNode::asString)).contains("GET");
			assertThat(answer.headers().firstValue("Allow"))
				.hasValueSatisfying((allow) -> assertThat(allow).contains("GET"));
		}
	}

	@Test
	void refusesARequestThatNamesAnotherServer() throws IOException {
		String answer = this.site
			.raw("GET /api/catalogue HTTP/1.1\r\nHost: evil.example:8080\r\nConnection: close\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 421").contains("/problems.html#wrong-host", "fealty.hosts");
	}

	@Test
	void takesARequestThatNamesThisMachine() throws IOException {
		for (String host : new String[] { "localhost", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080",
				"192.168.1.7" }) {
			assertThat(this.site.raw("GET /api/catalogue HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
				.as(host)
				.startsWith("HTTP/1.1 200");
		}
	}

	@Test
	void letsNoOtherOriginRead() {
		HttpResponse<String> answer = this.site.get("/api/catalogue", "Origin", "https://evil.example");

		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
		assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
				(policy) -> assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'"));
	}

	@Test
	void explainsEveryKindOfProblem() {
		String page = this.site.get("/problems.html").body();

		for (ProblemKind kind : ProblemKind.values()) {
			assertThat(page).contains("id=\"" + kind.word() + "\"");
		}
	}

	private JsonNode problem(int status, String kind, String path) {
		return checked(this.site.get(path), status, kind);
	}

	private static JsonNode checked(HttpResponse<String> answer, int status, String kind) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		JsonNode problem = Site.read(answer.body());
		assertThat(problem.get("status").asInt()).isEqualTo(status);
		assertThat(problem.get("type").asString()).isEqualTo("/problems.html#" + kind);
		assertThat(problem.get("title").asString()).isNotBlank();
		assertThat(answer.body()).doesNotContain("org.springframework", "org.neo4j", "org.fealty", "MATCH",
				"Exception");
		return problem;
	}

}
