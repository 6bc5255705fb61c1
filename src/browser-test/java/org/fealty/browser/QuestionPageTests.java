package org.fealty.browser;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Our own page, on the datasets that come with the program. */
class QuestionPageTests {

	private static final int PHONE = 400;

	private static final int DESK = 1280;

	@TempDir
	private static Path folder;

	private static RunningProgram program;

	private static Chromium chromium;

	@BeforeAll
	static void start() {
		program = new RunningProgram(folder, Path.of("import"));
		chromium = new Chromium();
	}

	@AfterAll
	static void stop() {
		chromium.close();
		program.close();
	}

	@ParameterizedTest
	@CsvSource({ "/, h1", "/#/defection/defections?fromOrganisation=caucasus-emirate, table",
			"/#/succession/leaders-of-organisation?organisation=caucasus-emirate&parts=true, .timeline .bar",
			"/#/allegiance/network-on-date?on=2015-06-30, .drawing canvas",
			"/#/attack/claims-of?organisation=nobody&asOf=4/12/2016, .problem" })
	void fitsAPhone(String path, String shown) {
		Page page = open(PHONE, path);
		assertThat(page.locator(shown).first()).isVisible();

		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
	}

	@Test
	void drawsWhatLastsAsBars() {
		Page page = open(DESK, "/#/succession/leaders-of-organisation?organisation=is-caucasus-province");

		assertThat(page.locator(".timeline .bar.possible")).hasCount(1);
		assertThat(page.locator(".timeline .bar.certain")).hasCount(1);
		assertThat(page.locator(".timeline a title")).containsText("Rustam Asildarov");
		picture(page, "timeline");
	}

	@Test
	void drawsWhatHappensAsPoints() {
		Page page = open(DESK, "/#/attack/claims-of?organisation=islamic-state&parts=true");

		assertThat(page.locator(".timeline .act.certain")).not().hasCount(0);
		assertThat(page.locator(".timeline .act.possible")).not().hasCount(0);
		assertThat(page.locator(".timeline .bar")).hasCount(0);
	}

	/** The gap of 2014 has a day at least; that of 2017 no day bounds at its end. */
	@Test
	void drawsWhenASeatWasEmpty() {
		Page page = open(DESK, "/#/succession/vacancies?organisation=caucasus-emirate&possible=true");

		assertThat(page.locator(".timeline .bar").first()).isVisible();
		assertThat(page.locator(".timeline .axis .tick").first()).isVisible();
		picture(page, "vacancies");
	}

	@Test
	void drawsOnWhichDaysTwoMayHaveLed() {
		Page page = open(DESK, "/#/succession/contested-leaderships?possible=true");

		assertThat(page.locator(".timeline .bar.possible").first()).isVisible();
		page.locator(".timeline a").first().click();
		assertThat(page.locator("h1")).hasText("Leaders of an organisation, in order");
	}

	@Test
	void leadsFromABarToWhoSaysSo() {
		Page page = open(DESK, "/#/succession/leaders-of-organisation?organisation=is-caucasus-province");
		page.locator(".timeline a").click();

		assertThat(page.locator("h1")).hasText("Who says so");
		assertThat(page.locator("table")).containsText("BNO News");
	}

	@Test
	void offersNamesAndAnswersWhoAsks() {
		Page page = open(DESK, "/#/entity/profile");
		page.getByLabel("entity").pressSequentially("asild");
		page.getByRole(AriaRole.OPTION).first().click();
		page.getByText("Ask", new Page.GetByTextOptions().setExact(true)).click();

		assertThat(page.locator("table")).containsText("Caucasus Emirate");
	}

	@Test
	void saysBesideEachFieldWhatIsWrongWithIt() {
		Page page = open(DESK, "/#/attack/claims-of?organisation=islamic-stat&asOf=4/12/2016");

		assertThat(page.locator("#field-organisation-wrong")).containsText("islamic-state");
		assertThat(page.locator("#field-asOf-wrong")).containsText("2016-12-04");
	}

	@Test
	void drawsAGraphAndTellsWhatItIs() {
		Page page = open(DESK, "/#/allegiance/network-on-date?on=2015-06-30");

		assertThat(page.locator(".drawing canvas").first()).isVisible();
		assertThat(page.locator(".legend")).containsText("Person");
		picture(page, "graph");
	}

	private static Page open(int width, String path) {
		Page page = chromium.page();
		page.setViewportSize(width, 900);
		page.navigate(program.address(path));
		return page;
	}

	private static void picture(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
	}

}
