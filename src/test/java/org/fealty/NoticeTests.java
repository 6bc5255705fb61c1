package org.fealty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The file NOTICE names what the packaged jar bundles, no more and no less. */
class NoticeTests {

	private static final Pattern NAMED = Pattern.compile("  [\\w.-]+:[\\w.-]+");

	/** Written by each build before the tests are compiled, one line for each jar. */
	private static final Path BUNDLED = Path.of("target", "bundled.txt");

	@Test
	void namesEveryJarThatIsBundled() throws IOException {
		Set<String> missing = bundled();
		missing.removeAll(named());

		assertThat(missing).as("bundled, and not named in NOTICE: add each under the licence that its own pom states")
			.isEmpty();
	}

	@Test
	void namesNothingElse() throws IOException {
		Set<String> gone = named();
		gone.removeAll(bundled());

		assertThat(gone).as("named in NOTICE, and not bundled any more: remove each").isEmpty();
	}

	@Test
	void namesEachJarUnderOneLicence() throws IOException {
		assertThat(names().toList()).doesNotHaveDuplicates();
	}

	private static Set<String> named() throws IOException {
		return names().collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> names() throws IOException {
		return Files.readAllLines(Path.of("NOTICE")).stream().filter(NAMED.asMatchPredicate()).map(String::strip);
	}

	/** Its lines read group:artifact:jar:version:scope, with spaces before. */
	private static Set<String> bundled() throws IOException {
		assertThat(BUNDLED).as("what the jar bundles, as mvn generate-test-resources writes it").exists();
		return Files.readAllLines(BUNDLED)
			.stream()
			.map((line) -> line.strip().split(":"))
			.filter((parts) -> parts.length >= 5)
			.map((parts) -> parts[0] + ":" + parts[1])
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
