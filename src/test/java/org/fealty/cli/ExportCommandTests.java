package org.fealty.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fealty.model.TypeList;
import org.fealty.testing.LoadedGraph;
import org.fealty.testing.ProgramOnSharedNeo4j;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(SharedNeo4j.class)
class ExportCommandTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@BeforeAll
	static void load() {
		LoadedGraph.load();
	}

	@Test
	void writesAllDatasetsAsFoldersThatCheckTakes() {
		assertThat(run("export", "--to", this.folder.toString())).isZero();

		assertThat(out()).contains("gazetteer: ", "north-caucasus: ", "Its import would change nothing.");
		assertThat(run("check", this.folder.toString())).isZero();
	}

	@Test
	void writesAnAnswerIntoAFileInTheFormatAskedFor() throws IOException {
		Path file = this.folder.resolve("network.gexf");
		assertThat(run("export", "allegiance/network-on-date", "on=2015-04-20", "--format", "gexf", "--to",
				file.toString()))
			.isZero();

		assertThat(Files.readString(file)).startsWith("<?xml").contains("gexf.net/1.3").endsWith("</gexf>\n");
		assertThat(this.folder).isDirectoryNotContaining("glob:**.new");
	}

	/** Each entity that has a relationship stands in it once, and each relationship. */
	@Test
	void writesTheWholeGraphWhereNoQueryIsNamed() throws IOException {
		Path file = this.folder.resolve("whole.graphml");
		assertThat(run("export", "--format", "graphml", "--to", file.toString())).isZero();

		String graph = Files.readString(file);
		assertThat(graph.split("<node ", -1))
			.hasSize(1 + count("UNWIND [e, o] AS node RETURN count(DISTINCT node) AS n"));
		assertThat(graph.split("<edge ", -1)).hasSize(1 + count("RETURN count(r) AS n"));
		assertThat(err()).doesNotContain("cut off");
	}

	/** The reports hold too few facts to be cut off, so that the header is asked. */
	@Test
	void takesTenThousandRelationshipsOfTheWholeGraphUnlessToldOtherwise() throws IOException {
		assertThat(Files.readString(Path.of("cypher/entity/network.cypher"))).contains("limit :: INTEGER = 10000 ");
	}

	private static int count(String what) {
		return SharedNeo4j
			.run("MATCH (e:Entity)-[r]->(o:Entity) WHERE type(r) IN $types " + what, "types",
					TypeList.STATED_OR_DERIVED.types())
			.getFirst()
			.get("n")
			.asInt();
	}

	@Test
	void writesTheLicencesBesideATable() throws IOException {
		Path file = this.folder.resolve("vacancies.csv");
		assertThat(run("export", "succession/vacancies", "--format", "csv", "--to", file.toString())).isZero();

		assertThat(Files.readString(file)).startsWith("organisation,");
		assertThat(Files.readAllLines(this.folder.resolve("vacancies.csv.licence.txt"))).hasSize(3)
			.anySatisfy((line) -> assertThat(line)
				.startsWith("north-caucasus: Apache-2.0. Facts as reported by The New Arab (2016)"));
	}

	@Test
	void leavesNoFileWhereTheQuestionIsWrong() {
		Path file = this.folder.resolve("answer.csv");
		assertThat(run("export", "succession/vacancies", "organisation=nobody", "--format", "csv", "--to",
				file.toString()))
			.isEqualTo(2);

		assertThat(err()).contains("\"nobody\" is no entity's id");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void saysHowAnExportIsAskedFor() {
		assertThat(run("export")).isEqualTo(2);
		assertThat(run("export", "nothing", "--to", this.folder.toString())).isEqualTo(1);
		assertThat(err())
			.contains("No dataset \"nothing\" is loaded; these are: gazetteer, judgements, north-caucasus.");
	}

	private int run(String... arguments) {
		return Commands.run(new ProgramOnSharedNeo4j(), new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8), arguments);
	}

	private String out() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	private String err() {
		return this.err.toString(StandardCharsets.UTF_8);
	}

}
