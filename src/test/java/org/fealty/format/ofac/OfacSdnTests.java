package org.fealty.format.ofac;

import java.nio.file.Path;
import java.util.List;

import org.fealty.dataset.RowCounts;
import org.fealty.format.ReadFile;
import org.fealty.format.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class OfacSdnTests {

	/** Made up, but for the way in which cells are written. */
	private static final String SDN = """
			1,"EXAMPLE, Ada",individual,"SDGT] [IFSR","Secretary",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 15 Apr 1965; alt. DOB 1966; POB Town; a.k.a. 'ABU ADA'; Linked To: EXAMPLE FRONT S.A.."
			2,"EXAMPLE FRONT S.A.",-0- ,"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Linked To: EXAMPLE, Ada."
			3,"SHIP",vessel,"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-
			4,"EXAMPLE, Ben",individual,"IRAQ2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB circa 1950-1955; Linked To: TWICE."
			5,"TWICE",-0- ,"IRAQ2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-
			6,"TWICE",-0- ,"IRAQ2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-
			7,"EXAMPLE, Carl",individual,"IRAQ2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 31 Feb 1950."
			8,"EXAMPLE, Dan",individual,"IRAQ2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 01 Jan 1980 to 31 Dec 1982."
			\u001A"""
		.replace("\n", "\r\n");

	private static final String ALT = """
			1,11,"aka","EXAMPLE, A.",-0-
			2,12,"fka","OLD FRONT",-0-
			2,13,"nka","NEW FRONT",-0-
			3,14,"aka","BOAT",-0-
			99,15,"aka","NOBODY",-0-
			""";

	private static final String ADD = "1,21,-0- ,\"Town\",\"A\",-0- \n";

	@TempDir
	private Path folder;

	private ReadFile read() {
		Path list = this.folder.resolve("sdn");
		ReadFile.write(list, "SDN.CSV", SDN);
		ReadFile.write(list, "ALT.CSV", ALT);
		ReadFile.write(list, "ADD.CSV", ADD);
		return ReadFile.of(list);
	}

	@Test
	void whoIsListedWasPutThereByTheDayOfTheFile() {
		assertThat(read().about("ofac:1")).contains("ofac:ofac SANCTIONED ofac:1 since [..2021-03-04] office SDGT",
				"ofac:ofac SANCTIONED ofac:1 since [..2021-03-04] office IFSR");
	}

	@Test
	void readsNamesWithTheirQuality() {
		assertThat(read().about("ofac:1")).contains("ofac:1 name EXAMPLE, Ada", "ofac:1 name ABU ADA suspects",
				"ofac:1 name EXAMPLE, A.");
		assertThat(read().about("ofac:2")).contains("ofac:2 name EXAMPLE FRONT S.A.",
				"ofac:2 name OLD FRONT until [..2021-03-04]", "ofac:2 name NEW FRONT");
	}

	@Test
	void readsBirthsOutOfRemarks() {
		assertThat(read().statements()).contains("ofac:1 birth [1965-04-15..1966-12-31]", "ofac:4 birth [1950~..1955~]",
				"ofac:8 birth [1980-01-01..1982-12-31]");
		assertThat(read().notes("ofac:1")).contains("one of 1965-04-15, 1966");
		assertThat(read().remarks())
			.anyMatch((one) -> one.contains("line 7, column Remarks: \"31 Feb 1950\" is no date"));
	}

	@Test
	void linksToTheOneOrganisationOfThatNameAlone() {
		assertThat(read().statements().stream().filter((line) -> line.contains("AFFILIATED_WITH")))
			.containsExactly("ofac:1 AFFILIATED_WITH ofac:2");
		assertThat(read().entity("ofac:1").note())
			.startsWith("Title: Secretary. Remarks: DOB 15 Apr 1965; alt. DOB 1966");
	}

	@Test
	void accountsForEveryRow() {
		ReadFile list = read();
		assertThat(list.dataset().counts()).containsOnlyKeys("SDN.CSV", "ALT.CSV")
			.containsEntry("SDN.CSV", new RowCounts(7, 7, 0, 0))
			.containsEntry("ALT.CSV", new RowCounts(4, 3, 0, 1));
		assertThat(list.violations()).singleElement()
			.asString()
			.startsWith("ALT.CSV line 5, column ent_num: \"99\" is no entry of the list");
		assertThat(list.remarks())
			.anyMatch((one) -> one.startsWith("SDN.CSV line 3: rows about vessels were left out (1,"))
			.anyMatch((one) -> one.startsWith("ALT.CSV line 4: rows about names of vessels were left out (1,"))
			.anyMatch((one) -> one.startsWith("ADD.CSV line 1: rows about addresses were left out (1,"));
	}

	@Test
	void theMainTableCanBeReadAlone() {
		assertThat(ReadFile.of(ReadFile.write(this.folder, "sdn.csv", SDN)).dataset().total())
			.isEqualTo(new RowCounts(7, 7, 0, 0));
	}

	/** Each value was read by hand in the list of 2021. */
	@Test
	void readsTheListOf2021() {
		ReadFile list = ReadFile.of(SharedData.file("ofac-2021"));
		assertThat(list.dataset().counts())
			.containsEntry("sdn.csv", new RowCounts(8890 - 403 - 277, 8890 - 403 - 277, 0, 0))
			.containsEntry("alt.csv", new RowCounts(11742 - 181, 11742 - 181 - 6, 6, 0));
		List<String> lines = list.statements();
		assertThat(lines).contains("ofac:18640 name ASELDEROV, Rustam", "ofac:18640 birth [1980-01-01..1982-12-31]",
				"ofac:18640 name Abu Mohammad al-Qadari suspects", "ofac:20239 name BYUTUKAEV, Aslan Avgazarovich",
				"ofac:20239 birth 1974-10-22", "ofac:20239 name KHAMZAT, Emir suspects", "ofac:12110 birth 1964-04-13",
				"ofac:12756 name CAUCASUS EMIRATE",
				"ofac:18636 name ISLAMIC STATE OF IRAQ AND THE LEVANT - CAUCASUS PROVINCE",
				"ofac:18636 name CAUCASUS PROVINCE suspects", "ofac:16498 birth [1957-01-01..1959-12-31]",
				"ofac:16498 name HAJJI IMAN suspects", "ofac:19891 AFFILIATED_WITH ofac:11695",
				"ofac:19891 birth 1983-01-01", "ofac:306 name BNC suspects", "ofac:540 name COIBA",
				"ofac:36 name AERO-CARIBBEAN", "ofac:16229 birth 1956");
		assertThat(lines).anyMatch(
				(line) -> line.startsWith("ofac:ofac SANCTIONED ofac:12756 since [..") && line.endsWith(" office SDGT"))
			.anyMatch((line) -> line.startsWith("ofac:ofac SANCTIONED ofac:11695 since [..")
					&& line.endsWith(" office FTO"));
		assertThat(lines.stream().filter((line) -> line.startsWith("ofac:21207 ")))
			.noneMatch((line) -> line.contains("AFF"));
	}

}
