package org.fealty;

import org.fealty.model.Extent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fealty.fact.Status;
import org.fealty.statement.Ending;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Stance;
import org.fealty.model.AttributeType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page about the graph knows every word of it. */
class ModelPageTests {

	private static final Path PAGE = Path.of("docs", "model.md");

	@Test
	void namesEveryWordOfTheVocabulary() throws IOException {
		String page = Files.readString(PAGE);

		assertThat(words()).allSatisfy((word) -> assertThat(page.contains("`" + word + "`")).as(word).isTrue());
	}

	@Test
	void saysOfEachPredicateHowItStandsInTime() throws IOException {
		String page = Files.readString(PAGE);

		assertThat(Predicate.values()).filteredOn((predicate) -> predicate != Predicate.SUCCEEDED)
			.allSatisfy((predicate) -> assertThat(page)
				.containsPattern("\\| `" + predicate + "` \\| " + extent(predicate) + "[,;| ]"));
	}

	private static String extent(Predicate predicate) {
		return (predicate.extent() == Extent.LASTING) ? "lasts" : predicate.extent().name().toLowerCase(Locale.ROOT);
	}

	private static Stream<String> words() {
		return Stream
			.of(names(Predicate.values(), Predicate::name), names(AttributeType.values(), AttributeType::word),
					names(Label.values(), Label::word), names(Status.values(), Status::word),
					names(Ending.values(), Ending::word), names(Stance.values(), Stance::word))
			.flatMap((names) -> names);
	}

	private static <T> Stream<String> names(T[] values, Function<T, String> name) {
		return Arrays.stream(values).map(name);
	}

}
