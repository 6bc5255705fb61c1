package org.fealty.ingest;

import java.nio.file.Path;
import java.util.List;

import org.fealty.format.ReadFile;
import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.Dump;
import org.fealty.testing.SharedNeo4j;
import org.fealty.testing.StatementGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A newer edition of a published dataset takes what is gone out of what is known from its
 * day on, and keeps that it was said before.
 */
@ExtendWith(SharedNeo4j.class)
class NewerEditionTests {

	private static final String HEADER = "ActorId,NameData,NameOrig,NameOrigFullEng,Org,NamePrev,ActorIdPrev\n";

	private static final String FRONT = "367,The Front,The Front,Example Front,1,Old Front,352\n";

	private static final String LEAGUE = "400,The League,The League,Example League,1,,\n";

	private static final String FRONT_CORRECTED = "367,The Front,The Front,Example Front,1,,\n";

	private static final String UNION = "500,The Union,The Union,Example Union,1,Old Front,352\n";

	private final Importer importer = new Importer(Writer.LOCAL.open());

	@TempDir
	private Path folder;

	@BeforeEach
	void emptyGraph() {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
	}

	@Test
	void whatIsGoneWasKnownUntilTheDayOfTheNewerEdition() {
		load(false, "2015-01-01", FRONT, LEAGUE);
		ImportReport report = load(true, "2016-02-03", FRONT_CORRECTED, LEAGUE, UNION);
		assertThat(report.outcome()).isEqualTo(Outcome.LOADED);
		assertThat(
				lines("""
						MATCH (a)-[s:SPLIT_FROM|SPLIT_FROM_SUPERSEDED]->(b)
						RETURN a.id + ' ' + type(s) + ' ' + b.id + ' ' + toString(s.knownFrom) + ' ' + coalesce(toString(s.knownTo), '-')
						"""))
			.containsExactlyInAnyOrder("ucdp:367 SPLIT_FROM_SUPERSEDED ucdp:352 2015-01-01 2016-02-03",
					"ucdp:500 SPLIT_FROM ucdp:352 2016-02-03 -");
		assertThat(lines("""
				MATCH (s:Statement {predicate: 'SPLIT_FROM'})
				RETURN s.subject + ' ' + toString(s.knownFrom) + ' ' + coalesce(toString(s.knownTo), '-') + ' '
				  + toString(s.fact IS NULL) ORDER BY s.subject
				""")).containsExactly("ucdp:367 2015-01-01 2016-02-03 true", "ucdp:500 2016-02-03 - false");
	}

	@Test
	void whatBothSayIsKnownSinceTheOlderEdition() {
		load(false, "2015-01-01", FRONT, LEAGUE);
		load(true, "2016-02-03", FRONT_CORRECTED, LEAGUE, UNION);
		assertThat(lines("""
				MATCH (:Organisation {id: 'ucdp:400'})-[h:HAS]->(a {what: 'name'})
				RETURN DISTINCT toString(h.knownFrom) + ' ' + toString(a.statements)
				""")).containsExactly("2015-01-01 1");
		assertThat(lines("MATCH (s:Source) RETURN s.id ORDER BY s.id")).containsExactly("ucdp:edition:actors",
				"ucdp:edition:actors:2016-02-03");
	}

	@Test
	void beforeItsDayAllIsKnownThatTheOlderEditionSaid() {
		load(false, "2015-01-01", FRONT, LEAGUE);
		List<String> then = knownOn("2015-06-01");
		load(true, "2016-02-03", FRONT_CORRECTED, LEAGUE, UNION);
		assertThat(knownOn("2015-06-01")).isEqualTo(then);
		List<String> now = knownOn("2017-01-01");
		SharedNeo4j.clean();
		load(false, "2016-02-03", FRONT_CORRECTED, LEAGUE, UNION);
		assertThat(knownOn("2017-01-01")).isEqualTo(now);
	}

	@Test
	void evidenceOfADayBeforeListsWhatWasTakenBackSince() {
		load(false, "2015-01-01", FRONT, LEAGUE);
		String fact = lines("MATCH (:Entity {id: 'ucdp:367'})-[s:SPLIT_FROM]->() RETURN s.id").getFirst();
		List<String> then = evidence("fact=" + fact + " knownBy=2015-06-01");
		assertThat(then).singleElement().isEqualTo("ucdp:367 SPLIT_FROM ucdp:352 " + fact);
		load(true, "2016-02-03", FRONT_CORRECTED, LEAGUE, UNION);
		assertThat(evidence("fact=" + fact + " knownBy=2015-06-01")).isEqualTo(then);
		assertThat(StatementGraph.ofWhatIsLoaded()
			.ask("evidence/sources-about", "entity=ucdp:352 knownBy=2015-06-01", "source statements"))
			.contains("ucdp:edition:actors 1");
		assertThat(StatementGraph.ofWhatIsLoaded()
			.ask("evidence/report", "source=ucdp:edition:actors knownBy=2015-06-01", "fact status"))
			.contains(fact + " reported");
	}

	@Test
	void whatComesBackIsKnownAgain() {
		load(false, "2015-01-01", FRONT);
		load(true, "2016-02-03", FRONT_CORRECTED);
		load(true, "2017-04-05", FRONT);
		assertThat(lines("""
				MATCH (:Entity)-[s:SPLIT_FROM|SPLIT_FROM_SUPERSEDED]->(:Entity)
				RETURN toString(s.knownFrom) + ' ' + coalesce(toString(s.knownTo), '-') ORDER BY s.knownFrom
				""")).containsExactly("2015-01-01 2016-02-03", "2017-04-05 -");
	}

	@Test
	void aSecondImportOfTheNewerEditionChangesNothing() {
		load(false, "2015-01-01", FRONT, LEAGUE);
		load(true, "2016-02-03", FRONT_CORRECTED, LEAGUE, UNION);
		List<String> before = Dump.ofGraph();
		assertThat(load(true, "2016-02-03", FRONT_CORRECTED, LEAGUE, UNION).outcome()).isEqualTo(Outcome.UNCHANGED);
		assertThat(load(false, "2016-02-03", FRONT_CORRECTED, LEAGUE, UNION).outcome()).isEqualTo(Outcome.UNCHANGED);
		assertThat(Dump.ofGraph()).isEqualTo(before);
	}

	@Test
	void withdrawRemovesAllEditions() {
		load(false, "2015-01-01", FRONT, LEAGUE);
		load(true, "2016-02-03", FRONT_CORRECTED, LEAGUE, UNION);
		assertThat(this.importer.withdraw("actors")).isPresent();
		assertThat(Dump.ofGraph()).isEmpty();
	}

	@Test
	void piecesMakeNoDifference() {
		load(false, "2015-01-01", FRONT, LEAGUE);
		load(true, "2016-02-03", FRONT_CORRECTED, LEAGUE, UNION);
		List<String> whole = Dump.ofGraph();
		SharedNeo4j.clean();
		Importer pieces = ImporterInPieces.of(new GraphWriter(SharedNeo4j.driver()), 1);
		load(pieces, false, "2015-01-01", FRONT, LEAGUE);
		load(pieces, true, "2016-02-03", FRONT_CORRECTED, LEAGUE, UNION);
		assertThat(Dump.ofGraph()).isEqualTo(whole);
	}

	@Test
	void anEditionThatIsNotNewerIsRefusedWithACure() {
		load(false, "2016-02-03", FRONT);
		List<String> before = Dump.ofGraph();
		ImportReport report = load(true, "2015-01-01", FRONT_CORRECTED);
		assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(report.problems()).singleElement()
			.asString()
			.contains("this edition is of 2015-01-01 and the one that is there of 2016-02-03, so it is not newer",
					"actors.csv.edition.yaml");
		assertThat(Dump.ofGraph()).isEqualTo(before);
	}

	/**
	 * All facts as known on a day, without who says them and since when that is known.
	 */
	private static List<String> knownOn(String day) {
		return lines(
				"""
						MATCH (a:Entity)-[r]->(b) WHERE NOT b:Version AND r.knownFrom <= date('%1$s') AND coalesce(date('%1$s') < r.knownTo, true)
						RETURN a.id + ' ' + replace(type(r), '_SUPERSEDED', '') + ' ' + coalesce(b.id, '') + ' ' + coalesce(b.value, '') + ' '
						  + coalesce(r.status, b.status, '') AS line ORDER BY line
						"""
					.formatted(day));
	}

	private ImportReport load(boolean replace, String published, String... rows) {
		return load(this.importer, replace, published, rows);
	}

	private ImportReport load(Importer by, boolean replace, String published, String... rows) {
		Path file = ReadFile.write(this.folder, "actors.csv", HEADER + String.join("", rows));
		ReadFile.write(this.folder, "actors.csv.edition.yaml", "published: " + published + "\nretrieved: 2020-01-01\n");
		return by
			.load(List.of(file), new ImportOptions(null, false, false, replace, this.folder.resolve("rejects")),
					Progress.SILENT)
			.getFirst();
	}

	private static List<String> evidence(String arguments) {
		return StatementGraph.ofWhatIsLoaded()
			.ask("evidence/statements-of", arguments, "subject predicate object about");
	}

	private static List<String> lines(String cypher) {
		return SharedNeo4j.run(cypher).stream().map((row) -> row.get(0).asString()).toList();
	}

}
