package org.fealty.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fealty.dataset.DatasetReader;
import org.fealty.dataset.PublishedFormat;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every format has its page, and no page tells of a format that cannot be read. */
class FormatPagesTests {

	private static final Path PAGES = Path.of("docs", "formats");

	@Test
	void everyFormatHasAPageAndEveryPageAFormat() throws IOException {
		try (Stream<Path> pages = Files.list(PAGES)) {
			assertThat(pages.map((page) -> page.getFileName().toString()).filter((page) -> !page.equals("README.md")))
				.containsExactlyInAnyOrderElementsOf(
						DatasetReader.all().stream().map((reader) -> reader.format() + ".md").toList());
		}
	}

	@Test
	void theListNamesEveryFormatWithThePrefixOfItsIds() {
		String list = text("README.md");
		assertThat(DatasetReader.all()).allSatisfy(
				(reader) -> assertThat(list).contains("| [`" + reader.format() + "`](" + reader.format() + ".md) |"));
		assertThat(published()).allSatisfy((format) -> assertThat(list.lines())
			.filteredOn((line) -> line.startsWith("| [`" + format.format() + "`]"))
			.singleElement()
			.asString()
			.contains("`" + format.publisher().prefix() + ":`"));
	}

	@Test
	void thePageNamesLicenceAttributionAndVoice() {
		assertThat(published()).isNotEmpty()
			.allSatisfy((format) -> assertThat(text(format.format() + ".md"))
				.contains("**Licence:** " + format.publisher().licence() + "\n")
				.contains("**Attribution:** " + format.publisher().attribution() + "\n")
				.contains("`" + format.publisher().voice().id() + "`"));
	}

	@Test
	void theReadmeNamesEveryFormat() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		assertThat(published())
			.allSatisfy((format) -> assertThat(readme).contains("docs/formats/" + format.format() + ".md"));
	}

	private static List<PublishedFormat> published() {
		return DatasetReader.all()
			.stream()
			.filter(PublishedFormat.class::isInstance)
			.map(PublishedFormat.class::cast)
			.toList();
	}

	private static String text(String page) {
		try {
			return Files.readString(PAGES.resolve(page));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
