package org.fealty.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A made-up network is the same wherever and whenever it is made up. */
class GeneratorTests {

	@TempDir
	private Path folder;

	private List<Path> files(String name, long seed) throws IOException {
		Path made = Files.createDirectories(this.folder.resolve(name));
		new Generator(seed, 3_000, 300, 0.1).write(made, made.resolve("truth.csv"));
		try (Stream<Path> files = Files.walk(made)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	@Test
	void makesTheSameOfOneSeed() throws IOException {
		List<Path> first = files("first", 7);
		List<Path> second = files("second", 7);
		assertThat(first).hasSameSizeAs(second);
		for (int file = 0; file < first.size(); file++) {
			assertThat(first.get(file)).hasSameTextualContentAs(second.get(file));
		}
	}

	@Test
	void makesSomethingElseOfAnotherSeed() throws IOException {
		files("first", 7);
		files("second", 8);
		assertThat(Files.readString(this.folder.resolve("first/core/persons.csv")))
			.isNotEqualTo(Files.readString(this.folder.resolve("second/core/persons.csv")));
	}

	@Test
	void makesAtLeastSoManyFacts() {
		assertThat(new Generator(1, 3_000, 300, 0.1).write(this.folder.resolve("import"), this.folder.resolve("t.csv")))
			.isBetween(3_000, 6_000);
	}

}
