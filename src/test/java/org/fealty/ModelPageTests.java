package org.fealty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.fact.Status;
import org.fealty.model.DerivedType;
import org.fealty.model.Extent;
import org.fealty.model.Vocabulary;
import org.fealty.statement.Ending;
import org.fealty.model.Label;
import org.fealty.model.Predicate;
import org.fealty.statement.Stance;
import org.fealty.statement.StatementProperty;
import org.fealty.model.AttributeType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page about the graph knows every word of it. */
class ModelPageTests {

	private static final String WRITE = "fealty.write";

	private static final String TABLE = "| type | is | from → to | says |\n|---|---|---|---|\n";

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

	@Test
	void listsEveryTypeOfRelationshipWithWhatItJoinsAndSays() throws IOException {
		String page = Files.readString(PAGE);
		int begin = page.indexOf(TABLE) + TABLE.length();
		String written = page.substring(0, begin) + rows().collect(Collectors.joining("\n"))
				+ page.substring(page.indexOf("\n\n", begin));
		if (System.getProperty(WRITE) != null) {
			Files.writeString(PAGE, written);
		}

		assertThat(PAGE).as("mvn test -Dtest=ModelPageTests -D%s writes it anew", WRITE).hasContent(written);
	}

	@Test
	void namesTheWordsOfStatementsAndThoseThatFactsShow() throws IOException {
		String page = Files.readString(PAGE);
		String shown = StatementProperty.shownByFacts()
			.stream()
			.map((property) -> "`" + property.key() + "`")
			.collect(Collectors.joining(", "));
		String written = page
			.replaceFirst("(?m)^\\| `role`.* \\| LIST&lt;STRING&gt; \\|", "| " + shown + " | LIST&lt;STRING&gt; |")
			.replaceFirst("(?m)^\\| `role`.*, `spell`", "| " + shown + ", `spell`");
		if (System.getProperty(WRITE) != null) {
			Files.writeString(PAGE, written);
		}

		assertThat(PAGE).as("mvn test -Dtest=ModelPageTests -D%s writes it anew", WRITE).hasContent(written);
		assertThat(StatementProperty.values()).allSatisfy(
				(property) -> assertThat(page.contains("`" + property.key() + "`")).as(property.key()).isTrue());
	}

	private static Stream<String> rows() {
		return Stream
			.of(Arrays.stream(Predicate.values())
				.filter((predicate) -> predicate != Predicate.SUCCEEDED)
				.map((predicate) -> row(predicate.name(), inTime(predicate), joins(predicate), predicate.meaning())),
					Stream.of(
							row(Vocabulary.DENIED, "as what is denied", "as what is denied",
									"nobody asserts or suspects it; `what` names the type")),
					Arrays.stream(DerivedType.values())
						.map((type) -> row(type.name(),
								(type == DerivedType.SUCCEEDED) ? "derived, sometimes stated" : "derived", type.joins(),
								type.meaning())))
			.flatMap((rows) -> rows);
	}

	private static String row(String type, String inTime, String joins, String says) {
		return "| `%s` | %s | %s | %s |".formatted(type, inTime, joins, says);
	}

	private static String inTime(Predicate predicate) {
		boolean timelessBetweenEvents = predicate.extent() != predicate.extentOf(Set.of(Label.ATTACK));
		return extent(predicate) + (timelessBetweenEvents ? "; timeless between events" : "");
	}

	private static String joins(Predicate predicate) {
		return predicate.accepted().replace("Attack/Operation", "Event").replace("/", ", ").replace(" or ", "; ");
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
