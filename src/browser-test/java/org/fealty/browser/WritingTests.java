package org.fealty.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.util.FileSystemUtils;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody writes statements by hand, from the first draft to the import. What one test
 * writes the next one finds.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WritingTests {

	private static final String FINDINGS = """
			async () => (await axe.run({ resultTypes: ['violations'] })).violations
			  .flatMap((each) => each.nodes.map((node) => each.id + ': ' + node.target + ' ' + node.failureSummary))""";

	private static final RunningProgram PROGRAM = SharedProgram.INSTANCE;

	private static final Path NOTES = PROGRAM.drafts().resolve("my-notes");

	@AfterAll
	static void withdrawTheNotes() throws IOException {
		PROGRAM.withdraw("my-notes");
		FileSystemUtils.deleteRecursively(NOTES);
	}

	@Test
	@Order(1)
	void leadsFromTheStartPageToAFirstDraftByKeyboardAlone() throws IOException {
		Page page = open("/");
		page.getByText("Write a statement by hand").focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("h1")).hasText("Write a statement");
		assertThat(page.locator("#begin-title")).isVisible();
		axe(page);

		tabTo(page, "begin-title");
		page.keyboard().type("My notes");
		page.keyboard().press("Tab");
		page.keyboard().type("Ann Onym");
		assertThat(page.locator("#begin-id")).hasValue("my-notes");
		page.keyboard().press("Enter");

		assertThat(page.locator("#row-source")).isFocused();
		assertThat(page.locator("#waiting")).containsText("Nothing is written in it yet.");
		assertThat(NOTES.resolve("dataset.yaml")).content().contains("by Ann Onym");
	}

	@Test
	@Order(2)
	void writesAStatementByKeyboardAlone() throws IOException {
		Page page = open("/#/write");
		tabTo(page, "row-source");
		choose(page, "kills 'emir'", "Russia kills IS 'emir' for North Caucasus");
		tabTo(page, "row-locator");
		page.keyboard().type("p7");
		tabTo(page, "row-said_by");
		choose(page, "Federal Security", "Federal Security Service (FSB)");
		tabTo(page, "row-subject");
		choose(page, "Асельдеров", "Rustam Asildarov");
		tabTo(page, "row-what");
		page.keyboard().type("led");
		tabTo(page, "row-object");
		choose(page, "Vilayat Dagestan", "Vilayat Dagestan");
		tabTo(page, "row-since");
		page.keyboard().type("2012-13");

		assertThat(page.locator("#row-since-wrong")).containsText("2012-13");
		assertThat(page.locator("#row-since")).hasAttribute("aria-invalid", "true");
		assertThat(page.locator("#judgement")).containsText("It cannot be written yet.");
		axe(page);

		page.keyboard().press("Backspace");
		page.keyboard().press("Backspace");
		page.keyboard().type("05");
		assertThat(page.locator("#row-since-wrong")).isEmpty();
		assertThat(page.locator("#sentence"))
			.hasText("It reads: Federal Security Service (FSB) asserts, in Russia kills IS "
					+ "'emir' for North Caucasus, paragraph 7: Rustam Asildarov led Vilayat Dagestan, since May 2012.");
		assertThat(page.locator("#judgement")).containsText("would then bring: 1 new statement.");
		assertThat(page.locator("#judgement")).containsText("of this already");
		axe(page);

		page.keyboard().press("Enter");
		assertThat(page.locator("#written li")).hasCount(1);
		assertThat(page.locator("#waiting")).containsText("1 row. An import would bring: 1 new statement.");
		assertThat(page.locator("#row-subject")).isFocused();
		assertThat(page.locator("#row-source")).hasValue("Russia kills IS 'emir' for North Caucasus");
		assertThat(NOTES.resolve("led.csv")).content()
			.contains("rustam-asildarov,vilayat-dagestan,new-arab-2016,fsb,,asserts,2012-05");
	}

	@Test
	@Order(3)
	void registersWhoIsNotKnownYetAndImportsWhenAsked() throws IOException {
		Page page = open("/#/write");
		button(page, "New … publication").click();
		page.locator("#new-title").fill("A paper of today");
		page.locator("#new-publisher").fill("The Paper");
		page.locator("#new-published").fill("yesterday");
		assertThat(page.locator("#new-published-wrong")).isVisible();
		page.locator("#new-published").fill("2026-11");
		assertThat(page.locator("#new-id")).hasValue("a-paper-of-today");
		axe(page);
		button(page, "Write into the draft").last().click();
		assertThat(page.locator("#row-source")).hasValue("A paper of today");
		assertThat(page.locator("#row-source")).isFocused();

		button(page, "New … for of whom").click();
		page.locator("dialog #new-name").fill("Абу Новый <b>");
		button(page, "Write into the draft").last().click();
		assertThat(page.locator("#new-id-wrong")).isEmpty();
		assertThat(page.locator("#row-subject")).hasValue("Абу Новый <b>");

		page.locator("#row-what").selectOption("birth");
		assertThat(page.locator("#row-object")).isHidden();
		page.locator("#row-value").fill("1980~");
		page.locator("#row-stance").selectOption("suspects");
		assertThat(page.locator("#judgement")).containsText("it is a new fact");
		button(page, "Write into the draft").click();
		assertThat(page.locator("#written li")).hasCount(1);

		button(page, "Import this draft into the graph").click();
		assertThat(page.locator("#report")).containsText("my-notes: loaded. 4 rows read = 4 accepted");
		assertThat(page.locator("#waiting")).containsText("4 rows. The graph holds all of it.");
		assertThat(button(page, "Import this draft into the graph")).isDisabled();
		page.locator("#find").fill("Абу Новый");
		page.locator("#find").press("Enter");
		assertThat(page.locator("h1")).containsText("Абу Новый <b>");
	}

	@Test
	@Order(4)
	void keepsWhatWasTypedWhileOneLooksElsewhere() {
		Page page = open("/#/write");
		page.locator("#row-note").evaluate("(field) => { field.closest('details').open = true; }");
		page.locator("#row-note").fill("half a thought");
		page.evaluate("location.hash = '#/questions'");
		assertThat(page.locator("#questions a").first()).isVisible();
		page.goBack();

		assertThat(page.locator("#row-note")).hasValue("half a thought");
	}

	@Test
	@Order(5)
	void saysWhatIsMissingWhenSomebodyWritesTooEarly() {
		Page page = open("/#/write");
		button(page, "Write into the draft").click();
		assertThat(page.locator("#row-what-wrong")).hasText("Choose what is said.");
		page.locator("#row-what").selectOption("PLEDGED_TO");
		button(page, "Write into the draft").click();

		assertThat(page.locator("#row-source-wrong")).hasText("This is needed.");
		assertThat(page.locator("#row-subject-wrong")).hasText("This is needed.");
		assertThat(page.locator("#row-source")).isFocused();
	}

	@Test
	@Order(6)
	void offersOnlyWhatCanBeSaidOfTheOneChosen() {
		Page page = open("/#/write?subject=makhachkala-raid-2016");

		assertThat(page.locator("#row-subject")).not().hasValue("");
		assertThat(page.locator("#row-what option[value=OCCURRED_IN]")).hasCount(1);
		assertThat(page.locator("#row-what option[value=killed]")).hasCount(1);
		assertThat(page.locator("#row-what option[value=LED]")).hasCount(0);
		assertThat(page.locator("#row-what option[value=birth]")).hasCount(0);
	}

	@Test
	@Order(7)
	void fitsAPhone() {
		Page page = open("/#/write");
		page.setViewportSize(360, 740);
		page.locator("#row-what").selectOption("LED");

		assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
		button(page, "New … publication").click();
		assertThat(page.evaluate("document.querySelector('dialog').getBoundingClientRect().width <= innerWidth"))
			.isEqualTo(true);
	}

	@Test
	@Order(8)
	void isLegibleInTheDark() throws IOException {
		Page page = open("/#/write");
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		page.locator("#row-what").selectOption("LED");
		page.locator("#row-since").fill("4/12/2016");
		assertThat(page.locator("#row-since-wrong")).not().isEmpty();

		axe(page);
	}

	@Test
	@Order(9)
	void saysSoWhereTheServerIsAway() {
		Page page = open("/#/write");
		page.route("**/api/drafts/**", (route) -> route.abort());
		page.locator("#row-what").selectOption("LED");
		page.locator("#row-subject").fill("rustam-asildarov");

		assertThat(page.locator("#connection")).containsText("What stands here stays.");
		page.unroute("**/api/drafts/**");
		assertThat(page.locator("#connection")).isEmpty();
		assertThat(page.locator("#row-subject")).hasValue("rustam-asildarov");
		assertThat(page.locator("#sentence")).containsText("It reads:");
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	/** Presses Tab until a field has the focus. */
	private static void tabTo(Page page, String id) {
		page.locator("#" + id).waitFor();
		for (int press = 0; press < 60; press++) {
			if (id.equals(page.evaluate("document.activeElement.id"))) {
				return;
			}
			page.keyboard().press("Tab");
		}
		throw new AssertionError("No Tab leads to " + id + ".");
	}

	/** Types and takes what the list offers under this name. */
	private static void choose(Page page, String typed, String name) {
		page.keyboard().type(typed);
		Locator offer = page.getByRole(AriaRole.OPTION).getByText(name).first();
		assertThat(offer).isVisible();
		for (int press = 0; press < 20; press++) {
			page.keyboard().press("ArrowDown");
			if (page.locator("ul:not([hidden]) > [role=option][aria-selected=true]").innerText().contains(name)) {
				break;
			}
		}
		page.keyboard().press("Enter");
	}

	private static void axe(Page page) throws IOException {
		try (var script = Objects.requireNonNull(WritingTests.class.getResourceAsStream("/axe.min.js"))) {
			page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
		}
		assertThat(page.evaluate(FINDINGS)).isEqualTo(List.of());
	}

	private static Page open(String path) {
		Page page = Chromium.page();
		page.setViewportSize(1280, 720);
		page.navigate(PROGRAM.address(path));
		if (path.contains("write")) {
			assertThat(page.locator("#waiting")).not().isEmpty();
		}
		return page;
	}

}
