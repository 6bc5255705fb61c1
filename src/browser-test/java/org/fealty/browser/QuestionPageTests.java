package org.fealty.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.FileSystemUtils;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Our own page, on the datasets that come with the program and one in which two lead. */
class QuestionPageTests {

	private static final int PHONE = 400;

	private static final int DESK = 1280;

	@TempDir
	private static Path folder;

	private static RunningProgram program;

	private static Chromium chromium;

	@BeforeAll
	static void start() throws IOException {
		Path imports = folder.resolve("import");
		FileSystemUtils.copyRecursively(Path.of("import"), imports);
		twoLeadOneFront(Files.createDirectory(imports.resolve("rivals")));
		program = new RunningProgram(folder, imports);
		chromium = new Chromium();
	}

	@AfterAll
	static void stop() {
		chromium.close();
		program.close();
	}

	@ParameterizedTest
	@CsvSource({ "/, h1", "/#/dossier/rustam-asildarov, .timeline .bar", "/#/questions, #questions a",
			"/#/defection/defections?fromOrganisation=caucasus-emirate, table",
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
		assertThat(page.locator(".timeline a > title").first()).containsText("Rustam Asildarov");
		picture(page, "timeline");
	}

	@Test
	void drawsWhatHappensAsPoints() {
		Page page = open(DESK, "/#/attack/deaths-of?organisation=islamic-state");

		assertThat(page.locator(".timeline .act.certain")).not().hasCount(0);
		assertThat(page.locator(".timeline .act.possible")).not().hasCount(0);
		assertThat(page.locator(".timeline .bar")).hasCount(0);
	}

	@Test
	void drawsWhenASeatWasEmpty() {
		Page page = open(DESK, "/#/succession/vacancies?organisation=caucasus-emirate");

		assertThat(page.locator(".timeline .bar.certain")).hasCount(1);
		assertThat(page.locator(".timeline .bar.possible")).hasCount(1);
		assertThat(page.locator(".timeline .axis .tick").first()).isVisible();
		assertThat(page.locator(".timeline a > title").first()).containsText("after Aliaskhab Kebekov");
		picture(page, "vacancies");
	}

	@Test
	void drawsOnWhichDaysTwoLed() {
		Page page = open(DESK, "/#/succession/contested-leaderships?organisation=example-front");

		assertThat(page.locator(".timeline .bar.seen")).hasCount(1);
		assertThat(page.locator(".timeline a > title").first()).containsText("2019-03-01 to 2019-06-30");
		page.locator(".timeline a").click();
		assertThat(page.locator("#evidence")).containsText("Person");
	}

	@Test
	void leadsFromABarToWhoSaysSo() {
		Page page = open(DESK, "/#/succession/leaders-of-organisation?organisation=is-caucasus-province");
		page.locator(".timeline a").click();

		assertThat(page.locator("#evidence h2")).hasText("Evidence");
		assertThat(page.locator("#evidence")).containsText("BNO News");
		assertThat(page.locator("h1")).hasText("Leaders of an organisation, in order");
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

	private static void twoLeadOneFront(Path dataset) throws IOException {
		Files.writeString(dataset.resolve("dataset.yaml"), """
				title: Two leaders
				publisher: Nobody
				licence: CC0-1.0
				attribution: Nobody
				coding: Made up for a test.
				""");
		Files.writeString(dataset.resolve("organisations.csv"),
				"id,name,kind\nexample-front,Example Front,armed group\n");
		Files.writeString(dataset.resolve("persons.csv"), "id,name\none,Person One\ntwo,Person Two\n");
		Files.writeString(dataset.resolve("sources.csv"), """
				id,title,publisher,published,retrieved
				report,A report,Example Daily,2020-06-14,2021-01-31
				""");
		Files.writeString(dataset.resolve("led.csv"), """
				subject,object,source,since,until
				one,example-front,report,2018-01-01,2019-06-30
				two,example-front,report,2019-03-01,2020-01-01
				""");
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
