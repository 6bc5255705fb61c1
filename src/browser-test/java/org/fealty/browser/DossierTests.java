package org.fealty.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way from the start page to the evidence, on the datasets that come with the
 * program.
 */
class DossierTests {

	private static final RunningProgram PROGRAM = SharedProgram.INSTANCE;

	private static final Locator.GetByTextOptions EXACT = new Locator.GetByTextOptions().setExact(true);

	@Test
	void leadsFromTheStartPageToTheEvidenceByKeyboardAlone() {
		Page page = open("/");
		assertThat(page.locator("#find")).isFocused();
		page.keyboard().type("Асельдеров");
		assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Rustam Asildarov");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
		assertThat(page.locator("h1")).containsText("Rustam Asildarov");
		assertThat(page.locator("main")).isFocused();

		while (!Boolean.TRUE.equals(page.evaluate("document.activeElement.matches('.is [data-fact]')"))) {
			page.keyboard().press("Tab");
		}
		page.keyboard().press("Enter");
		assertThat(page.locator("#evidence")).isFocused();
		assertThat(page.locator("#evidence")).containsText("Federal Security Service (FSB) asserts, in The New Arab");
		page.keyboard().press("Escape");

		assertThat(page.locator("#evidence")).isHidden();
		assertThat(page.locator(".is [data-fact]")).isFocused();
	}

	@Test
	void saysInOneSentenceWhatAPersonWasLast() {
		Page page = open("/#/dossier/rustam-asildarov");

		assertThat(page).hasTitle("Rustam Asildarov · Fealty");
		assertThat(page.locator(".is"))
			.containsText("led Islamic State – Caucasus Province, 23 Jun 2015 – 3 Dec 2016, killed");
		assertThat(page.locator(".is .badge")).containsText("confirmed");
		assertThat(page.locator(".also")).containsText("Abu Mohammad al-Qadari");
	}

	@Test
	void saysWhatSomebodyWasOnTheDayAsked() {
		assertThat(open("/#/dossier/rustam-asildarov?asOf=2014-06-30").locator(".is"))
			.containsText("On 30 Jun 2014: led Vilayat Dagestan");
	}

	@Test
	void drawsTheYearsThatSourcesAttestAndMarksBoundsBeyondThem() {
		Page page = open("/#/dossier/rustam-asildarov");
		Locator lanes = page.locator("[id='panel-entity/profile'] .timeline");
		Locator membership = lanes.locator("a")
			.filter(new Locator.FilterOptions().setHasText("member of Caucasus Emirate"));
		assertThat(membership.locator(".bar.certain")).isVisible();

		assertThat(lanes.locator(".axis .tick").first()).hasText("2011");
		assertThat(lanes.locator(".axis .tick").last()).hasText("2018");
		assertThat(membership.locator(".cut title"))
			.hasText("Not before 5 Dec 1980, which stands left of the years shown");
		page.locator("[id='panel-entity/profile']").getByText("All years", EXACT).click();
		assertThat(lanes.locator(".axis .tick").first()).hasText("1975");
		assertThat(lanes.locator(".cut")).hasCount(0);
		page.locator("[id='panel-entity/profile']").getByText("Attested years", EXACT).click();
		assertThat(lanes.locator(".axis .tick").first()).hasText("2011");
	}

	@Test
	void hidesNothingThatIsAttestedBeyondTheYears() {
		Object years = open("/").evaluate(
				"""
						async () => {
						  const { attested } = await import('/js/spans.js');
						  const led = { possible: ['2012-01-01', '2014-12-31'], presumed: ['2012-12-31', '2014-12-31'] };
						  const member = { possible: ['1980-12-05', '2014-12-31'], certain: ['2014-01-01', '2014-12-01'] };
						  const denounced = { act: true, possible: ['2014-11-01', '2026-11-21'] };
						  const founded = { act: true, possible: ['1999-03-01', '1999-03-31'] };
						  const early = { act: true, possible: ['1985-01-01', '1990-12-31'] };
						  return [[led, member, denounced], [led, member, founded], [led, early], [denounced, early]].map((items) => attested(items).join(' '));
						}""");

		assertThat(years).isEqualTo(List.of("2012-01-01 2014-12-31", "1999-03-01 2014-12-31", "1990-12-31 2014-12-31",
				"1985-01-01 2026-11-21"));
	}

	@Test
	void forgetsWhatWasNotKnownYet() {
		Page page = open("/#/dossier/caucasus-emirate?knownBy=2015-05-01");

		assertThat(page.locator(".panel .timeline a").first()).isVisible();
		assertThat(page.locator("main")).containsText("Aliaskhab Kebekov");
		assertThat(page.locator("main")).not().containsText("Rustam Asildarov");
	}

	@Test
	void opensEvidenceBesideWhatOneReads() {
		Page page = open("/#/dossier/rustam-asildarov?evidence=wcrd6sxh6rxea100");

		assertThat(page.locator("#evidence h3"))
			.hasText("Rustam Asildarov killed in raid on a house in Makhachkala, December 2016");
		assertThat(page.locator("#evidence .why").first())
			.containsText("Reported: 5 voices assert it, but no two of them are sure to be independent");
		assertThat(page.locator("#evidence .statements li")).hasCount(6);
		assertThat(page.locator("#evidence .statements a[href^='https://www.alaraby.co.uk/']").first())
			.hasAttribute("rel", "noopener noreferrer");
		assertThat(page.locator("h1")).containsText("Rustam Asildarov");
	}

	@Test
	void keepsBothClocksOverTenClicks() {
		Page page = open("/#/dossier/caucasus-emirate?asOf=2014-12-15&knownBy=2016-12-31");
		for (int click = 0; click < 10; click++) {
			assertThat(page.locator("main[aria-busy=false] .is")).isVisible();
			page.locator(".panel table a[href*=dossier], .panel summary, .is a[href*=dossier], .contents a")
				.nth(click % 2)
				.click();
			assertThat(page.url()).contains("asOf=2014-12-15").contains("knownBy=2016-12-31");
		}
		assertThat(page.locator("#clock-asOf")).hasValue("2014-12-15");
		assertThat(page.locator("#clock-knownBy")).hasValue("2016-12-31");
	}

	@ParameterizedTest
	@CsvSource({ "2015-04-20, 2015-04-20", "2015-02, 2015-02-28", "2015, 2015-12-31", "[2014-11..2015-02], 2015-02-28",
			"201X, 2019-12-31", "2013-12-29/2013-12-30, 2013-12-30", "2014-06~, 2014-07-31" })
	void takesADateAsEdtfWritesItForAClock(String written, String day) {
		Page page = open("/#/questions");
		page.locator("#clock-asOf").fill(written);
		page.locator("#clock-asOf").press("Enter");

		page.waitForURL((address) -> address.endsWith("asOf=" + day));
	}

	@Test
	void saysWhatAClockTakes() {
		Page page = open("/#/questions");
		page.locator("#clock-asOf").fill("4/12/2016");
		page.locator("#clock-asOf").press("Enter");

		assertThat(page.locator("#clock-asOf-wrong")).containsText("Write a day, a month or a year");
		assertThat(page.url()).doesNotContain("asOf");
	}

	@Test
	void movesAClockByItsSlider() {
		Page page = open("/#/questions");
		page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Known by")).press("ArrowLeft");

		page.waitForURL((address) -> address.contains("knownBy=20"));
		assertThat(page.locator("#clock-knownBy")).not().hasValue("");
	}

	@ParameterizedTest
	@CsvSource({ "rustam-asildarov, Offices", "caucasus-emirate, Leaders", "is-caucasus-province, Leaders",
			"dagestan, Attacks and operations here", "makhachkala-raid-2016, The dead" })
	void hasPanelsForEachKindOfEntity(String entity, String panel) {
		Page page = open("/#/dossier/" + entity);

		assertThat(page.locator(".panel h2").getByText(panel, EXACT)).isVisible();
		assertThat(page.locator(".contents a").getByText(panel, EXACT)).isVisible();
	}

	@Test
	void shrinksAPanelWithoutAnAnswerToALine() {
		Page page = open("/#/dossier/makhachkala-raid-2016?at=attack/responsibility");

		assertThat(page.locator("[id='panel-attack/responsibility'].empty")).containsText("Nothing is known of this.");
	}

	@Test
	void asksNoOtherHost() {
		Page page = Chromium.page();
		List<String> foreign = new ArrayList<>();
		page.onRequest((request) -> {
			if (!request.url().startsWith(PROGRAM.address("/")) && !request.url().startsWith("data:")) {
				foreign.add(request.url());
			}
		});
		page.navigate(PROGRAM.address("/#/dossier/rustam-asildarov"));
		assertThat(page.locator(".timeline .bar").first()).isVisible();

		assertThat(foreign).isEmpty();
	}

	@Test
	void listsWhatANameMayMean() {
		Page page = open("/");
		page.locator("#find").fill("caucasus");
		page.locator("#find").press("Enter");

		assertThat(page.locator(".results a").first()).isVisible();
		assertThat(page.locator(".results")).containsText("Caucasus Emirate");
	}

	private static Page open(String path) {
		Page page = Chromium.page();
		page.setViewportSize(1280, 720);
		page.navigate(PROGRAM.address(path));
		return page;
	}

}
