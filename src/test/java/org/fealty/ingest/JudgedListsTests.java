package org.fealty.ingest;

import java.nio.file.Path;
import java.util.List;

import org.fealty.database.DigestReader;
import org.fealty.database.ReadTransactions;
import org.fealty.format.SharedData;
import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The five reports together with the lists of the UN and of OFAC, UCDP's actors and
 * events and Wikidata, joined by the judgements that come with the program.
 */
@ExtendWith(SharedNeo4j.class)
@Tag("deep")
class JudgedListsTests {

	private static List<ImportReport> reports = List.of();

	@BeforeAll
	static void importAll() {
		List<Path> paths = List.of(Path.of("import"), SharedData.file("un/consolidated-2020-11-30.xml"),
				SharedData.file("ofac-2021"), SharedData.file("ucdp/ucdp-actor-221.csv"),
				SharedData.file("ucdp/ged-23.1-sample.csv"), SharedData.file("wikidata"));
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
		reports = new Importer(new GraphWriter(SharedNeo4j.driver())).load(paths,
				ImportOptions.into(SharedNeo4j.rejects()), Progress.SILENT);
	}

	@Test
	void everyDatasetIsLoadedWholeAndNoJudgementWaits() {
		assertThat(reports).hasSize(8).allSatisfy((report) -> {
			assertThat(report.outcome()).isEqualTo(Outcome.LOADED);
			assertThat(report.total().rejected()).isZero();
		});
		assertThat(reports.getLast().judgements()).isEqualTo(new JudgementCounts(28, 0, List.of()));
		assertThat(lines("MATCH (o:Organisation {id: 'caucasus-emirate'}) UNWIND o.ids AS id RETURN id"))
			.containsExactly("caucasus-emirate", "ofac:12756", "ucdp:367", "un:QDe.131");
	}

	@Test
	void whoListsThemSinceWhen() {
		assertThat(lines("""
				MATCH (list)-[s:SANCTIONED]->(e:Entity)
				WHERE e.id IN ['rustam-asildarov', 'aslan-byutukayev', 'caucasus-emirate'] AND list.id <> 'ofac:ofac'
				RETURN e.id, list.id, s.since, s.office ORDER BY e.id, list.id
				""")).containsExactly("aslan-byutukayev | un:security-council | 2016-08-03 | [Al-Qaida]",
				"caucasus-emirate | un:security-council | 2011-07-29 | [Al-Qaida]",
				"rustam-asildarov | un:security-council | 2016-12-12 | [Al-Qaida]",
				"rustam-asildarov | us-department-of-state | 2015 | [foreign terrorist fighter]");
		assertThat(lines("""
				MATCH (:Entity {id: 'ofac:ofac'})-[s:SANCTIONED]->(e:Entity)
				WHERE e.id IN ['rustam-asildarov', 'aslan-byutukayev', 'caucasus-emirate', 'is-caucasus-province']
				RETURN e.id, s.office, s.sinceEarliest ORDER BY e.id
				""")).containsExactly("aslan-byutukayev | [SDGT] | null", "caucasus-emirate | [SDGT] | null",
				"is-caucasus-province | [SDGT] | null", "rustam-asildarov | [SDGT] | null");
	}

	@Test
	void whenTheyWereBornByWhoseWord() {
		assertThat(lines("""
				MATCH (p:Person)-[:HAS]->(a:Attribute {what: 'birth'})
				WHERE p.id IN ['rustam-asildarov', 'aslan-byutukayev', 'aliaskhab-kebekov']
				RETURN p.id, a.value, a.status, a.origins ORDER BY p.id
				""")).containsExactly("aliaskhab-kebekov | [1969-01-01..1972-12-31] | reported | [ofac:ofac]",
				"aslan-byutukayev | 1974-10-22 | reported | [ofac:ofac, un:security-council]",
				"rustam-asildarov | 1981-03-09 | confirmed | [fsb, ofac:ofac, un:security-council]");
		assertThat(lines("""
				MATCH (:Person {id: 'rustam-asildarov'})-[:HAS]->(a:Attribute {what: 'birth'})
				MATCH (s:Statement {fact: a.id}) RETURN s.saidBy, s.subjectAs, s.value ORDER BY s.saidBy
				""")).containsExactly("fsb | null | [1980-12-05..1981-12-04]",
				"ofac:ofac | ofac:18640 | [1980-01-01..1982-12-31]", "un:security-council | un:QDi.398 | 1981-03-09");
	}

	@Test
	void theChainOfOrganisationsIsThatOfUcdp() {
		assertThat(lines("""
				MATCH (:Organisation {id: 'caucasus-emirate'})-[f:SPLIT_FROM]->(o)
				RETURN o.id, o.name, f.origins, f.status
				""")).containsExactly("ucdp:352 | Chechen Republic of Ichkeria | [ucdp:ucdp] | reported");
		assertThat(lines("""
				MATCH (e:Event)-[:ATTRIBUTED_TO]->(:Organisation {id: 'caucasus-emirate'})
				WHERE e.id STARTS WITH 'ucdp:' RETURN e.id ORDER BY e.id
				""")).containsExactly("ucdp:ged-149225", "ucdp:ged-188609", "ucdp:ged-189217", "ucdp:ged-189359",
				"ucdp:ged-189598", "ucdp:ged-68453");
	}

	@Test
	void withoutTheJudgementsTheListsAndTheReportsStandApart() {
		Importer importer = new Importer(new GraphWriter(SharedNeo4j.driver()));
		List<String> joined = digest();
		assertThat(importer.withdraw("judgements")).isPresent();
		assertThat(lines("MATCH (i:Identifier) RETURN i.id")).isEmpty();
		assertThat(lines("MATCH (p:Person) WHERE p.id IN ['un:QDi.398', 'ofac:18640', 'rustam-asildarov'] "
				+ "RETURN p.id, p.name ORDER BY p.id"))
			.containsExactly("ofac:18640 | ASELDEROV, Rustam", "rustam-asildarov | Rustam Asildarov",
					"un:QDi.398 | RUSTAM MAGOMEDOVICH ASELDEROV");
		importer.load(List.of(Path.of("import/judgements")), ImportOptions.into(SharedNeo4j.rejects()),
				Progress.SILENT);
		assertThat(digest()).isEqualTo(joined);
	}

	private static List<String> digest() {
		return new DigestReader(new ReadTransactions(SharedNeo4j.driver())).read().lines();
	}

	private static List<String> lines(String cypher) {
		return SharedNeo4j.run(cypher)
			.stream()
			.map((row) -> String.join(" | ",
					row.values().stream().map((value) -> String.valueOf(value.asObject())).toList()))
			.toList();
	}

}
