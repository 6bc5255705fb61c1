package org.fealty.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fealty.database.DigestReader;
import org.fealty.database.ReadTransactions;
import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.ImportReport;
import org.fealty.ingest.Importer;
import org.fealty.ingest.PreviewReader;
import org.fealty.ingest.Progress;
import org.fealty.store.GraphWriter;
import org.fealty.model.Predicate;
import org.fealty.statement.StatementProperty;
import org.fealty.store.Schema;
import org.fealty.testing.SharedNeo4j;
import org.fealty.testing.StatementBuilder;
import org.fealty.testing.StatementGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A dataset that is written as a folder and imported again is the same in the graph. */
@ExtendWith(SharedNeo4j.class)
class RoundTripTests {

	private static final String WIKIDATA = """
			{"type":"item","id":"Q9002","labels":{"en":{"language":"en","value":"Example Front"}},"modified":"2020-05-06T07:08:09Z","claims":{
			"P488":[{"mainsnak":{"snaktype":"value","property":"P488","datavalue":{"value":{"entity-type":"item","id":"Q9003"}}},"rank":"normal",
			"qualifiers":{"P580":[{"snaktype":"value","property":"P580","datavalue":{"value":{"time":"+2001-02-03T00:00:00Z","precision":11}}}],
			"P1365":[{"snaktype":"value","property":"P1365","datavalue":{"value":{"entity-type":"item","id":"Q9004"}}}]}}]}}
			""";

	private static final String GTD = """
			eventid,iyear,imonth,iday,country,country_txt,gname,gname2,claimed,claimmode_txt,claim2,claimmode2_txt,compclaim,nkill,nkillter
			201412040001,2014,12,4,900,A,Front,League,1,Letter,1,Video,1,14,4
			""";

	private final GraphWriter graph = new GraphWriter(SharedNeo4j.driver());

	private final DatasetExport exports = new DatasetExport(this.graph, new PreviewReader(this.graph));

	@TempDir
	private Path folder;

	@BeforeEach
	void clean() {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
	}

	@Test
	void theDatasetsThatComeWithTheProgramComeBack() throws IOException {
		copy("import", "docs/dataset-template");
		Files.writeString(this.folder.resolve("in").resolve("dataset-template").resolve("same_as.csv"), """
				left,right,judgement,said_by,source,note
				%s
				""".formatted(judgement()));
		imported("in");

		comesBack();
	}

	@Test
	void whatOthersPublishComesBackAsFoldersOfTables() throws IOException {
		Files.createDirectories(this.folder.resolve("in"));
		Files.writeString(this.folder.resolve("in").resolve("Q9002.json"), WIKIDATA);
		Files.writeString(this.folder.resolve("in").resolve("gtd.csv"), GTD);
		imported("in");

		comesBack();
	}

	/** Also of a column that somebody adds, without a line here. */
	@Test
	void allWordsStandInTheStatementInTheFactAndInTheTable() throws IOException {
		StatementBuilder statement = StatementBuilder.that("Ada", Predicate.LED, "front");
		StatementProperty.shownByFacts().forEach((property) -> statement.says(property, "her " + property.column()));
		StatementGraph.of(statement);
		this.exports.datasets().forEach((dataset) -> this.exports.write(dataset, this.folder.resolve("out")));
		String exported = exported("led.csv");

		assertThat(StatementProperty.shownByFacts()).hasSizeGreaterThan(2).allSatisfy((property) -> {
			String word = "her " + property.column();
			assertThat(properties("MATCH (s:Statement) RETURN properties(s) AS all")).containsEntry(property.key(),
					word);
			assertThat(properties("MATCH ()-[f:LED]->() RETURN properties(f) AS all")).containsEntry(property.key(),
					List.of(word));
			assertThat(exported).contains(word);
		});
	}

	private static Map<String, Object> properties(String cypher) {
		return SharedNeo4j.run(cypher).getFirst().get("all").asMap();
	}

	private String exported(String table) throws IOException {
		try (Stream<Path> files = Files.walk(this.folder.resolve("out"))) {
			return Files.readString(files.filter((file) -> file.endsWith(table)).findFirst().orElseThrow());
		}
	}

	@Test
	void saysLicenceAndAttributionAndWhatMustBeLoadedBefore() throws IOException {
		copy("import");
		imported("in");
		this.exports.write("north-caucasus", this.folder.resolve("out"));

		assertThat(Files.readString(this.folder.resolve("out").resolve("north-caucasus").resolve("dataset.yaml")))
			.contains("\"licence\": \"Apache-2.0\"", "\"attribution\": ", "\"after\":\n- \"gazetteer\"");
	}

	@Test
	void writesOverNothingAndNoDatasetThatIsNotThere() throws IOException {
		copy("import");
		imported("in");

		assertThat(this.exports.write("north-caucasus", this.folder.resolve("in")).sentence())
			.contains("exists already");
		assertThat(this.exports.write("nothing", this.folder.resolve("out")).sentence())
			.contains("these are: gazetteer, judgements, north-caucasus");
		assertThat(this.folder.resolve("out")).doesNotExist();
	}

	private void comesBack() {
		List<String> before = digest();
		List<ExportReport> written = this.exports.datasets()
			.stream()
			.map((dataset) -> this.exports.write(dataset, this.folder.resolve("out")))
			.toList();
		assertThat(written).isNotEmpty()
			.allSatisfy((report) -> assertThat(report.whole()).as(report.sentence()).isTrue());
		SharedNeo4j.clean();
		List<ImportReport> reports = imported("out");

		assertThat(reports).hasSameSizeAs(written);
		assertThat(digest()).isEqualTo(before);
	}

	/** Two persons of the template who are judged to be two. */
	private static String judgement() throws IOException {
		List<String> persons = Files.readAllLines(Path.of("docs", "dataset-template", "persons.csv"));
		return persons.get(1).split(",", -1)[0] + "," + persons.get(2).split(",", -1)[0] + ",different,coder,,a note";
	}

	private void copy(String... folders) throws IOException {
		for (String each : folders) {
			Path from = Path.of(each);
			Path in = this.folder.resolve("in");
			FileSystemUtils.copyRecursively(from, each.equals("import") ? in : in.resolve(from.getFileName()));
		}
	}

	private List<ImportReport> imported(String name) {
		List<ImportReport> reports = new Importer(this.graph).load(List.of(this.folder.resolve(name)),
				ImportOptions.into(SharedNeo4j.rejects()), Progress.SILENT);
		assertThat(reports).allSatisfy((report) -> assertThat(report.isClean()).as(report.toString()).isTrue());
		return reports;
	}

	private static List<String> digest() {
		return Stream.of(new DigestReader(new ReadTransactions(SharedNeo4j.driver())).read())
			.flatMap((digest) -> digest.lines().stream())
			.toList();
	}

}
