package org.fealty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fealty.testing.LoadedGraph;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** The page about the graph knows every property that the graph has. */
@ExtendWith(SharedNeo4j.class)
class ModelPropertiesTests {

	private static final Path PAGE = Path.of("docs", "model.md");

	@BeforeAll
	static void load() {
		LoadedGraph.load();
	}

	@Test
	void namesEveryPropertyOfANode() throws IOException {
		assertNamed("MATCH (n) UNWIND keys(n) AS name RETURN DISTINCT name ORDER BY name");
	}

	@Test
	void namesEveryPropertyOfARelationship() throws IOException {
		assertNamed("MATCH ()-[r]->() UNWIND keys(r) AS name RETURN DISTINCT name ORDER BY name");
	}

	@Test
	void namesEveryPropertyThatNoDatasetHas() throws IOException {
		String page = Files.readString(PAGE);

		assertThat(LoadedGraph.properties()).filteredOn((name) -> !page.contains("`" + name + "`"))
			.as("properties of LoadedGraph of which docs/model.md does not tell")
			.isEmpty();
	}

	private static void assertNamed(String cypher) throws IOException {
		String page = Files.readString(PAGE);
		List<String> names = SharedNeo4j.run(cypher).stream().map((row) -> row.get("name").asString()).toList();

		assertThat(names).hasSizeGreaterThan(20);
		assertThat(names).filteredOn((name) -> !page.contains("`" + name + "`"))
			.as("properties of the graph of which docs/model.md does not tell")
			.isEmpty();
	}

}
