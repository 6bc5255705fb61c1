package org.fealty.format.ftm;

import java.nio.file.Path;

import org.fealty.dataset.RowCounts;
import org.fealty.format.ReadFile;
import org.fealty.format.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FtmTests {

	/** Made up. A relation may stand before what it joins. */
	private static final String LINES = """
			{"id":"m1","schema":"Membership","properties":{"member":["p1"],"organization":["o1"],"role":["Deputy"],"startDate":["2012"],"endDate":["2014-05"]},"datasets":["list"]}
			{"id":"p1","schema":"Person","properties":{"name":["Ada Example","ADA"],"alias":["A. Example"],"weakAlias":["Abu Ada"],"previousName":["Ada Old"],"birthDate":["1965-04-15","1966"],"deathDate":["2016-12-03T10:00:00"],"nationality":["ru"],"topics":["sanction"]},"datasets":["list"]}
			{"id":"o1","schema":"Organization","properties":{"name":["Example Front"],"incorporationDate":["1990"]}}
			{"id":"d1","schema":"Directorship","properties":{"director":["p1"],"organization":["o1"],"role":["Chairman"],"startDate":["2010","2011"]}}
			{"id":"d2","schema":"Directorship","properties":{"director":["p1"],"organization":["o1"],"role":["Board member"]}}
			{"id":"u1","schema":"UnknownLink","properties":{"subject":["o1"],"object":["p1"],"role":["linked"]}}
			{"id":"s1","schema":"Sanction","properties":{"entity":["p1"],"authority":["Example Council"],"program":["Terror"],"listingDate":["2015-03-27"],"startDate":["2015-04-01"]}}
			{"id":"s2","schema":"Sanction","properties":{"entity":["v1"],"authority":["Example Council"]}}
			{"id":"v1","schema":"Vessel","properties":{"name":["Ship"]}}
			{"id":"m2","schema":"Membership","properties":{"member":["p1"],"organization":["v1"]}}
			{"schema":"Person","properties":{"name":["Nobody"]}}
			""";

	@TempDir
	private Path folder;

	private ReadFile read() {
		return ReadFile.of(ReadFile.write(this.folder, "entities.ftm.json", LINES));
	}

	@Test
	void readsPersonsAndBodies() {
		assertThat(read().about("ftm:p1")).contains("ftm:p1 name Ada Example", "ftm:p1 name ADA",
				"ftm:p1 name A. Example", "ftm:p1 name Abu Ada suspects", "ftm:p1 name Ada Old until [..2021-03-04]",
				"ftm:p1 birth [1965-04-15..1966-12-31]", "ftm:p1 death 2016-12-03");
		assertThat(read().about("ftm:o1")).contains("ftm:o1 name Example Front", "ftm:o1 founded 1990");
		assertThat(read().entity("ftm:p1").note()).isEqualTo("Datasets: list. Nationality: ru. Topics: sanction");
	}

	@Test
	void readsRelationsAndLeadsOnlyWhoseRoleIsAFirstSeat() {
		assertThat(read().about("ftm:p1")).contains("ftm:p1 MEMBER_OF ftm:o1 since 2012 until 2014-05 role Deputy",
				"ftm:p1 LED ftm:o1 role Chairman", "ftm:p1 MEMBER_OF ftm:o1 role Board member",
				"ftm:p1 AFFILIATED_WITH ftm:o1 role linked");
		assertThat(read().notes("ftm:p1")).contains("Schema: Directorship. Start: 2010; 2011");
	}

	@Test
	void readsSanctionsByTheDayOfTheListing() {
		assertThat(read().about("ftm:authority-example-council"))
			.containsExactly("ftm:authority-example-council SANCTIONED ftm:p1 since 2015-03-27 office Terror");
	}

	@Test
	void accountsForEveryEntityAndTellsWhatIsLeftOut() {
		assertThat(read().dataset().total()).isEqualTo(new RowCounts(8, 7, 0, 1));
		assertThat(read().violations()).singleElement().asString().contains("line 11, column id");
		assertThat(read().remarks()).anyMatch((one) -> one.contains("entities of the schema Vessel were left out (1,"))
			.anyMatch((one) -> one.contains("sanctions of what is left out were left out (1,"))
			.anyMatch((one) -> one.contains("relations with what is left out were left out (1,"));
	}

	@Test
	void readsATableOfStatements() {
		ReadFile table = ReadFile.of(ReadFile.write(this.folder, "statements.csv",
				"""
						id,canonical_id,entity_id,prop,prop_type,schema,value,dataset,lang,original_value,external,first_seen,last_seen
						1,NK-1,a-1,name,name,Person,Ada Example,list,,,f,2021-07-01,2022-01-01
						2,NK-1,b-1,weakAlias,name,Person,Abu Ada,other,,,f,2021-07-01,2022-01-01
						3,NK-1,a-1,id,checksum,Person,a-1,list,,,f,2021-07-01,2022-01-01
						4,NK-1,a-1,birthDate,date,Person,1965,list,,,t,2021-07-01,2022-01-01
						5,NK-2,c-1,director,entity,Directorship,NK-1,list,,,f,2021-07-01,2022-01-01
						6,NK-2,c-1,organization,entity,Directorship,NK-3,list,,,f,2021-07-01,2022-01-01
						7,NK-3,d-1,name,name,Company,Example Ltd,list,,,f,2021-07-01,2022-01-01
						"""));
		assertThat(table.dataset().total()).isEqualTo(new RowCounts(3, 3, 0, 0));
		assertThat(table.statements()).containsExactlyInAnyOrder("ftm:NK-1 name Ada Example",
				"ftm:NK-1 name Abu Ada suspects", "ftm:NK-1 MEMBER_OF ftm:NK-3", "ftm:NK-3 name Example Ltd");
		assertThat(table.entity("ftm:NK-1").note()).isEqualTo("Datasets: list; other");
		assertThat(table.remarks()).anyMatch((one) -> one.contains("external proposals were left out (1,"));
	}

	@Test
	void refusesLinesThatAreNoJson() {
		assertThat(ReadFile.refusals(ReadFile.write(this.folder, "x.json", LINES + "{\"id\":\n"))).singleElement()
			.asString()
			.contains("it is no JSON");
	}

	/** Each value was read by hand in the files. */
	@Test
	void readsRealEntities() {
		ReadFile donations = ReadFile.of(SharedData.file("ftm/nomenklatura_donations.ijson"));
		assertThat(donations.dataset().total()).isEqualTo(new RowCounts(95, 95, 0, 0));
		assertThat(donations.statements()).contains("ftm:6d03aec76fdeec8f9697d8b19954ab6fc2568bc8 name MLPD",
				"ftm:f9c295f21b233ac878fbac4d271bb6fd13d7952a name Frau Lina Dachner");
		ReadFile zala = ReadFile.of(SharedData.file("ftm/yente_zala.entities.ftm.json"));
		assertThat(zala.statements()).contains("ftm:NK-2Tbri3s6GgNtAwsSXh4qpL name Maria Aleksandrovna Osetrova",
				"ftm:NK-2Tbri3s6GgNtAwsSXh4qpL name Захарова Марія Олександрівна",
				"ftm:NK-2Tbri3s6GgNtAwsSXh4qpL birth 1988-01-07");
		ReadFile few = ReadFile.of(SharedData.file("ftm/yente_t1.entities.ftm.json"));
		assertThat(few.dataset().total()).isEqualTo(new RowCounts(6, 6, 0, 0));
		assertThat(few.statements())
			.contains("ftm:NK-2GdmHtZTeNXjNVrBGEXZNj name Εταιρία περιορισμένης ευθύνης “Inter Tobacco”");
	}

}
