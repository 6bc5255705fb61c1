package org.fealty.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that nobody sends by mistake. */
@FealtyOverHttp
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestTests {

	private static final String LEADERS = "/api/queries/web/leaders?organisation=caucasus-emirate";

	private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

	private static final String LONG = "hostile".repeat(2_000);

	private final Site site;

	HostileRequestTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@BeforeAll
	static void create() {
		Emirate.create();
	}

	@ParameterizedTest
	@ValueSource(strings = { LEADERS, "/api/catalogue", "/api/graph", "/api/entities?search=dokka", "/", "/index.html",
			"/js/words.js", "/actuator/health", "/v3/api-docs", "/api/nothing" })
	void areToldByAllowWhatTheyMayDoAndNothingElse(String path) {
		SortedSet<String> taken = new TreeSet<>();
		List<SortedSet<String>> told = new ArrayList<>();
		for (String method : METHODS) {
			HttpResponse<String> answer = this.site.send(method, path);
			if (answer.statusCode() == 405) {
				told.add(new TreeSet<>(
						Arrays.asList(answer.headers().firstValue("Allow").orElse("").strip().split("\\s*,\\s*"))));
			}
			else {
				assertThat(answer.statusCode()).as("%s %s", method, path).isLessThan(500);
				taken.add(method);
			}
		}
		assertThat(taken).contains("GET");
		// OPTIONS asks of a resource what else it takes, and may go without saying.
		taken.remove("OPTIONS");
		told.forEach((allow) -> allow.remove("OPTIONS"));
		assertThat(told).as(path).allSatisfy((allow) -> assertThat(allow).isEqualTo(taken));
	}

	@Test
	void leaveNoLongLineInTheLogAndGetNoTrace(CapturedOutput output) throws IOException {
		List<String> answers = List.of(raw("GET " + LEADERS, "Accept: text/" + LONG),
				raw("GET " + LEADERS, "Accept: " + "a/b,".repeat(3_000) + "c/d"),
				raw("GET " + LEADERS, "If-None-Match: " + LONG), raw("GET " + LEADERS, "Content-Type: " + LONG),
				raw("GET " + LEADERS, "Cookie: a=" + LONG + "; $b=\u0001"), raw("GET " + LEADERS, "Range: " + LONG),
				raw("GET " + LEADERS, "Origin: http://" + LONG), raw("GET " + LEADERS, "X-Forwarded-Host: " + LONG),
				raw("GET " + LEADERS + "&" + LONG + "=1", "A: b"), raw("GET " + LEADERS + "&limit=" + LONG, "A: b"),
				raw("GET /api/queries/web/" + LONG, "A: b"), raw("GET /" + LONG, "A: b"),
				raw("GET /api/entities/" + LONG, "A: b"), raw("GET /api/facts/" + LONG + "/evidence", "A: b"),
				raw("GET /%zz" + LONG, "A: b"), raw("GET /a%2Fb%5C" + LONG, "A: b"), raw("GET /<" + LONG, "A: b"),
				raw(LONG + " /", "A: b"), raw("TRACE /", "A: " + LONG), raw("POST " + LEADERS, "Content-Length: 1x"),
				raw("POST /mcp", "Content-Type: application/json\r\nContent-Length: 3"),
				raw("GET /", "A: " + LONG.repeat(5)));

		assertThat(answers).allSatisfy((answer) -> {
			assertThat(answer).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
			assertThat(answer).doesNotContain("\tat ", "Exception", "Apache Tomcat");
		});
		assertThat(output.toString()).doesNotContain("\tat ");
		assertThat(output.toString().lines()).allMatch((line) -> line.length() < 2_000);
	}

	@Test
	void areNotReadAsAFormAndGetNoFaultForTwoSlashesOrTrace() throws IOException {
		assertThat(this.site.raw("PUT /api/graph HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\n%zz"))
			.startsWith("HTTP/1.1 405");
		assertThat(raw("GET //", "A: b")).startsWith("HTTP/1.1 404").doesNotContain("/error\"");
		assertThat(raw("TRACE /api/graph", "A: b")).startsWith("HTTP/1.1 405").contains("GET");
	}

	@Test
	void getNoPageThatNamesThePlaceOfErrors() throws IOException {
		for (String start : List.of("GET /%zz", "GET /a%2Fb", "TRACE /", "GET /api/%00", "GET /nothing",
				"GET /;a=b/..;/x", "FOO " + LEADERS, "GET /<a>")) {
			assertThat(raw(start, "A: b")).as(start).startsWith("HTTP/1.1 4").doesNotContain("\"/error\"");
		}
	}

	/** Only the part up to the body of a request; the connection is closed after it. */
	private String raw(String start, String header) throws IOException {
		return this.site.raw(start + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\nxyz");
	}

}
