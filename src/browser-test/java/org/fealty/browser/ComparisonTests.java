package org.fealty.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Two dossiers side by side, and what the results of a search are known for. */
class ComparisonTests {

	private static final RunningProgram PROGRAM = SharedProgram.INSTANCE;

	/** In May 2015 nobody had reported his death of December 2016. */
	@Test
	void showsWhatWasKnownOfOneByTwoDays() {
		Page page = open("/#/compare?entity=rustam-asildarov&knownBy=2015-05-01");

		assertThat(page.locator(".sides thead")).containsText("known by 1 May 2015");
		assertThat(page.locator(".sides thead")).containsText("(today)");
		assertThat(page.locator(".sides tbody tr", new Page.LocatorOptions().setHasText("killed in raid on a house"))
			.locator("td")
			.first()).hasText("–");
		assertThat(page.locator(".sides tbody tr", new Page.LocatorOptions().setHasText("killed in raid on a house"))
			.locator("td")
			.last()).containsText("Dec 2016");
	}

	/** Both swore to al-Baghdadi, on other days. */
	@Test
	void setsWhatTwoHaveInCommonApart() {
		Page page = open("/#/compare");
		page.locator("#compare-left-entity").fill("Rustam Asildarov");
		page.locator("#compare-right-entity").fill("Aslan Byutukayev");
		page.locator(".compare-form button").click();

		assertThat(page.locator(".sides thead")).containsText("Aslan Byutukayev");
		assertThat(page.locator(".sides tbody.both tr",
				new Page.LocatorOptions().setHasText("pledged to Abu Bakr al-Baghdadi")))
			.hasCount(1);
		assertThat(page.locator(".sides .group").first()).containsText("Differs");
		page.locator(".sides [data-fact]").first().click();
		assertThat(page.locator("#evidence ol.statements li").first()).isVisible();
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
	}

	@Test
	void refusesWhatIsNoDay() {
		Page page = open("/#/compare?entity=rustam-asildarov");
		page.locator("#compare-right-asOf").fill("spring");
		page.locator(".compare-form button").click();

		assertThat(page.locator(".compare-form .problem")).containsText("“spring” has no last day.");
	}

	@Test
	void saysOfEachResultWhatItIsKnownFor() {
		Page page = open("/#/search?name=asild");

		assertThat(page.locator(".results li").first().locator(".known"))
			.containsText("led Islamic State – Caucasus Province");
	}

	private static Page open(String path) {
		Page page = Chromium.page();
		page.setViewportSize(1280, 720);
		page.navigate(PROGRAM.address(path));
		return page;
	}

}
