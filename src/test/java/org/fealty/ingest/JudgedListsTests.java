package org.fealty.ingest;

import java.nio.file.Path;
import java.util.List;

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
	void printsAll() {
		reports
			.forEach((report) -> System.err.println("R " + ImportSentence.of(report).lines().findFirst().orElse("")));
		for (String id : List.of("rustam-asildarov", "aslan-byutukayev", "caucasus-emirate", "is-caucasus-province",
				"aliaskhab-kebekov", "islamic-state")) {
			lines("MATCH (e:Entity {id: '" + id + "'}) RETURN properties(e) AS p").forEach(System.err::println);
			lines("""
					MATCH (e:Entity {id: '%s'})-[h:HAS]->(a) RETURN a.what, a.value, a.status, a.disputed, a.origins, a.sinceEarliest, a.id
					ORDER BY a.what, a.value"""
				.formatted(id)).forEach((line) -> System.err.println("A " + line));
			lines("""
					MATCH (e:Entity {id: '%s'})-[r:SANCTIONED|SPLIT_FROM|AFFILIATED_WITH|PART_OF|SUCCEEDED]-(o:Entity)
					RETURN startNode(r).id, type(r), endNode(r).id, o.name, r.since, r.sinceEarliest, r.sinceLatest, r.status, r.office, r.origins, r.id
					ORDER BY type(r), o.id"""
				.formatted(id)).forEach((line) -> System.err.println("F " + line));
		}
		lines("MATCH (:Organisation {id:'caucasus-emirate'})-[:SPLIT_FROM*1..4]-(o) RETURN DISTINCT o.id, o.name")
			.forEach((line) -> System.err.println("C " + line));
		lines("MATCH (e)-[:ATTRIBUTED_TO]->(o {id: 'caucasus-emirate'}) RETURN e.id, e.name, e.date LIMIT 10")
			.forEach((line) -> System.err.println("E " + line));
		lines("MATCH (j:Judgement) OPTIONAL MATCH (l:Identifier {id: j.left})-[:IDENTIFIES]->(e) RETURN j.left, j.right, j.judgement, e.id ORDER BY j.left")
			.forEach((line) -> System.err.println("J " + line));
		assertThat(reports).isNotEmpty();
	}

	private static List<String> lines(String cypher) {
		return SharedNeo4j.run(cypher)
			.stream()
			.map((row) -> String.join(" | ",
					row.values().stream().map((value) -> String.valueOf(value.asObject())).toList()))
			.toList();
	}

}
