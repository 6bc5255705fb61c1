package org.fealty.format.un;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.fealty.dataset.RowCounts;
import org.fealty.format.ReadFile;
import org.fealty.format.SharedData;
import org.fealty.model.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class UnConsolidatedListTests {

	/** Made up: nobody listed here exists. */
	private static final String LIST = """
			<?xml version="1.0" encoding="UTF-8"?>
			<CONSOLIDATED_LIST dateGenerated="2020-11-30T20:31:19.923-05:00">
			 <INDIVIDUALS>
			  <INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME> ADA </FIRST_NAME><SECOND_NAME>EXAMPLE</SECOND_NAME><THIRD_NAME/>
			   <UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE><REFERENCE_NUMBER>QDi.901 </REFERENCE_NUMBER>
			   <LISTED_ON>2015-03-27-04:00</LISTED_ON><NAME_ORIGINAL_SCRIPT>Ада</NAME_ORIGINAL_SCRIPT>
			   <COMMENTS1>Led a group.
			Killed in 2016.</COMMENTS1><DESIGNATION><VALUE>Leader of a group</VALUE></DESIGNATION>
			   <NATIONALITY><VALUE>USSR (until 1991)</VALUE></NATIONALITY>
			   <LAST_DAY_UPDATED><VALUE>2017-08-09</VALUE><VALUE>2019-05-01</VALUE></LAST_DAY_UPDATED>
			   <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Ada One; Ada Two</ALIAS_NAME></INDIVIDUAL_ALIAS>
			   <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Abu Ada (Abu A; Abu B)</ALIAS_NAME></INDIVIDUAL_ALIAS>
			   <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
			   <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1962</TO_YEAR>
			   </INDIVIDUAL_DATE_OF_BIRTH>
			   <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1965-02-03-05:00</DATE></INDIVIDUAL_DATE_OF_BIRTH>
			  </INDIVIDUAL>
			  <INDIVIDUAL><FIRST_NAME>BEN</FIRST_NAME><UN_LIST_TYPE>Taliban</UN_LIST_TYPE>
			   <REFERENCE_NUMBER>TAi.902</REFERENCE_NUMBER><LISTED_ON>2001-02-23</LISTED_ON>
			   <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1968</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
			   <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE/></INDIVIDUAL_DATE_OF_BIRTH>
			  </INDIVIDUAL>
			  <INDIVIDUAL><FIRST_NAME>NOBODY</FIRST_NAME><LISTED_ON>2001-02-23</LISTED_ON></INDIVIDUAL>
			 </INDIVIDUALS>
			 <ENTITIES>
			  <ENTITY><FIRST_NAME>EXAMPLE FRONT</FIRST_NAME><UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE>
			   <REFERENCE_NUMBER>QDe.903</REFERENCE_NUMBER><LISTED_ON>2011-07-29</LISTED_ON>
			   <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old Front</ALIAS_NAME></ENTITY_ALIAS>
			   <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>The Front</ALIAS_NAME></ENTITY_ALIAS>
			  </ENTITY>
			 </ENTITIES>
			</CONSOLIDATED_LIST>
			""";

	@TempDir
	private Path folder;

	private ReadFile read() {
		return ReadFile.of(ReadFile.write(this.folder, "consolidated.xml", LIST));
	}

	@Test
	void readsWhoIsListedSinceWhichDayAndUnderWhichNames() {
		ReadFile list = read();
		assertThat(list.entity("un:QDi.901").labels()).isEqualTo(Set.of(Label.PERSON));
		assertThat(list.entity("un:QDe.903").labels()).isEqualTo(Set.of(Label.ORGANISATION));
		assertThat(list.about("un:QDi.901")).containsExactlyInAnyOrder("un:QDi.901 name ADA EXAMPLE",
				"un:QDi.901 name Ада", "un:QDi.901 name Ada One", "un:QDi.901 name Ada Two",
				"un:QDi.901 name Abu Ada (Abu A; Abu B) suspects",
				"un:security-council SANCTIONED un:QDi.901 since 2015-03-27 office Al-Qaida",
				"un:QDi.901 birth [1960-01-01..1965-02-03]");
		assertThat(list.about("un:TAi.902")).containsExactlyInAnyOrder("un:TAi.902 name BEN", "un:TAi.902 birth 1968~",
				"un:security-council SANCTIONED un:TAi.902 since 2001-02-23 office Taliban");
		assertThat(list.about("un:QDe.903")).containsExactlyInAnyOrder("un:QDe.903 name EXAMPLE FRONT",
				"un:QDe.903 name Old Front until [..2020-11-30]", "un:QDe.903 name The Front",
				"un:security-council SANCTIONED un:QDe.903 since 2011-07-29 office Al-Qaida");
	}

	@Test
	void makesNothingOfProseButANote() {
		ReadFile list = read();
		assertThat(list.entity("un:QDi.901").note()).isEqualTo("Designation: Leader of a group. "
				+ "Nationality: USSR (until 1991). Comments: Led a group. Killed in 2016.");
		assertThat(list.statements()).noneMatch((line) -> line.contains(" LED ") || line.contains(" death "));
	}

	@Test
	void tellsTheAlternativesOfADayOfBirthAndWhenAnEntryWasUpdated() {
		assertThat(read().notes("un:QDi.901")).contains("one of [1960..1962], 1965-02-03", "alias, Low");
		assertThat(read().notes("un:security-council")).contains("Last updated: 2017-08-09; 2019-05-01");
	}

	@Test
	void accountsForEveryEntryAndRejectsOneWithoutAReference() {
		ReadFile list = read();
		assertThat(list.dataset().total()).isEqualTo(new RowCounts(4, 3, 0, 1));
		assertThat(list.violations()).singleElement()
			.asString()
			.startsWith("consolidated.xml line 23, column REFERENCE_NUMBER: the element is missing or blank");
	}

	@Test
	void theListIsOnePublicationOfTheDayItWasMade() {
		ReadFile list = read();
		assertThat(list.dataset().sources()).singleElement().satisfies((source) -> {
			assertThat(source.id()).isEqualTo("un:edition:consolidated");
			assertThat(String.valueOf(source.published())).isEqualTo("2020-11-30");
			assertThat(source.retrieved()).hasToString("2021-03-04");
		});
		assertThat(list.dataset().description().licence()).contains("no open licence");
		assertThat(list.dataset().description().id()).isEqualTo("consolidated");
	}

	@Test
	void refusesAFileThatDeclaresUtf8AndHoldsWindows1252() {
		byte[] bytes = LIST.replace("Ада", "Jos\u00e9").getBytes(Charset.forName("windows-1252"));
		assertThat(ReadFile.refusals(ReadFile.write(this.folder, "consolidated.xml", bytes))).singleElement()
			.asString()
			.startsWith("consolidated.xml: byte ")
			.contains("(line 6) is 0xE9, which is no UTF-8 there; perhaps the file is Windows-1252")
			.contains("take the file again from the publisher");
	}

	@Test
	void refusesADocumentTypeAndWhateverItDeclares() {
		for (String type : List.of("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
				"<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
				"<!DOCTYPE x SYSTEM \"x.dtd\">")) {
			String list = LIST.replaceFirst("<CONS", type + "<CONS").replace("BEN", "&a;");
			assertThat(ReadFile.refusals(ReadFile.write(this.folder, "consolidated.xml", list))).singleElement()
				.asString()
				.contains("declares a document type");
		}
	}

	@Test
	void refusesAFileThatBreaksOffOrDeclaresAnotherEncoding() {
		assertThat(ReadFile.refusals(ReadFile.write(this.folder, "a.xml", LIST.substring(0, 900)))).singleElement()
			.asString()
			.contains("no well-formed XML");
		assertThat(
				ReadFile.refusals(ReadFile.write(this.folder, "b.xml", LIST.replace("\"UTF-8\"", "\"windows-1251\""))))
			.singleElement()
			.asString()
			.contains("declares the encoding \"windows-1251\"; only UTF-8 is read");
	}

	/** Each value was read by hand in the file of 2020-11-30. */
	@Test
	void readsTheListOfNovember2020() {
		ReadFile list = ReadFile.of(SharedData.file("un/consolidated-2020-11-30.xml"));
		assertThat(list.dataset().total()).isEqualTo(new RowCounts(1018, 1018, 0, 0));
		assertThat(list.dataset().entities().stream().filter((one) -> one.labels().contains(Label.PERSON)))
			.hasSize(713);
		assertThat(list.dataset().entities().stream().filter((one) -> one.labels().contains(Label.ORGANISATION)))
			.hasSize(305 + 1);
		assertThat(list.statements().stream().filter((line) -> line.contains(" SANCTIONED "))).hasSize(1018);
		assertThat(list.statements()).contains(
				"un:security-council SANCTIONED un:QDi.398 since 2016-12-12 office Al-Qaida",
				"un:QDi.398 name RUSTAM MAGOMEDOVICH ASELDEROV", "un:QDi.398 name Рустам Магомедович Асельдеров",
				"un:QDi.398 name Abu Muhammad (original script: Абу Мухаммад) suspects",
				"un:security-council SANCTIONED un:QDi.396 since 2016-08-03 office Al-Qaida",
				"un:QDi.396 name ASLAN AVGAZAROVICH BYUTUKAEV", "un:QDi.396 birth 1974-10-22",
				"un:security-council SANCTIONED un:QDe.131 since 2011-07-29 office Al-Qaida",
				"un:QDe.131 name EMARAT KAVKAZ", "un:QDe.131 name Эмират Кавказ",
				"un:security-council SANCTIONED un:QDi.290 since 2011-03-10 office Al-Qaida",
				"un:QDi.290 name DOKU KHAMATOVICH UMAROV", "un:QDi.290 name Dokka Umarov", "un:KPi.033 name RI WON HO",
				"un:KPi.034 birth 1973-09-30", "un:security-council SANCTIONED un:KPi.034 since 2016-11-30 office DPRK",
				"un:TAi.024 birth 1968~", "un:QDi.424 birth [1952-12-31..1958-01-01]", "un:SOi.003 birth 1944~",
				"un:QDe.004 name Usama Bin Laden Organization", "un:QDi.408 birth 1983-12-13",
				"un:QDi.361 name Abu al-Athir suspects");
		assertThat(list.entity("un:QDe.131").note()).contains("Led by Doku Khamatovich Umarov (QDi.290)");
		assertThat(list.statements()).noneMatch((line) -> line.contains(" LED "));
	}

}
