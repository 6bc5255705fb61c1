package org.fealty.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.fealty.cli.Commands;
import org.fealty.testing.LoadedGraph;
import org.fealty.testing.ProgramOnSharedNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The questions of the README are asked of the running program as they stand there, and
 * the rows that it shows must be among those that the program answers.
 */
@FealtyOverHttp
class ReadmeTests {

	private static final Pattern ASKED = Pattern.compile("```console\\n\\$ ([^\\n]+)\\n(.*?)```", Pattern.DOTALL);

	private static final Pattern SPACE = Pattern.compile(" ");

	private static final String CURL = "curl ";

	private static final String COMMAND = "bin/fealty ";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Site site;

	ReadmeTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@BeforeAll
	static void loadTheReports() {
		LoadedGraph.load();
	}

	@Test
	void showsRowsThatTheProgramAnswers() throws IOException {
		List<MatchResult> questions = ASKED.matcher(Files.readString(Path.of("README.md"))).results().toList();

		assertThat(questions).extracting((question) -> SPACE.split(question.group(1), -1)[0])
			.contains("curl", "bin/fealty");
		for (MatchResult question : questions) {
			Map<String, JsonNode> shown = columns(JSON.readTree(question.group(2)));
			assertThat(JSON.readTree(answer(question.group(1))).get("rows").values()).as(question.group(1))
				.anySatisfy((row) -> assertThat(columns(row)).containsAllEntriesOf(shown));
		}
	}

	private String answer(String command) {
		if (command.startsWith(CURL)) {
			URI address = URI.create(command.substring(CURL.length()).replace("'", ""));
			return this.site.get(address.getRawPath() + "?" + address.getRawQuery()).body();
		}
		assertThat(command).startsWith(COMMAND);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
		// No server that runs in this folder is to be asked.
		String[] words = SPACE.split(command.substring(COMMAND.length()) + " --fealty.data=target/no-server", -1);
		int code = Commands.run(new ProgramOnSharedNeo4j(), printed, printed, words);
		assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Map<String, JsonNode> columns(JsonNode row) {
		Map<String, JsonNode> columns = new HashMap<>();
		row.properties().forEach((column) -> columns.put(column.getKey(), column.getValue()));
		return columns;
	}

}
