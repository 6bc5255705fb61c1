package org.fealty.browser;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What an analyst relies on, on the datasets that come with the PROGRAM. */
class AnalystPageTests {

	private static final RunningProgram PROGRAM = SharedProgram.INSTANCE;

	private static @Nullable MadeUpDataset hostile;

	@BeforeAll
	static void addOneWithAHostileName() throws IOException {
		hostile = MadeUpDataset.load("hostile",
				Map.of("persons.csv", "id,name\nhostile,<img src=x onerror=document.title=1>\n"));
	}

	@AfterAll
	static void removeIt() {
		Objects.requireNonNull(hostile).close();
	}

	@Test
	void drawsEachEdgeAsSurelyAsItHolds() {
		Page page = Chromium.page();
		page.route("**/api/queries/allegiance/network-on-date?*", AnalystPageTests::answerFourEdges);
		page.navigate(PROGRAM.address("/#/allegiance/network-on-date?on=2015-04-20"));

		assertThat(page.locator(".legend"))
			.containsText("certain (1)presumed (1)possible (1)how surely is not told (1)");
		assertThat(page
			.evaluate("document.querySelector('.drawing')._cyreg.cy.edges().map((edge) => edge.style('line-style'))"))
			.isEqualTo(List.of("solid", "dashed", "dotted", "solid"));
	}

	@Test
	void laysAGraphOutTheSameWayEveryTime() {
		Page page = open("/#/allegiance/network-on-date?on=2015-04-20");
		Object first = positions(page);
		page.reload();

		assertThat(positions(page)).isEqualTo(first);
	}

	@Test
	void keepsTheDayAndTheKnowledgeOnEveryLink() {
		Page page = open("/#/entity/profile?entity=rustam-asildarov&asOf=2016-01-01&knownBy=2016-12-31");
		assertThat(page.locator("section table")).isVisible();

		for (String link : List.of("tbody a[href*=dossier]", "#places a", ".timeline a", "td.of-evidence a")) {
			assertThat(page.locator(link).first().getAttribute("href")).contains("asOf=2016-01-01")
				.contains("knownBy=2016-12-31");
		}
		page.navigate("about:blank");
		page.navigate(
				PROGRAM.address("/#/evidence/statements-of?fact=pj2wfxxapy0vqrkn&asOf=2016-01-01&knownBy=2016-12-31"));
		assertThat(page.locator("h1")).hasText("Who says so");
		assertThat(page.getByText("This question takes no day")).isVisible();
		assertThat(page.locator("#field-knownBy")).hasValue("2016-12-31");
		page.locator("#asked summary").click();
		page.locator("#field-knownBy").fill("");
		page.getByText("Ask", new Page.GetByTextOptions().setExact(true)).click();
		page.waitForURL((address) -> !address.contains("knownBy"));
	}

	@Test
	void writesPeriodsInWords() {
		Object words = open("/").evaluate(
				"""
						async () => {
						  const { edtf, oneDay, period } = await import('/js/dates.js');
						  const december = ['2014-12-01', '2014-12-31'];
						  const april = ['2015-04-20', '2015-04-20'];
						  return [period(december, april), period(december, [null, null]), period(december, ['2015-06-01', null]),
						    period([null, '2015-04-24'], [null, null]), period([null, null], [null, '2015-04-24']),
						    period(april, ['2015-01-01', '2021-01-21']),
						    period([null, '2026-11-21'], ['2014-11-01', null]), period([null, '2014-11-30'], ['2014-11-01', '2015-04-20']), oneDay([null, '2015-04-24']), oneDay(['2015-03-01', '2015-04-24']),
						    edtf('[2015-04-27..]'), edtf('2014%'), edtf('2013-12-29/2013-12-30'), edtf('either/or')];
						}""");

		assertThat(words).isEqualTo(List.of("Dec 2014 – 20 Apr 2015", "since Dec 2014",
				"since Dec 2014, at least until 1 Jun 2015", "began by 24 Apr 2015", "until 24 Apr 2015 at the latest",
				"20 Apr 2015, ended between 20 Apr 2015 and 21 Jan 2021",
				"at some time between 1 Nov 2014 and 21 Nov 2026",
				"at some time in Nov 2014, until 20 Apr 2015 at the latest", "by 24 Apr 2015",
				"between 1 Mar and 24 Apr 2015", "27 Apr 2015 or later", "about 2014 (doubtful)",
				"29 Dec 2013 – 30 Dec 2013", "either/or"));
	}

	@Test
	void movesANodeOffTheLineOfOthersUnlessItStoodThereAlready() {
		Object places = open("/").evaluate(
				"""
						async () => {
						  const { clear } = await import('/js/clearance.js');
						  const drawn = (fixed) => [{ id: 'a', x: 0, y: 0 }, { id: 'b', x: 100, y: 0 }, { id: 'c', x: 50, y: 0, fixed }];
						  const ranked = [{ id: 'a', x: 0, y: 0 }, { id: 'b', x: 0, y: 220 }, { id: 'c', x: 0, y: 110 }];
						  const [free, kept] = [drawn(false), drawn(true)];
						  const edges = [{ source: 'a', target: 'b' }];
						  clear(free, edges);
						  clear(kept, edges);
						  clear(ranked, edges, true);
						  return [free, kept, ranked].map((nodes) => nodes[2].x + ' ' + nodes[2].y);
						}""");

		assertThat(places).isEqualTo(List.of("50 -27", "50 0", "27 110"));
	}

	@Test
	void leavesNamesOutOfACrowdUntilOneGoesNearer() {
		Page page = open("/#/entity/network");
		assertThat(page.locator(".drawing canvas").first()).isVisible();
		page.waitForFunction("document.querySelector('.drawing')._cyreg.cy.nodes('.nameless').length > 0");
		assertThat(page.evaluate(
				"document.querySelector('.drawing')._cyreg.cy.nodes('.nameless').some((node) => node.data('own') === 'islamic-state')"))
			.isEqualTo(false);
		Object before = page.evaluate("document.querySelector('.drawing')._cyreg.cy.nodes('.nameless').length");
		page.evaluate("document.querySelector('.drawing')._cyreg.cy.zoom(4)");

		page.waitForFunction(
				"(before) => document.querySelector('.drawing')._cyreg.cy.nodes('.nameless').length < before / 2",
				before);
	}

	@Test
	void hidesIdsBehindASwitchAndLinksTheAddressesOfSources() {
		Page page = open("/#/evidence/sources-about?entity=rustam-asildarov");
		assertThat(page.locator("section tbody a[href^=http][rel~=noopener]").first()).isVisible();
		assertThat(page.locator("th").getByText("source", new Locator.GetByTextOptions().setExact(true))).hasCount(0);
		page.getByLabel("Show ids and raw columns").check();

		assertThat(page.locator("th").first()).hasText("source");
	}

	@Test
	void takesAnExactNameAndTitlesAProfileWithIt() {
		Page page = open("/#/entity/profile");
		page.getByLabel("Entity").fill("rustam asildarov");
		page.getByText("Ask", new Page.GetByTextOptions().setExact(true)).click();

		assertThat(page.locator("h1")).hasText("Rustam Asildarov");
		assertThat(page).hasTitle("Rustam Asildarov · Fealty");
	}

	@Test
	void letsASuggestionBeChosenByKeyboard() {
		Page page = open("/#/succession/leaders-of-organisation");
		Locator field = page.locator("#field-organisation");
		field.pressSequentially("caucasus emir");
		assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
		field.press("ArrowDown");
		assertThat(field).hasAttribute("aria-activedescendant", "field-organisation-offers-0");
		field.press("Enter");
		field.press("Enter");

		assertThat(page.locator("section table")).containsText("Aliaskhab Kebekov");
	}

	@Test
	void opensAnAnswerInTheNeo4jBrowserWithTheAddressOfTheDatabase() {
		Page page = open("/#/succession/leaders-of-organisation?organisation=caucasus-emirate");
		page.locator("summary").getByText("Cypher").click();
		Page browser = page.waitForPopup(() -> page.getByText("Open in Neo4j Browser").click());
		assertThat(browser.getByTestId("boltaddress")).hasValue(PROGRAM.access().uri().getAuthority());
		assertThat(browser.evaluate("JSON.parse(localStorage.getItem('neo4j.settings')).autoComplete"))
			.isEqualTo(false);
		browser.getByTestId("password").fill(PROGRAM.access().password());
		browser.getByTestId("connect").click();
		assertThat(browser.getByText("You are connected as user neo4j")).isVisible();
		browser.getByTestId("editor-Run").click();

		assertThat(browser.getByText("Aliaskhab Kebekov").first()).isVisible();
	}

	@Test
	void listsTheQuestionsAlsoOnAPhoneThatIsTurned() {
		Page page = open("/#/questions");
		page.setViewportSize(390, 844);
		assertThat(page.locator("#questions a").first()).isVisible();
		page.setViewportSize(844, 390);

		assertThat(page.locator("#questions a").first()).isVisible();
		assertThat(page.locator("#questions section a").getByText("Who was killed on two days")).hasCount(0);
		assertThat(page.locator("#questions .checks summary")).hasText("Checks of the data");
		page.locator("#filter").fill("oath");
		assertThat(page.locator("#questions section a").getByText("Oaths whose lord has died or fallen")).isVisible();
	}

	@Test
	void keepsFormAndAnswerWhileTheServerIsAwayAndRecovers() {
		Page page = open("/#/succession/leaders-of-organisation?organisation=caucasus-emirate");
		assertThat(page.locator("section table")).isVisible();
		page.locator("#asked summary").click();
		page.context().setOffline(true);
		page.locator("#field-asOf").fill("2014-06-30");
		page.getByText("Ask", new Page.GetByTextOptions().setExact(true)).click();

		assertThat(page.locator("#connection")).containsText("The server does not answer.");
		assertThat(page.locator("section table")).containsText("Aliaskhab Kebekov");
		assertThat(page.locator("#field-asOf")).hasValue("2014-06-30");
		page.context().setOffline(false);
		assertThat(page.locator("#connection")).isEmpty();
		assertThat(page.locator("th").getByText("Certainty")).isVisible();
	}

	@Test
	void showsAHostileNameAsText() {
		Page page = open("/#/entity/profile?entity=hostile");

		assertThat(page.locator("h1")).containsText("<img src=x onerror=document.title=1>");
		assertThat(page.locator("main img")).hasCount(0);
		assertThat(page).hasTitle("<img src=x onerror=document.title=1> · Fealty");
	}

	@Test
	void showsAHostileNameAsTextInADossier() {
		Page page = open("/#/dossier/hostile");

		assertThat(page.locator("h1")).containsText("<img src=x onerror=document.title=1>");
		assertThat(page.locator("main img")).hasCount(0);
		assertThat(page).hasTitle("<img src=x onerror=document.title=1> · Fealty");
	}

	private static void answerFourEdges(Route route) {
		route.fulfill(new Route.FulfillOptions().setContentType("application/json")
			.setBody(
					"""
							{"nodes": [{"id": "a", "labels": ["Person"], "properties": {"name": "A"}},
							  {"id": "b", "labels": ["Organisation"], "properties": {"name": "B"}}],
							 "relationships": [
							  {"id": "1", "type": "LED", "start": "a", "end": "b", "properties": {"holds": "certain", "status": "reported"}},
							  {"id": "2", "type": "LED", "start": "a", "end": "b", "properties": {"holds": "presumed", "status": "reported"}},
							  {"id": "3", "type": "LED", "start": "a", "end": "b", "properties": {"holds": "possible", "status": "reported"}},
							  {"id": "4", "type": "LED", "start": "a", "end": "b", "properties": {"status": "reported"}}],
							 "truncated": false}
							"""));
	}

	private static Object positions(Page page) {
		assertThat(page.locator(".drawing canvas").first()).isVisible();
		return page.evaluate("document.querySelector('.drawing')._cyreg.cy.nodes()"
				+ ".map((node) => [node.id(), Math.round(node.position('x')), Math.round(node.position('y'))])");
	}

	private static Page open(String path) {
		Page page = Chromium.page();
		page.navigate(PROGRAM.address(path));
		return page;
	}

}
