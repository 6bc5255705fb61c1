package org.fealty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The program speaks in the words of docs/glossary.md. */
class GlossaryTests {

	private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])[0-9]?|[A-Z][a-z]+(?:[0-9][a-z]?)*");

	private static final Pattern TEST = Pattern.compile("^\\s*@(Test|TestFactory|ParameterizedTest|RepeatedTest)\\b",
			Pattern.MULTILINE);

	/** Names that the program had before; they mean nothing to a newcomer. */
	private static final Set<String> OLD = Set.of("Tie", "Course", "World", "Unfolding", "Ladder", "Reach",
			"Dependence", "Verdict", "Move", "Influences", "Conclusions", "Weighing", "Judgement", "Testimony",
			"Without", "Valuation", "Truth", "Holds", "Misdating", "Replay", "Chronicle", "Look", "Workspace",
			"Holdings", "Folding", "Telling", "Registered", "Neighbours", "Account", "Retrospect", "Turned", "Phrase",
			"Edits", "AsKnown", "FirstPlans", "Given", "What", "Dating", "Parent", "Reported", "Steps");

	@Test
	void theNameOfEveryTypeIsMadeOfWordsOfTheGlossary() throws IOException {
		Set<String> known = glossary();
		List<String> strange = new ArrayList<>();
		for (Path file : Rooms.sources()) {
			String type = file.getFileName().toString().replace(".java", "");
			if (!type.equals("package-info")) {
				words(type).stream()
					.filter((word) -> !known.contains(word) && !known.contains(singular(word)))
					.forEach((word) -> strange.add(type + ": " + word));
			}
		}
		assertThat(strange)
			.as("words of type names that docs/glossary.md lacks; take a word of it, or add this one to a term of the"
					+ " field or, as the word of a format, to the list of the terms of engineering")
			.isEmpty();
	}

	@Test
	void noTypeBearsAnOldName() {
		assertThat(Rooms.sources().stream().map((file) -> file.getFileName().toString().replace(".java", "")))
			.doesNotContainAnyElementsOf(OLD);
	}

	/** The build runs what is named so and nothing else. */
	@Test
	void theNameOfEachClassWithTestsEndsInTests() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src"))) {
			assertThat(files.filter((file) -> file.toString().endsWith(".java") && hasTests(file)))
				.allSatisfy((file) -> assertThat(file.toString()).endsWith("Tests.java"));
		}
	}

	private static boolean hasTests(Path file) {
		try {
			return TEST.matcher(Files.readString(file)).find();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> glossary() throws IOException {
		Set<String> words = new TreeSet<>();
		for (String line : Files.readAllLines(Path.of("docs", "glossary.md"))) {
			boolean term = line.startsWith("| ");
			boolean list = !line.isEmpty() && Character.isLowerCase(line.charAt(0));
			String part = term ? line.split("\\|", -1)[1] : list ? line : "";
			for (String word : part.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
				words.add(word);
			}
		}
		return words;
	}

	private static List<String> words(String type) {
		return WORD.matcher(type)
			.results()
			.map(MatchResult::group)
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.toList();
	}

	private static String singular(String word) {
		return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y"
				: word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
	}

}
