package org.fealty.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import org.fealty.runtime.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The real Neo4j Browser, as we serve it, on our embedded Neo4j. */
class Neo4jBrowserTests {

	@TempDir
	private Path folder;

	@Test
	void logsInWithThePasswordThatWasPrintedAndRunsAQuery() {
		try (RunningProgram program = new RunningProgram(this.folder); Chromium chromium = new Chromium()) {
			Access access = program.access();
			Page page = chromium.page();
			page.navigate(program.address("/browser/?dbms=bolt://neo4j@" + access.uri().getAuthority()
					+ "&cmd=edit&arg=" + encoded("RETURN 'all is ' + 'well' AS answer")));

			page.getByTestId("password").fill(access.password());
			page.getByTestId("connect").click();
			assertThat(page.getByText("You are connected as user neo4j")).isVisible();
			page.getByTestId("editor-Run").click();

			assertThat(page.getByText("all is well")).isVisible();
			page.screenshot(
					new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "neo4j-browser.png")));
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
