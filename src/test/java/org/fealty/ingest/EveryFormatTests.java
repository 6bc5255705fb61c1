package org.fealty.ingest;

import java.nio.file.Path;
import java.util.List;

import org.fealty.dataset.DatasetReader;
import org.fealty.dataset.PublishedFormat;
import org.fealty.format.ReadFile;
import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.Dump;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Record;

import static org.assertj.core.api.Assertions.assertThat;

/** One small made-up file of each format, all in one import, in the real database. */
@ExtendWith(SharedNeo4j.class)
class EveryFormatTests {

	private static final String UN = """
			<CONSOLIDATED_LIST dateGenerated="2020-11-30T20:31:19.923-05:00"><INDIVIDUALS><INDIVIDUAL>
			<FIRST_NAME>ADA</FIRST_NAME><UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE><REFERENCE_NUMBER>QDi.901</REFERENCE_NUMBER>
			<LISTED_ON>2015-03-27</LISTED_ON><INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Abu Ada</ALIAS_NAME></INDIVIDUAL_ALIAS>
			<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1968</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
			</INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>
			""";

	private static final String GED = """
			id,type_of_violence,side_a_new_id,side_a,side_b_new_id,side_b,where_prec,adm_1,country,country_id,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob
			1,1,57,Government of A,367,The Front,4,North,A,365,2014-02-07,2014-02-09,1,5,2,1,9,12,8,365,
			""";

	private static final String ACTORS = """
			ActorId,NameData,NameOrig,NameOrigFullEng,Org,NamePrev,ActorIdPrev
			367,The Front,The Front,Example Front,1,Old Front,352
			""";

	private static final String SDN = """
			1,"EXAMPLE, Ada",individual,"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 15 Apr 1965; Linked To: FRONT."
			2,"FRONT",-0- ,"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-
			""";

	private static final String ADVANCED = """
			<Sanctions xmlns="http://www.un.org/sanctions/1.0"><DateOfIssue><Year>2022</Year><Month>3</Month><Day>4</Day></DateOfIssue>
			<ReferenceValueSets><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType><PartyType ID="1">Individual</PartyType></ReferenceValueSets>
			<DistinctParties><DistinctParty><Profile ID="31" PartySubTypeID="4"><Identity><Alias Primary="true"><DocumentedName>
			<DocumentedNamePart><NamePartValue>BEN</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity></Profile></DistinctParty></DistinctParties>
			<SanctionsEntries><SanctionsEntry ProfileID="31"><EntryEvent><Date><Year>2014</Year><Month>9</Month><Day>5</Day></Date></EntryEvent></SanctionsEntry></SanctionsEntries></Sanctions>
			""";

	private static final String ITEM = """
			{"type":"item","id":"Q9002","labels":{"en":{"language":"en","value":"Example Front"}},"modified":"2020-05-06T07:08:09Z","claims":{
			"P488":[{"mainsnak":{"snaktype":"value","property":"P488","datavalue":{"value":{"entity-type":"item","id":"Q9003"}}},"rank":"normal",
			"qualifiers":{"P580":[{"snaktype":"value","property":"P580","datavalue":{"value":{"time":"+2001-02-03T00:00:00Z","precision":11}}}],
			"P582":[{"snaktype":"novalue","property":"P582"}],
			"P1365":[{"snaktype":"value","property":"P1365","datavalue":{"value":{"entity-type":"item","id":"Q9004"}}}]}}]}}
			""";

	private static final String FTM = """
			{"id":"p1","schema":"Person","properties":{"name":["Ada Example"],"weakAlias":["Abu Ada"]}}
			{"id":"o1","schema":"Organization","properties":{"name":["Example Front"]}}
			{"id":"m1","schema":"Membership","properties":{"member":["p1"],"organization":["o1"],"startDate":["2012"]}}
			""";

	private static final String GTD = """
			eventid,iyear,imonth,iday,country,country_txt,gname,gname2,claimed,claimmode_txt,claim2,claimmode2_txt,compclaim,nkill,nkillter
			201412040001,2014,12,4,900,A,Front,League,1,Letter,1,Video,1,14,4
			""";

	private static final String ACLED = """
			event_id_cnty,event_date,time_precision,event_type,actor1,actor2,country,fatalities
			AAA1,2014-12-04,1,Battles,Military Forces of A,Front,A,10
			""";

	@TempDir
	private static Path folder;

	private static List<ImportReport> reports = List.of();

	@BeforeAll
	static void importAll() {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
		ReadFile.write(folder, "consolidated.xml", UN);
		ReadFile.write(folder, "ged.csv", GED);
		ReadFile.write(folder, "actors.csv", ACTORS);
		ReadFile.write(folder, "sdn.csv", SDN);
		ReadFile.write(folder, "sdn_advanced.xml", ADVANCED);
		ReadFile.write(folder, "Q9002.json", ITEM);
		ReadFile.write(folder, "entities.ftm.json", FTM);
		ReadFile.write(folder, "gtd.csv", GTD);
		ReadFile.write(folder, "acled.csv", ACLED);
		reports = load();
	}

	private static List<ImportReport> load() {
		return new Importer(new GraphWriter(SharedNeo4j.driver())).load(List.of(folder),
				ImportOptions.into(SharedNeo4j.rejects()), Progress.SILENT);
	}

	private static List<String> lines(String cypher) {
		return SharedNeo4j.run(cypher).stream().map(EveryFormatTests::line).toList();
	}

	private static String line(Record row) {
		return String.join(" ", row.values().stream().map((value) -> String.valueOf(value.asObject())).toList());
	}

	@Test
	void everyFormatIsLoadedWithoutARejectedRow() {
		assertThat(reports).hasSize(9).allSatisfy((report) -> {
			assertThat(report.problems()).isEmpty();
			assertThat(report.outcome()).isEqualTo(Outcome.LOADED);
			assertThat(report.total().read()).isPositive().isEqualTo(report.total().accepted());
		});
	}

	@Test
	void everyPublishersLicenceAndAttributionStandOnADataset() {
		List<String> terms = lines("MATCH (d:Dataset) RETURN d.publisher, d.licence, d.attribution ORDER BY d.id");
		assertThat(DatasetReader.all()
			.stream()
			.filter(PublishedFormat.class::isInstance)
			.map((reader) -> ((PublishedFormat) reader).publisher())
			.map((one) -> one.voice().name() + " " + one.licence() + " " + one.attribution()))
			.allSatisfy((one) -> assertThat(terms).contains(one));
	}

	@Test
	void whoIsListedByWhomSinceWhen() {
		assertThat(lines("""
				MATCH (o)-[s:SANCTIONED]->(p)
				RETURN o.id, p.id, toString(s.sinceEarliest), toString(s.sinceLatest), s.status ORDER BY p.id
				""")).containsExactly("ofac:ofac ofac:1 null 2021-03-04 reported",
				"ofac:ofac ofac:2 null 2021-03-04 reported", "ofac:ofac ofac:31 2014-09-05 2014-09-05 reported",
				"un:security-council un:QDi.901 2015-03-27 2015-03-27 reported");
	}

	@Test
	void aWeakNameIsSuspectedAndABirthIsABound() {
		assertThat(lines("""
				MATCH (:Person {id: 'un:QDi.901'})-[:HAS]->(a:Attribute)
				RETURN a.what, a.value, a.status ORDER BY a.what, a.value
				""")).containsExactly("birth 1968~ reported", "name ADA reported", "name Abu Ada suspected");
	}

	@Test
	void eventsOfThreePublishersHaveTheirSidesClaimsAndTolls() {
		assertThat(lines("""
				MATCH (e:Event)-[t:ATTRIBUTED_TO]->(o)
				RETURN e.id, o.id, t.status, t.role ORDER BY e.id, o.id
				""")).containsExactly("acled:AAA1 acled:actor-front reported [involved]",
				"acled:AAA1 acled:actor-military-forces-of-a reported [involved]",
				"gtd:201412040001 gtd:group-front reported [perpetrator]",
				"gtd:201412040001 gtd:group-league reported [perpetrator]", "ucdp:ged-1 ucdp:367 reported [involved]",
				"ucdp:ged-1 ucdp:57 reported [involved]");
		assertThat(lines("MATCH (o)-[c:CLAIMED]->(e) RETURN o.id, e.id, c.channel ORDER BY o.id"))
			.containsExactly("gtd:group-front gtd:201412040001 [Letter]", "gtd:group-league gtd:201412040001 [Video]");
		assertThat(lines("""
				MATCH (e:Event) WHERE e.killedLow IS NOT NULL OR e.militantsKilledLow IS NOT NULL
				RETURN e.id, e.killedLow, e.killedHigh, e.militantsKilledLow, e.militantsKilledHigh,
				       toString(e.dateEarliest), toString(e.dateLatest) ORDER BY e.id
				""")).containsExactly("gtd:201412040001 10 10 4 4 2014-12-04 2014-12-04",
				"ucdp:ged-1 2 7 4 9 2014-02-07 2014-02-09");
	}

	@Test
	void actorsAreTheSameInEventsAndInTheirOwnDataset() {
		assertThat(lines("MATCH (o {id: 'ucdp:367'})-[:SPLIT_FROM]->(p) RETURN o.name, p.name"))
			.containsExactly("The Front Old Front");
		assertThat(lines("MATCH (d:Dataset)-[:REGISTERS]->({id: 'ucdp:367'}) RETURN d.id ORDER BY d.id"))
			.containsExactly("actors", "ged");
	}

	@Test
	void leadersMembersAndSuccessionsAreFacts() {
		assertThat(
				lines("""
						MATCH (p)-[l:LED]->(o) RETURN p.id, o.id, toString(l.sinceLatest), toString(l.attestedUntil) ORDER BY p.id
						"""))
			.contains("wikidata:Q9003 wikidata:Q9002 2001-02-03 2020-05-06");
		assertThat(lines("MATCH (p)-[s:SUCCEEDED]->(q) RETURN p.id, q.id, s.organisation, s.derived"))
			.containsExactly("wikidata:Q9003 wikidata:Q9004 wikidata:Q9002 false");
		assertThat(lines("MATCH (p)-[:MEMBER_OF]->(o) RETURN p.id, o.id")).containsExactly("ftm:p1 ftm:o1");
		assertThat(lines("MATCH (p)-[:AFFILIATED_WITH]->(o) RETURN p.id, o.id")).containsExactly("ofac:1 ofac:2");
	}

	@Test
	void aSecondImportChangesNothing() {
		List<String> before = Dump.ofGraph();
		assertThat(load()).extracting(ImportReport::outcome).containsOnly(Outcome.UNCHANGED);
		assertThat(Dump.ofGraph()).isEqualTo(before);
	}

}
