package org.fealty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fealty.testing.CypherParts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Cypher that stands in several files is written once, and every file has it as it is
 * there.
 */
class CypherPartTests {

	private static final String WRITE = "fealty.write";

	private static final Path FILES = Path.of("cypher");

	private final CypherParts parts = CypherParts.in(FILES.resolve("parts"));

	@Test
	void everyQueryFileHasItsPartsAsTheyAreWritten() throws IOException {
		for (Path file : queryFiles()) {
			String written = this.parts.written(Files.readString(file));
			if (System.getProperty(WRITE) != null) {
				Files.writeString(file, written);
			}
			assertThat(file).as("mvn test -Dtest=CypherPartTests -D%s writes the parts anew", WRITE)
				.hasContent(written);
		}
	}

	@Test
	void everyPartStandsInSeveralFiles() {
		List<String> texts = queryFiles().stream().map(CypherPartTests::text).toList();

		assertThat(this.parts.names()).allSatisfy((part) -> assertThat(texts).as(part)
			.filteredOn((text) -> this.parts.usedIn(text).contains(part))
			.hasSizeGreaterThan(1));
	}

	@Test
	void noFileHasTheTextOfAPartWithoutItsMarkers() {
		assertThat(queryFiles()).allSatisfy((file) -> assertThat(this.parts.unmarkedIn(text(file))).isEmpty());
	}

	@Test
	void putsTheWordsOfTheQueryInThePlaceOfTheVariables() {
		assertThat(this.parts.written("""
				RETURN
				  // part: may-hold (relation = office, day = $asOf)
				  something that was changed by hand
				  // end part
				""")).isEqualTo("""
				RETURN
				  // part: may-hold (relation = office, day = $asOf)
				  coalesce(office.sinceEarliest <= $asOf, true) AND coalesce($asOf <= office.untilLatest, true)
				  // end part
				""");
	}

	@Test
	void refusesAPartThatIsNotThere() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.parts.written("// part: no-such-part\n// end part\n"))
			.withMessageStartingWith("\"// part: no-such-part\" names none of the parts [");
	}

	@Test
	void refusesAPartThatNothingEnds() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.parts.written("// part: may-hold (relation = office)\nRETURN 1\n"))
			.withMessageStartingWith("No line \"// end part\" below");
	}

	private static List<Path> queryFiles() {
		try (Stream<Path> files = Files.walk(FILES)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> !file.startsWith(FILES.resolve("parts")))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
