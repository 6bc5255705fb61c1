package org.fealty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.Parameter;
import org.fealty.model.Label;
import org.fealty.model.TypeList;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The Neo4j Browser's style sheet and the page about it know the whole graph. */
class BrowserGuideTests {

	private static final String WRITE = "fealty.write";

	private static final Path SHEET = Path.of("src", "main", "resources", "static", "fealty.grass");

	private static final Path GUIDE = Path.of("docs", "browser", "README.md");

	private static final Path PAGE = SHEET.resolveSibling("js").resolve("kinds.js");

	private static final Pattern PAGE_COLOUR = Pattern.compile("(\\w+): \\['(#\\w+)'");

	private static final Pattern RULE = Pattern.compile("(\\S+) \\{\\n(.*?)}\\n", Pattern.DOTALL);

	private static final Pattern PROPERTY = Pattern.compile("  ([\\w-]+): (\"[^\":;]*\"|[^\":;]+);\\n");

	private static final Pattern PARAMETERS = Pattern.compile("^:params \\{(.*)}$", Pattern.MULTILINE);

	@Test
	void hasARuleForEachLabelAndEachType() throws IOException {
		Stream<String> labels = Stream.concat(Arrays.stream(Label.values()).map(Label::word),
				Stream.of("Attribute", "Statement", "Voice", "Source", "Dataset"));
		List<String> types = TypeList.FACTS.types();
		if (System.getProperty(WRITE) != null) {
			writeRulesFor(types);
		}

		assertThat(rules()).containsKeys(Stream
			.concat(labels.map((label) -> "node." + label), types.stream().map((type) -> "relationship." + type))
			.toArray(String[]::new));
	}

	/** A rule in grey, for somebody to choose a colour. */
	private static void writeRulesFor(List<String> types) throws IOException {
		StringBuilder sheet = new StringBuilder(Files.readString(SHEET));
		types.stream()
			.filter((type) -> sheet.indexOf("relationship." + type + " {") < 0)
			.forEach((type) -> sheet.append("relationship.").append(type).append(" {\n").append("""
					  color: #7D8389;
					  shaft-width: 1px;
					  caption: "%s {since}";
					}
					""".formatted(type)));
		Files.writeString(SHEET, sheet);
	}

	/** The Browser splits at colons and semicolons and knows no comments. */
	@Test
	void isWrittenAsTheBrowserReadsIt() throws IOException {
		String rest = RULE.matcher(Files.readString(SHEET)).replaceAll((rule) -> "");
		Stream<String> left = RULE.matcher(Files.readString(SHEET))
			.results()
			.map((rule) -> PROPERTY.matcher(rule.group(2)).replaceAll((property) -> ""));

		assertThat(rest).isEmpty();
		assertThat(left).containsOnly("");
	}

	@Test
	void givesOneKindOneColourAndTheGuideTheSame() throws IOException {
		String guide = Files.readString(GUIDE);
		List<String> colours = Arrays.stream(Label.values())
			.map((label) -> rule("node." + label.word()).get("color"))
			.toList();

		assertThat(colours).doesNotHaveDuplicates()
			.allSatisfy((colour) -> assertThat(guide).contains("`" + colour + "`"));
	}

	@Test
	void givesOneKindTheColourThatOurOwnPageGivesIt() throws IOException {
		Map<String, String> page = PAGE_COLOUR.matcher(Files.readString(PAGE))
			.results()
			.collect(Collectors.toMap((kind) -> kind.group(1), (kind) -> kind.group(2)));

		assertThat(page).containsKeys(Arrays.stream(Label.values()).map(Label::word).toArray(String[]::new));
		page.forEach((kind, colour) -> assertThat(colour).as(kind)
			.isEqualTo(kind.equals("Entity") ? rule("node").get("color") : rule("node." + kind).get("color")));
	}

	@Test
	void setsEachParameterThatAQueryTakes() throws IOException {
		String parameters = PARAMETERS.matcher(Files.readString(GUIDE))
			.results()
			.map((line) -> line.group(1))
			.findFirst()
			.orElseThrow();
		Stream<String> declared = Catalogue.read(List.of())
			.queries()
			.stream()
			.flatMap((query) -> query.parameters().stream())
			.map(Parameter::name)
			.distinct()
			.sorted();

		assertThat(declared).allSatisfy((name) -> assertThat(parameters).containsPattern("\\b" + name + ": "));
	}

	private static Map<String, String> rule(String selector) {
		try {
			return rules().getOrDefault(selector, Map.of());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Map<String, String>> rules() throws IOException {
		Map<String, Map<String, String>> rules = new TreeMap<>();
		RULE.matcher(Files.readString(SHEET)).results().forEach((rule) -> rules.put(rule.group(1), properties(rule)));
		return rules;
	}

	private static Map<String, String> properties(MatchResult rule) {
		Map<String, String> properties = new TreeMap<>();
		PROPERTY.matcher(rule.group(2))
			.results()
			.forEach((property) -> properties.put(property.group(1), property.group(2)));
		return properties;
	}

}
