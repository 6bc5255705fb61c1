package org.fealty.browser;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.jspecify.annotations.Nullable;

/** The Chromium of this machine, without a window, speaking to nobody but the page. */
final class Chromium implements AutoCloseable {

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final double PATIENCE_MILLIS = 180_000;

	private final Playwright playwright = Playwright.create();

	private final Browser browser = this.playwright.chromium()
		.launch(new BrowserType.LaunchOptions().setHeadless(true)
			.setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
			.setArgs(FLAGS));

	private @Nullable Page last;

	/**
	 * A fresh page of 1280 by 900 points, whose waiting ends after three minutes. The one
	 * before is closed.
	 */
	Page page() {
		if (this.last != null) {
			this.last.close();
		}
		Page page = this.browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
		page.setDefaultTimeout(PATIENCE_MILLIS);
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
		this.last = page;
		return page;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
