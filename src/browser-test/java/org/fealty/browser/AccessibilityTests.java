package org.fealty.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Nobody is shut out: axe-core finds nothing on any kind of page, light or dark. */
class AccessibilityTests {

	private static final String FINDINGS = """
			async () => (await axe.run({ resultTypes: ['violations'] })).violations
			  .flatMap((each) => each.nodes.map((node) => each.id + ': ' + node.target + ' ' + node.failureSummary))""";

	private static final RunningProgram PROGRAM = SharedProgram.INSTANCE;

	/** Each kind of page, and what stands there once it is whole. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/                                                         | .chip
			/#/questions                                              | #questions a
			/#/search?name=caucasus                                   | .results a
			/#/dossier/rustam-asildarov?evidence=wcrd6sxh6rxea100     | .statements li
			/#/dossier/caucasus-emirate?asOf=2014-12-15               | .timeline .bar
			/#/dossier/dagestan                                       | .panel table
			/#/dossier/kizlyar-church-shooting-2018                   | .panel
			/#/dossier/makhachkala-raid-2016                          | .panel
			/#/allegiance/network-on-date?on=2015-04-20               | .drawing canvas
			/#/defection/flows                                        | .flows .end
			/#/succession/leaders-of-organisation                     | #field-organisation
			/#/attack/claims-of?organisation=nobody&asOf=4/12/2016    | .problem
			""")
	void hasNoFindingOnAnyKindOfPage(String path, String shown) throws IOException {
		Page page = Chromium.page();
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		page.navigate(PROGRAM.address(path));
		assertThat(page.locator(shown).first()).isVisible();
		page.evaluate(axe());

		assertThat(page.evaluate(FINDINGS)).as("light").isEqualTo(List.of());
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(page.evaluate(FINDINGS)).as("dark").isEqualTo(List.of());
	}

	private static String axe() throws IOException {
		try (InputStream script = Objects.requireNonNull(AccessibilityTests.class.getResourceAsStream("/axe.min.js"))) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
