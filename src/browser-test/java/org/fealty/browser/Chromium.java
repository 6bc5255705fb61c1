package org.fealty.browser;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.jspecify.annotations.Nullable;

/**
 * The Chromium of this machine, without a window, speaking to nobody but the page. All
 * tests share one; it ends with the process.
 */
final class Chromium {

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final double PATIENCE_MILLIS = 180_000;

	private static @Nullable Page last;

	private Chromium() {
	}

	/**
	 * A fresh page of 1280 by 900 points, whose waiting ends after three minutes, with
	 * nothing kept of the one before, which is closed.
	 */
	static Page page() {
		if (last != null) {
			last.close();
		}
		Page page = Running.BROWSER.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
		page.setDefaultTimeout(PATIENCE_MILLIS);
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
		last = page;
		return page;
	}

	/** Holds what is started at most once, at first use. */
	private static final class Running {

		static final Playwright PLAYWRIGHT = Playwright.create();

		static final Browser BROWSER = PLAYWRIGHT.chromium()
			.launch(new BrowserType.LaunchOptions().setHeadless(true)
				.setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
				.setArgs(FLAGS));

	}

}
