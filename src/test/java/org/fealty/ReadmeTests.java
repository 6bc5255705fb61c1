package org.fealty;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.Example;
import org.fealty.catalogue.NamedQuery;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The questions of the README are examples of named queries, and the rows that it shows
 * are rows of the answers that are kept for these ({@link NamedQueriesTest} compares them
 * with what the program answers).
 */
class ReadmeTests {

	private static final Pattern ASKED = Pattern.compile("```console\\n\\$ ([^\\n]+)\\n(.*?)```", Pattern.DOTALL);

	private static final Pattern QUERY = Pattern
		.compile("(?:/api/queries/|fealty.jar query )([\\w-]+/[\\w-]+)[? ]([^']+)");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Test
	void showsRowsThatTheProgramAnswers() throws IOException {
		List<MatchResult> questions = ASKED.matcher(Files.readString(Path.of("README.md"))).results().toList();

		assertThat(questions).hasSize(2);
		for (MatchResult question : questions) {
			Map<String, JsonNode> shown = columns(JSON.readTree(question.group(2)));
			assertThat(answer(question.group(1)).get("rows").values()).as(question.group(1))
				.anySatisfy((row) -> assertThat(columns(row)).containsAllEntriesOf(shown));
		}
	}

	/** The answer that is kept for the example with these very arguments. */
	private static JsonNode answer(String command) throws IOException {
		MatchResult asked = QUERY.matcher(command).results().findFirst().orElseThrow();
		NamedQuery query = Catalogue.read(List.of())
			.queries()
			.stream()
			.filter((candidate) -> candidate.name().toString().equals(asked.group(1)))
			.findFirst()
			.orElseThrow();
		List<Map<String, List<String>>> examples = query.examples().stream().map(Example::arguments).toList();
		int number = examples.indexOf(arguments(asked.group(2))) + 1;

		assertThat(number).as("an example of %s asks as the README does", query.name()).isPositive();
		return JSON.readTree(
				Files.readString(Path.of("src/test/resources/golden", asked.group(1), number + ".json")));
	}

	private static Map<String, List<String>> arguments(String text) {
		Map<String, List<String>> arguments = new HashMap<>();
		for (String argument : text.split("[& ]")) {
			String[] parts = argument.split("=", 2);
			arguments.computeIfAbsent(parts[0], (name) -> new ArrayList<>())
				.add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
		}
		return arguments;
	}

	private static Map<String, JsonNode> columns(JsonNode row) {
		Map<String, JsonNode> columns = new HashMap<>();
		row.properties().forEach((column) -> columns.put(column.getKey(), column.getValue()));
		return columns;
	}

}
