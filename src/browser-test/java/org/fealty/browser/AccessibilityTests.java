package org.fealty.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Nobody is shut out: axe-core finds nothing on any kind of page, light or dark. */
class AccessibilityTests {

	/** Each kind of page, and what stands there once it is whole. */
	private static final List<List<String>> PAGES = List.of(List.of("/", ".chip"),
			List.of("/#/questions", "#questions a"), List.of("/#/search?name=caucasus", ".results a"),
			List.of("/#/dossier/rustam-asildarov?evidence=wcrd6sxh6rxea100", ".statements li"),
			List.of("/#/dossier/caucasus-emirate?asOf=2014-12-15", ".timeline .bar"),
			List.of("/#/dossier/dagestan", ".panel table"),
			List.of("/#/dossier/kizlyar-church-shooting-2018", ".panel"),
			List.of("/#/dossier/makhachkala-raid-2016", ".panel"),
			List.of("/#/allegiance/network-on-date?on=2015-04-20", ".drawing canvas"),
			List.of("/#/defection/flows", ".flow"),
			List.of("/#/succession/leaders-of-organisation", "#field-organisation"),
			List.of("/#/attack/claims-of?organisation=nobody&asOf=4/12/2016", ".problem"));

	private static final String FINDINGS = """
			async () => (await axe.run({ resultTypes: ['violations'] })).violations
			  .flatMap((each) => each.nodes.map((node) => each.id + ': ' + node.target + ' ' + node.failureSummary))""";

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
	@EnumSource(value = ColorScheme.class, names = { "LIGHT", "DARK" })
	void hasNoFindingOnAnyKindOfPage(ColorScheme scheme) throws IOException {
		String axe = axe();
		Page page = chromium.page();
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		for (List<String> each : PAGES) {
			page.navigate("about:blank");
			page.navigate(program.address(each.getFirst()));
			assertThat(page.locator(each.getLast()).first()).isVisible();
			page.evaluate(axe);

			assertThat(page.evaluate(FINDINGS)).as("%s, %s", each.getFirst(), scheme).isEqualTo(List.of());
		}
	}

	private static String axe() throws IOException {
		try (InputStream script = Objects.requireNonNull(AccessibilityTests.class.getResourceAsStream("/axe.min.js"))) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
