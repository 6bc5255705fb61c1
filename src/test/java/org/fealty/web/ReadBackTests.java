package org.fealty.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.testing.LoadedGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Answers read back by the tools that they are written for, which npm and pip install
 * below {@code target}. Where the machine has no Node or no Python, or reaches no
 * registry, the test is skipped with a message.
 */
@Tag("deep")
@FealtyOverHttp
class ReadBackTests {

	private static final Path SCRIPTS = Path.of("src/test/resources/read-back").toAbsolutePath();

	private static final Path FOLDER = Path.of("target/read-back").toAbsolutePath();

	private static final String ANSWER = "/api/queries/allegiance/network-on-date?on=2015-04-20";

	private static final int MINUTES = 10;

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
		Path python = FOLDER.resolve("venv/bin/python");
		if (!Files.exists(python)) {
			install("python3", "-m", "venv", FOLDER.resolve("venv").toString());
		}
		install(python.toString(), "-m", "pip", "install", "--quiet", "networkx==3.6.1", "igraph==1.0.0");
		assertThat(run(python.toString(), SCRIPTS.resolve("read.py").toString(), tool, answer(format)))
			.containsExactlyInAnyOrderElementsOf(told(true));
	}

	private List<String> byNode(String tool, String format) throws IOException {
		for (String file : List.of("package.json", "read.mjs")) {
			Files.createDirectories(FOLDER);
			Files.write(FOLDER.resolve(file), Files.readAllBytes(SCRIPTS.resolve(file)));
		}
		if (!Files.exists(FOLDER.resolve("node_modules/" + "graphology-gexf"))) {
			install("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", FOLDER.toString());
		}
		return run("node", FOLDER.resolve("read.mjs").toString(), tool, answer(format));
	}

	/** A line for each node and each relationship of the JSON. */
	private List<String> told(boolean whole) {
		JsonNode answer = this.site.json(ANSWER);
		Stream<String> nodes = answer.get("nodes")
			.valueStream()
			.map((node) -> line("node", text(node, "id"), text(node.get("properties"), "name"),
					whole ? node.get("labels").valueStream().map(JsonNode::asString).collect(Collectors.joining("|"))
							: ""));
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
		Files.createDirectories(FOLDER);
		return Files
			.writeString(FOLDER.resolve("answer." + format), this.site.get(ANSWER + "&format=" + format).body())
			.toString();
	}

	private static void install(String... command) throws IOException {
		List<String> output = new ArrayList<>();
		assumeTrue(finishes(output, command),
				() -> "skipped: " + String.join(" ", command) + " did not work: " + String.join(" / ", output));
	}

	private static List<String> run(String... command) throws IOException {
		List<String> output = new ArrayList<>();
		assertThat(finishes(output, command)).as(String.join("\n", output)).isTrue();
		return output;
	}

	private static boolean finishes(List<String> output, String... command) throws IOException {
		Process process;
		Path errors = Files.createDirectories(FOLDER).resolve("errors.txt");
		try {
			process = new ProcessBuilder(command).directory(FOLDER.toFile())
				.redirectError(errors.toFile())
				.start();
		}
		catch (IOException ex) {
			output.add(String.valueOf(ex.getMessage()));
			return false;
		}
		try {
			process.getOutputStream().close();
			output.addAll(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList());
			boolean done = process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
			if (!done) {
				output.addAll(Files.readAllLines(errors));
			}
			return done;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			process.destroy();
		}
	}

}
