package org.fealty.browser;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Our own page, on the datasets that come with the program and one in which two lead. */
class QuestionPageTests {

	private static final int PHONE = 400;

	private static final int DESK = 1280;

	private static final RunningProgram PROGRAM = SharedProgram.INSTANCE;

	private static @Nullable MadeUpDataset rivals;

	@BeforeAll
	static void addTwoWhoLeadOneFront() throws IOException {
		rivals = MadeUpDataset.load("rivals",
				Map.of("organisations.csv", "id,name,kind\nexample-front,Example Front,armed group\n", "persons.csv",
						"id,name\none,Person One\ntwo,Person Two\n", "sources.csv", """
								id,title,publisher,published,retrieved
								report,A report,Example Daily,2020-06-14,2021-01-31
								""", "led.csv", """
								subject,object,source,since,until
								one,example-front,report,2018-01-01,2019-06-30
								two,example-front,report,2019-03-01,2020-01-01
								"""));
	}

	@AfterAll
	static void removeThem() {
		Objects.requireNonNull(rivals).close();
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
	}

	@Test
	void drawsWhatHappensAsPointsAndWhereTheDayIsNotKnownAsRanges() {
		Page page = open(DESK, "/#/attack/deaths-of?organisation=islamic-state");

		assertThat(page.locator(".timeline .act.certain")).not().hasCount(0);
		assertThat(page.locator(".timeline rect.act.possible")).not().hasCount(0);
		assertThat(page.locator(".timeline circle.act.possible")).hasCount(0);
		assertThat(page.locator(".timeline .bar")).hasCount(0);
	}

	@Test
	void drawsWhenASeatWasEmpty() {
		Page page = open(DESK, "/#/succession/vacancies?organisation=caucasus-emirate");

		assertThat(page.locator(".timeline .bar.certain")).hasCount(1);
		assertThat(page.locator(".timeline .bar.possible")).hasCount(1);
		assertThat(page.locator(".timeline .axis .tick").first()).isVisible();
		assertThat(page.locator(".timeline a > title").first()).containsText("after Aliaskhab Kebekov");
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
	}

	private static Page open(int width, String path) {
		Page page = Chromium.page();
		page.setViewportSize(width, 900);
		page.navigate(PROGRAM.address(path));
		return page;
	}

}
