package org.fealty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fealty.model.Predicate;
import org.fealty.model.TypeList;
import org.fealty.testing.WrittenTypeLists;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No query, no check and no script of the page forgets a type: what it lists is a list of
 * the model.
 */
class TypeListTests {

	private static final String WRITE = "fealty.write";

	private static final List<Path> FOLDERS = List.of(Path.of("cypher"),
			Path.of("src", "main", "resources", "static", "js"));

	@Test
	void everyListOfTypesIsOneOfTheModel() throws IOException {
		for (Path file : files()) {
			if (System.getProperty(WRITE) != null) {
				Files.writeString(file, WrittenTypeLists.written(Files.readString(file)));
			}
			assertThat(WrittenTypeLists.unknownIn(Files.readString(file)))
				.as("%s; mvn test -Dtest=TypeListTests -D%s writes the nearest list of the model, and a list that is to "
						+ "be another is declared in %s with its reason", file, WRITE, TypeList.class.getSimpleName())
				.isEmpty();
		}
	}

	@Test
	void thePageHasWordsForEveryType() throws IOException {
		String words = Files.readString(FOLDERS.get(1).resolve("words.js"));

		assertThat(TypeList.FACTS.types()).allSatisfy((type) -> assertThat(words).contains(type + ": ['"));
	}

	@Test
	void aListThatLacksOneTypeIsFoundAndWritten() {
		for (Predicate forgotten : Predicate.values()) {
			List<String> types = TypeList.STATED.types()
				.stream()
				.filter((type) -> !type.equals(forgotten.name()))
				.toList();
			String text = "MATCH ()-[relation:" + String.join("|", types) + "]->()";

			assertThat(WrittenTypeLists.unknownIn(text)).singleElement()
				.asString()
				.endsWith("but STATED of the model is " + TypeList.STATED.types());
			assertThat(WrittenTypeLists.unknownIn(WrittenTypeLists.written(text))).isEmpty();
		}
	}

	@Test
	void findsAListOfTextsThatIsBrokenIntoLines() {
		assertThat(WrittenTypeLists.unknownIn("""
				WHERE predicate IN ['CLAIMED', 'KILLED_IN', 'APPOINTED',
				  'DENOUNCED', 'date']
				""")).hasSize(1);
		assertThat(WrittenTypeLists.unknownIn("MATCH ()-[:LED|MEMBER_OF\n|PART_OF |CLAIMED|WITHIN]->()")).hasSize(1);
		assertThat(WrittenTypeLists.unknownIn("MATCH ()-[:LED|MEMBER_OF|PART_OF|CLAIMED]->()")).isEmpty();
	}

	private static List<Path> files() {
		return FOLDERS.stream().flatMap(TypeListTests::below).toList();
	}

	private static Stream<Path> below(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
