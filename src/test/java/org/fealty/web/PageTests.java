package org.fealty.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The page at the root, as far as it can be told without a browser. */
@FealtyOverHttp
class PageTests {

	private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"(/[^\"#]+)\"|from '\\./([\\w.-]+)'");

	private final Site site;

	PageTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void isServedAtTheRoot() {
		HttpResponse<String> page = this.site.get("/", "Accept", "text/html");

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/html"));
		assertThat(page.body()).contains("<title>Fealty</title>");
	}

	@Test
	void bringsAllThatItLoadsAndNothingFromElsewhere() {
		Deque<String> waiting = new ArrayDeque<>(List.of("/"));
		Set<String> seen = new HashSet<>();
		while (!waiting.isEmpty()) {
			String path = waiting.remove();
			if (!seen.add(path) || path.startsWith("/api")) {
				continue;
			}
			HttpResponse<String> file = this.site.get(path);
			assertThat(file.statusCode()).as(path).isLessThan(400);
			if (path.equals("/") || path.endsWith(".js") || path.endsWith(".css")) {
				assertThat(file.body()).as(path).doesNotContainPattern("(src|href)=\"(https?:)?//|@import|url\\(http");
				LOADED.matcher(file.body())
					.results()
					.map((found) -> (found.group(1) != null) ? found.group(1) : "/js/" + found.group(2))
					.forEach(waiting::add);
			}
		}
		assertThat(seen).contains("/fealty.css", "/js/page.js", "/js/table.js", "/js/drawing.js", "/js/kinds.js",
				"/js/timeline.js", "/js/library.js");
	}

	@Test
	void findsTheLibrariesThatDraw() {
		for (String path : List.of("layout-base/layout-base.js", "cose-base/cose-base.js",
				"cytoscape/dist/cytoscape.min.js", "cytoscape-fcose/cytoscape-fcose.js", "d3/dist/d3.min.js",
				"d3-sankey/dist/d3-sankey.min.js")) {
			assertThat(this.site.get("/webjars/" + path).statusCode()).as(path).isEqualTo(200);
		}
	}

	@Test
	void letsTheNeo4jBrowserReachThisHostAndTheDatabaseAlone() {
		assertThat(this.site.get("/browser/index.html").headers().firstValue("Content-Security-Policy"))
			.hasValueSatisfying((policy) -> assertThat(policy).startsWith("default-src 'self';")
				.containsPattern("connect-src 'self'( wss?://(127\\.0\\.0\\.1|localhost):\\d+)+$"));
	}

	private static List<Path> modules() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "static", "js"))) {
			return files.toList();
		}
	}

	@Test
	void writesNothingButDrafts() throws IOException {
		assertThat(modules())
			.filteredOn((module) -> this.site.get("/js/" + module.getFileName())
				.body()
				.matches("(?s).*method: '(POST|PUT|PATCH|DELETE)'.*"))
			.extracting((module) -> module.getFileName().toString())
			.containsExactly("drafts.js");
	}

	@Test
	void neverPutsAnAnswerIntoThePageAsMarkup() throws IOException {
		for (Path module : modules()) {
			assertThat(this.site.get("/js/" + module.getFileName()).body()).as(module.toString())
				.doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
		}
	}

}
