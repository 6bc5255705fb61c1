package org.fealty.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import org.fealty.runtime.Access;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The real Neo4j Browser, as we serve it, on our embedded Neo4j. */
class Neo4jBrowserTests {

	private static final String STORED = "(key) => JSON.parse(localStorage.getItem('neo4j.' + key))";

	private static final RunningProgram PROGRAM = SharedProgram.INSTANCE;

	@Test
	void logsInWithThePasswordThatWasPrintedRunsAQueryAndCallsNobodyElse() {
		Access access = PROGRAM.access();
		Page page = Chromium.page();
		List<String> foreign = new ArrayList<>();
		page.onResponse((response) -> note(response.url(), foreign));
		page.onRequestFailed((request) -> {
			if (!"csp".equals(request.failure())) {
				note(request.url(), foreign);
			}
		});
		page.onWebSocket((socket) -> {
			if (!socket.url().contains(access.uri().getAuthority())) {
				foreign.add(socket.url());
			}
		});
		page.navigate(PROGRAM.address("/browser/?dbms=bolt://neo4j@" + access.uri().getAuthority() + "&cmd=edit&arg="
				+ encoded("RETURN 'all is ' + 'well' AS answer")));

		page.getByTestId("password").fill(access.password());
		page.getByTestId("connect").click();
		assertThat(page.getByText("You are connected as user neo4j")).isVisible();
		page.getByTestId("editor-Run").click();

		assertThat(page.getByText("all is well")).isVisible();
		assertThat(foreign).isEmpty();
	}

	@Test
	void findsStyleFavouritesAndGuideAndLeavesWhatItsUserHas() {
		Page page = Chromium.page();
		page.navigate(PROGRAM.address("/icon.svg"));
		page.evaluate(
				"""
						() => {
						  localStorage.setItem('neo4j.documents', JSON.stringify([{ id: 'mine', content: '// Mine\\nRETURN 1' }]));
						  localStorage.setItem('neo4j.settings', JSON.stringify({ theme: 'dark' }));
						}""");
		page.navigate(PROGRAM.address("/browser/"));
		page.waitForURL((address) -> address.contains("/browser/index.html"));

		assertThat(page.evaluate("(" + STORED + ")('grass')['node.Person'].color")).isEqualTo("#4C8BF5");
		assertThat(page.evaluate("(" + STORED + ")('folders').some((each) => each.name === 'Fealty: guide')"))
			.isEqualTo(true);
		assertThat(page
			.evaluate("(" + STORED + ")('documents').some((each) => each.content.startsWith('// 1 What there is'))"))
			.isEqualTo(true);
		assertThat(page.evaluate("(" + STORED + ")('documents').some((each) => each.id === 'mine')")).isEqualTo(true);
		assertThat(page.evaluate("(" + STORED + ")('settings').theme")).isEqualTo("dark");
		page.getByTestId("navigationFavorites").click();
		assertThat(page.getByText("Fealty: guide")).isVisible();
		assertThat(page.getByText("Fealty: succession")).isVisible();
	}

	/** Each cell of the guide and each favourite runs as it lies and finds something. */
	@Test
	@SuppressWarnings("unchecked")
	void runsEveryCellOfTheGuide() {
		Page page = Chromium.page();
		page.navigate(PROGRAM.address("/"));
		List<String> cells = (List<String>) page.evaluate(
				"""
						async () => {
						  const { guide } = await import('/js/browser-kit.js');
						  return guide(await (await fetch('/browser-guide.cypher')).text()).map((each) => each.content.replace(/;$/, ''));
						}""");
		Access access = PROGRAM.access();

		assertThat(cells).hasSizeGreaterThan(5);
		try (Driver driver = GraphDatabase.driver(access.uri(),
				AuthTokens.basic(access.username(), access.password()))) {
			for (String cell : cells) {
				assertThat(driver.executableQuery(cell).execute().records()).as(cell).isNotEmpty();
			}
		}
	}

	private static void note(String url, List<String> foreign) {
		if (!url.startsWith(PROGRAM.address("/")) && !url.startsWith("data:") && !url.startsWith("blob:")) {
			foreign.add(url);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
