package org.fealty.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assertj.core.api.ListAssert;
import org.fealty.dataset.DatasetReader;
import org.fealty.dataset.PublishedFormat;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every format has its page, and no page tells of a format that cannot be read. */
class FormatPagesTests {

	private static final Path PAGES = Path.of("docs", "formats");

	private static final Pattern PAGE = Pattern.compile("docs/formats/([a-z-]+)\\.md");

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
		assertThat(DatasetReader.all()).allSatisfy((reader) -> inList(reader).hasSize(1));
		assertThat(published()).allSatisfy((format) -> inList(format).singleElement()
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
		List<String> named = PAGE.matcher(Files.readString(Path.of("README.md")))
			.results()
			.map((page) -> page.group(1))
			.toList();

		assertThat(named).as("the formats whose pages README.md links where it lists what is read")
			.containsAll(published().stream().map(PublishedFormat::format).toList());
	}

	private static ListAssert<String> inList(DatasetReader reader) {
		String row = "| [`" + reader.format() + "`](" + reader.format() + ".md) |";
		return assertThat(text("README.md").lines().filter((line) -> line.startsWith(row)))
			.as("lines of docs/formats/README.md that begin with %s", row);
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
