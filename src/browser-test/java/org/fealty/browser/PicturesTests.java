package org.fealty.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pictures of docs/pictures, which show the five reports. With {@code -Dfealty.write}
 * they are written anew.
 */
class PicturesTests {

	private static final Path KEPT = Path.of("docs", "pictures");

	/** What was changed last stands on the screen. */
	private static final String TWO_FRAMES = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";

	private static final int MOST_BYTES = 150_000;

	private static final RunningProgram PROGRAM = SharedProgram.INSTANCE;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					start             | /                                                                             | .chip
					dossier           | /#/dossier/rustam-asildarov?evidence=wcrd6sxh6rxea100                         | body:has(.timeline .bar) .statements li
					leaders           | /#/dossier/caucasus-emirate?at=succession/leaders-of-organisation             | [id='panel-succession/vacancies'] .bar
					network           | /#/allegiance/network-on-date?on=2015-04-20                                   | .drawing canvas
					surroundings      | /#/dossier/is-caucasus-province?at=entity/neighbourhood                       | .drawing canvas
					flows             | /#/defection/flows                                                            | .flows .end
					ways              | /#/entity/paths?from=aslan-byutukayev&to=aliaskhab-kebekov                    | .drawing canvas
					known-by          | /#/dossier/caucasus-emirate?knownBy=2015-05-01                                | .timeline .bar
					what-became-known | /#/evidence/changes-between?knownFrom=2015-04-30&knownTo=2016-12-31&entity=rustam-asildarov | tbody tr
					claims            | /#/attack/claims-of?organisation=islamic-state                                | tbody tr
					""")
	void showsTheReports(String name, String path, String shown) throws IOException {
		Page page = Chromium.page();
		page.setViewportSize(1280, 720);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT)
			.setReducedMotion(ReducedMotion.REDUCE));
		page.navigate(PROGRAM.address(path));
		assertThat(page.locator(shown).first()).isVisible();
		assertThat(page.locator("[aria-busy=true]")).hasCount(0);
		page.evaluate(TWO_FRAMES);
		Path picture = Path.of("target", "screenshots", "pictures", name + ".png");
		page.screenshot(new Page.ScreenshotOptions().setPath(picture));
		SmallPicture.reduce(picture);

		assertThat(picture).satisfies((file) -> assertThat(Files.size(file)).isLessThan(MOST_BYTES));
		if (System.getProperty("fealty.write") != null) {
			Files.createDirectories(KEPT);
			Files.copy(picture, KEPT.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
		}
		assertThat(KEPT.resolve(name + ".png")).exists();
	}

}
