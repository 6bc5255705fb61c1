package org.fealty.format.wikidata;

import java.nio.file.Path;
import java.util.Set;

import org.fealty.dataset.RowCounts;
import org.fealty.format.ReadFile;
import org.fealty.format.SharedData;
import org.fealty.model.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class WikidataTests {

	/** Made up, as are all items here. */
	private static final String ADA = """
			{"type":"item","id":"Q9001","labels":{"ru":{"language":"ru","value":"Ада"},"en":{"language":"en","value":"Ada Example"}},
			 "aliases":{"en":[{"language":"en","value":"Abu Ada"}]},"modified":"2020-05-06T07:08:09Z","claims":{
			 "P31":[CLAIM("P31",item(5))],
			 "P569":[CLAIM("P569",time("+1965-00-00",9))],
			 "P570":[{"mainsnak":{"snaktype":"somevalue","property":"P570"},"rank":"normal"}],
			 "P463":[{"mainsnak":SNAK("P463",item(9002)),"rank":"deprecated","id":"Q9001$A","qualifiers":{"P2241":[SNAK("P2241",item(77))]}}],
			 "P102":[{"mainsnak":{"snaktype":"novalue","property":"P102"},"rank":"normal"}],
			 "P945":[{"mainsnak":SNAK("P945",item(9002)),"rank":"normal","qualifiers":{"P580":[SNAK("P580",time("+2014-12-19",11))]}}],
			 "P39":[
			  {"mainsnak":SNAK("P39",item(9010)),"rank":"preferred","qualifiers":{"P580":[SNAK("P580",time("+2012-05-07",11))],"P1365":[SNAK("P1365",item(9003))],"P582":[{"snaktype":"novalue","property":"P582"}]}},
			  {"mainsnak":SNAK("P39",item(9010)),"rank":"normal","qualifiers":{"P580":[SNAK("P580",time("+2000-05-01",10))],"P582":[SNAK("P582",time("+2008-05-07",11))],"P1366":[SNAK("P1366",item(9003))]}},
			  {"mainsnak":SNAK("P39",item(9011)),"rank":"normal","qualifiers":{"P582":[{"snaktype":"somevalue","property":"P582"}],"P2389":[SNAK("P2389",item(9002))]}},
			  {"mainsnak":SNAK("P39",item(9012)),"rank":"normal","qualifiers":{"P580":[SNAK("P580",time("+1999-01-01",11))]}}]}}
			""";

	private static final String FRONT = """
			{"type":"item","id":"Q9002","labels":{"en":{"language":"en","value":"Example Front"}},"aliases":[],"claims":{
			 "P571":[CLAIM("P571",time("+00000001990-01-01",9))],"P576":[CLAIM("P576",time("+2010-01-01",8))],
			 "P749":[CLAIM("P749",item(9020))],"P361":[CLAIM("P361",item(9021)),CLAIM("P361",item(9022))],
			 "P488":[{"mainsnak":{"snaktype":"value","property":"P488","datavalue":{"value":{"entity-type":"item","numeric-id":9003},"type":"wikibase-entityid"}},
			  "rank":"normal","qualifiers":{"P580":[SNAK("P580",time("+2001-02-03",11))],"P1480":[SNAK("P1480",item(18122778))]}}]}}
			""";

	private static final String LEAGUE = "{\"id\":\"Q9021\",\"labels\":{\"mul\":{\"value\":\"League\"}},\"claims\":{\"P31\":[CLAIM(\"P31\",item(43229))]}}\n";

	private static final String WAR = "{\"id\":\"Q9022\",\"labels\":{\"en\":{\"value\":\"War\"}},\"claims\":{\"P31\":[CLAIM(\"P31\",item(198))]}}\n";

	@TempDir
	private Path folder;

	/** Writes what every snak looks like. */
	private static String json(String text) {
		return text
			.replaceAll("CLAIM\\((\"P\\d+\"),((?:item|time)\\([^)]*\\))\\)",
					"{\"mainsnak\":SNAK($1,$2),\"rank\":\"normal\"}")
			.replaceAll("SNAK\\((\"P\\d+\"),((?:item|time)\\([^)]*\\))\\)",
					"{\"snaktype\":\"value\",\"property\":$1,\"datavalue\":{\"value\":$2}}")
			.replaceAll("item\\((\\d+)\\)", "{\"entity-type\":\"item\",\"id\":\"Q$1\"}")
			.replaceAll("time\\((\"[^\"]+)\",(\\d+)\\)",
					"{\"time\":$1T00:00:00Z\",\"precision\":$2,\"calendarmodel\":\"http://www.wikidata.org/entity/Q1985727\"}");
	}

	private ReadFile lines() {
		return ReadFile.of(ReadFile.write(this.folder, "items.jsonl", json(ADA + FRONT + LEAGUE + WAR)));
	}

	@Test
	void readsNamesInEveryLanguageAndDaysByTheirPrecision() {
		assertThat(lines().about("wikidata:Q9001")).contains("wikidata:Q9001 name Ada Example",
				"wikidata:Q9001 name Ада", "wikidata:Q9001 name Abu Ada", "wikidata:Q9001 birth 1965",
				"wikidata:Q9001 death [..2021-03-04]");
		assertThat(lines().about("wikidata:Q9002")).contains("wikidata:Q9002 founded 1990",
				"wikidata:Q9002 dissolved 201X");
	}

	@Test
	void readsOfficesWithTheirSpellsAndSuccessions() {
		assertThat(lines().about("wikidata:Q9001")).contains(
				"wikidata:Q9001 LED wikidata:Q9010 since 2012-05-07 until .. role P39 spell 2012",
				"wikidata:Q9001 LED wikidata:Q9010 since 2000-05 until 2008-05-07 role P39 spell 2000",
				"wikidata:Q9001 SUCCEEDED wikidata:Q9003 since 2012-05-07 office wikidata:Q9010",
				"wikidata:Q9003 SUCCEEDED wikidata:Q9001 office wikidata:Q9010",
				"wikidata:Q9001 LED wikidata:Q9002 ending ended role P39");
		assertThat(lines().statements()).as("a position that may be one of many is no first seat")
			.noneMatch((line) -> line.contains("Q9012"));
	}

	@Test
	void readsWhatAnOrganisationSaysOfItsHeadAndWhereItBelongs() {
		assertThat(lines().about("wikidata:Q9002")).contains(
				"wikidata:Q9003 LED wikidata:Q9002 suspects since 2001-02-03 role P488",
				"wikidata:Q9002 PART_OF wikidata:Q9020", "wikidata:Q9002 PART_OF wikidata:Q9021",
				"wikidata:Q9001 PLEDGED_TO wikidata:Q9002 since 2014-12-19");
		assertThat(lines().statements()).as("a war is no organisation").noneMatch((line) -> line.contains("Q9022"));
		assertThat(lines().entity("wikidata:Q9010").kind()).isEqualTo("office");
	}

	@Test
	void doubtsWhatIsDeprecatedAndSaysNothingWhereThereIsNone() {
		assertThat(lines().statements()).contains("wikidata:Q9001 MEMBER_OF wikidata:Q9002 disputes");
		assertThat(lines().notes("wikidata:Q9001")).contains("Rank: deprecated. Reason: Q77", "Rank: preferred");
		assertThat(lines().statements().stream().filter((line) -> line.contains(" MEMBER_OF "))).hasSize(1);
	}

	@Test
	void readsTheFormOfTheApiOfADumpAndOfOneItem() {
		String api = "{\"entities\":{\"Q9001\":" + json(ADA) + ",\"Q9002\":" + json(FRONT) + "},\"success\":1}";
		String dump = "[\n" + json(ADA).replace("\n", "") + ",\n" + json(FRONT).replace("\n", "") + "\n]\n";
		assertThat(ReadFile.of(ReadFile.write(this.folder, "api.json", api)).dataset().total())
			.isEqualTo(new RowCounts(2, 2, 0, 0));
		assertThat(ReadFile.of(ReadFile.write(this.folder, "dump.json", dump)).dataset().total())
			.isEqualTo(new RowCounts(2, 2, 0, 0));
		ReadFile one = ReadFile.of(ReadFile.write(this.folder, "Q9001.json", json(ADA)));
		assertThat(one.statements()).contains("wikidata:Q9001 death [..2020-05-06]");
		assertThat(one.dataset().sources().getFirst().id()).isEqualTo("wikidata:edition:Q9001");
	}

	@Test
	void leavesOutWhatIsNeitherPersonNorOrganisationAndRejectsWhatIsNoItem() {
		ReadFile items = ReadFile
			.of(ReadFile.write(this.folder, "items.jsonl", json(ADA + WAR) + "{\"id\":\"x\"}\n[1]\n"));
		assertThat(items.dataset().total()).isEqualTo(new RowCounts(3, 1, 0, 2));
		assertThat(items.remarks())
			.anyMatch((one) -> one.contains("other things than persons and organisations were left out (1,"));
		assertThat(ReadFile.refusals(ReadFile.write(this.folder, "broken.jsonl", json(ADA) + "{\"id\":\n")))
			.singleElement()
			.asString()
			.contains("it is no JSON");
	}

	@Test
	void aJulianDayIsTheGregorianOne() {
		String julian = json(
				"{\"id\":\"Q1\",\"labels\":{\"en\":{\"value\":\"A\"}},\"claims\":{\"P31\":[CLAIM(\"P31\",item(5))],"
						+ "\"P569\":[CLAIM(\"P569\",time(\"+1879-12-06\",11))]}}")
			.replace("Q1985727", "Q1985786");
		assertThat(ReadFile.of(ReadFile.write(this.folder, "a.json", julian)).statements())
			.contains("wikidata:Q1 birth 1879-12-18");
	}

	/** Each value was read by hand in the files. */
	@Test
	void readsRealItems() {
		ReadFile putin = ReadFile.of(SharedData.file("wikidata/q7747.json"));
		assertThat(putin.dataset().total()).isEqualTo(new RowCounts(1, 1, 0, 0));
		assertThat(putin.entity("wikidata:Q7747").labels()).isEqualTo(Set.of(Label.PERSON));
		assertThat(putin.statements()).contains("wikidata:Q7747 name Vladimir Putin", "wikidata:Q7747 birth 1952-10-07",
				"wikidata:Q7747 LED wikidata:Q218295 since 2012-05-07 role P39 spell 2012",
				"wikidata:Q7747 LED wikidata:Q218295 since 2000-05-07 until 2008-05-07 role P39 spell 2000",
				"wikidata:Q7747 SUCCEEDED wikidata:Q23530 since 2012-05-07 office wikidata:Q218295",
				"wikidata:Q7747 SUCCEEDED wikidata:Q34453 since 2000-05-07 office wikidata:Q218295",
				"wikidata:Q23530 SUCCEEDED wikidata:Q7747 office wikidata:Q218295",
				"wikidata:Q7747 LED wikidata:Q4399975 since 1998-07-25 until 1999-03-29 role P39",
				"wikidata:Q7747 LED wikidata:Q4488786 since 1995 until 1997 role P39",
				"wikidata:Q7747 LED wikidata:Q842386 since 2008-05-08 until 2012-05-07 role P39 spell 2008",
				"wikidata:Q7747 MEMBER_OF wikidata:Q79854 since 1975 until 1991",
				"wikidata:Q7747 MEMBER_OF wikidata:Q4488786 since 1995-05 until 1999",
				"wikidata:Q7747 MEMBER_OF wikidata:Q4332090 since 1996-11-11");
		assertThat(putin.statements()).noneMatch((line) -> line.contains("Q14805701"));
		ReadFile germany = ReadFile.of(SharedData.file("wikidata/Q183_wikibase.json"));
		assertThat(germany.statements()).contains("wikidata:Q567 LED wikidata:Q183 since 2005-11-22 until .. role P6",
				"wikidata:Q2492 LED wikidata:Q183 since 1949-09-20 until 1963-10-11 role P6",
				"wikidata:Q2538 LED wikidata:Q183 since 2012-03-18 until .. role P35",
				"wikidata:Q2571 LED wikidata:Q183 since 1974-05-07 until 1974-05-16 role P6 spell 1974");
		assertThat(germany.statements().stream().filter((line) -> line.contains(" LED "))).hasSize(20);
	}

	/** Each value was read by hand in the files. */
	@Test
	void readsAFolderOfRealItems() {
		ReadFile items = ReadFile.of(SharedData.file("wikidata"));
		assertThat(items.dataset().entities()).contains(items.entity("wikidata:Q7747"));
		assertThat(items.statements()).contains("wikidata:Q19300851 death 1999-08-02",
				"wikidata:Q19300851 birth 1911-02-23", "wikidata:Q19300864 death 1998-07-06",
				"wikidata:Q130234753 birth 2015 suspects");
		assertThat(items.statements()).noneMatch((line) -> line.contains("Q17276321"));
		assertThat(items.remarks())
			.anyMatch((one) -> one.contains("other things than persons and organisations were left out (51,"));
		assertThat(items.dataset().total()).isEqualTo(new RowCounts(16, 16, 0, 0));
	}

}
