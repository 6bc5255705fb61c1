package org.fealty.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.testing.LoadedGraph;
import org.fealty.testing.RegistryTools;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers read back by the tools that they are written for, which npm and pip install
 * below {@code target}. Where the machine has no Node or no Python, or reaches no
 * registry, the test is skipped with a message.
 */
@Tag("deep")
@FealtyOverHttp
class ReadBackTests {

	private static final Path SCRIPTS = Path.of("src/test/resources/read-back").toAbsolutePath();

	private static final String ANSWER = "/api/queries/allegiance/network-on-date?on=2015-04-20";

	private final Site site;

	ReadBackTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@BeforeAll
	static void load() {
		LoadedGraph.load();
	}

	@ParameterizedTest
	@CsvSource({ "graphology-gexf, gexf", "graphology-graphml, graphml", "graphology, graphology", "cytoscape, cyjs" })
	void isReadByNodeAsItIs(String tool, String format) throws IOException {
		assertThat(byNode(tool, format)).containsExactlyInAnyOrderElementsOf(told(true));
	}

	/** Graphviz has a name for a node and nothing else of it, and draws no dates. */
	@ParameterizedTest
	@CsvSource("graphviz, dot")
	void isReadByGraphviz(String tool, String format) throws IOException {
		assertThat(byNode(tool, format)).containsExactlyInAnyOrderElementsOf(told(false));
	}

	@ParameterizedTest
	@CsvSource({ "networkx, graphml", "networkx, gexf", "igraph, graphml" })
	void isReadByPythonAsItIs(String tool, String format) throws IOException {
		String python = RegistryTools.python("networkx==3.6.1", "igraph==1.0.0").toString();
		assertThat(RegistryTools.run(python, SCRIPTS.resolve("read.py").toString(), tool, answer(format)))
			.containsExactlyInAnyOrderElementsOf(told(true));
	}

	private List<String> byNode(String tool, String format) throws IOException {
		Path script = Files.copy(SCRIPTS.resolve("read.mjs"), RegistryTools.npm().resolve("read.mjs"),
				StandardCopyOption.REPLACE_EXISTING);
		return RegistryTools.run("node", script.toString(), tool, answer(format));
	}

	/** A line for each node and each relationship of the JSON. */
	private List<String> told(boolean whole) {
		JsonNode answer = this.site.json(ANSWER);
		Stream<String> nodes = answer.get("nodes")
			.valueStream()
			.map((node) -> line("node", text(node, "id"), text(node.get("properties"), "name"), whole
					? node.get("labels").valueStream().map(JsonNode::asString).collect(Collectors.joining("|")) : ""));
		Stream<String> edges = answer.get("relationships").valueStream().map((one) -> {
			JsonNode told = one.get("properties");
			return line("edge", text(one, "start"), text(one, "end"), text(one, "type"),
					whole ? text(told, "sinceEarliest") : "", whole ? text(told, "untilLatest") : "",
					whole ? text(told, "status") : "");
		});
		List<String> lines = Stream.concat(nodes, edges).toList();
		assertThat(lines).hasSizeGreaterThan(20);
		return lines;
	}

	private static String text(JsonNode node, String name) {
		JsonNode value = node.get(name);
		return (value != null && !value.isNull()) ? value.asString() : "";
	}

	private static String line(String... cells) {
		return String.join("\t", cells);
	}

	/** The answer as a file. */
	private String answer(String format) throws IOException {
		return Files
			.writeString(RegistryTools.folder().resolve("answer." + format),
					this.site.get(ANSWER + "&format=" + format).body())
			.toString();
	}

}
