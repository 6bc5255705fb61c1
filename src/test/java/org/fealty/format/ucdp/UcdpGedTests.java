package org.fealty.format.ucdp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.fealty.dataset.RowCounts;
import org.fealty.format.ReadFile;
import org.fealty.format.SharedData;
import org.fealty.model.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class UcdpGedTests {

	private static final String HEADER = "id,type_of_violence,side_a_new_id,side_a,side_b_new_id,side_b,source_article,"
			+ "where_prec,where_description,adm_1,adm_2,country,country_id,event_clarity,date_prec,date_start,date_end,"
			+ "deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob\n";

	/** Made up, as are all rows here. */
	private static final String CLASH = "1,1,57,Government of A,367,The Front,\"Daily,2014-02-08,Clash\",1,Old town,"
			+ "North republic,Old district,A,365,1,1,2014-02-07 00:00:00,2014-02-07 00:00:00,1,5,2,1,9,12,8,365,\n";

	@TempDir
	private Path folder;

	private ReadFile read(String... rows) {
		return ReadFile.of(ReadFile.write(this.folder, "ged.csv", HEADER + String.join("", rows)));
	}

	@Test
	void aClashHasTwoSidesAndNoAttacker() {
		ReadFile ged = read(CLASH);
		assertThat(ged.entity("ucdp:ged-1").labels()).isEqualTo(Set.of(Label.OPERATION));
		assertThat(ged.entity("ucdp:ged-1").name()).isEqualTo("Government of A – The Front, Old town, 2014-02-07");
		assertThat(ged.entity("ucdp:57").kind()).isEqualTo("government");
		assertThat(ged.about("ucdp:ged-1")).contains("ucdp:ged-1 ATTRIBUTED_TO ucdp:57 role involved",
				"ucdp:ged-1 ATTRIBUTED_TO ucdp:367 role involved", "ucdp:ged-1 kind state-based conflict",
				"ucdp:ged-1 date 2014-02-07");
	}

	/** 9 dead, 8 to 12: one less or three more, and one of them of an unknown side. */
	@Test
	void tollsAreBounds() {
		assertThat(read(CLASH).about("ucdp:ged-1")).contains("ucdp:ged-1 killed 8..12 of all-sides",
				"ucdp:ged-1 killed 2..7", "ucdp:ged-1 militantsKilled 4..9", "ucdp:ged-1 killed 1..6 of civilians");
	}

	@Test
	void againstCiviliansSideAIsTheAttacker() {
		ReadFile ged = read("2,3,208,The Front,1,Civilians,,6,,,,A,365,1,5,2014-01-01,2014-12-31,0,0,3,0,3,7961,0,,\n");
		assertThat(ged.entity("ucdp:ged-2").labels()).isEqualTo(Set.of(Label.ATTACK));
		assertThat(ged.statements()).containsExactlyInAnyOrder("ucdp:ged-2 kind one-sided violence",
				"ucdp:ged-2 date 2014", "ucdp:ged-2 OCCURRED_IN ucdp:country-365",
				"ucdp:ged-2 ATTRIBUTED_TO ucdp:208 role perpetrator", "ucdp:ged-2 killed 0..7961");
	}

	@Test
	void betweenTwoArmedGroupsAllTheirDeadAreMilitants() {
		assertThat(
				read("3,2,10,One,11,Other,,4,,North,,A,365,1,2,2014-02-07,2014-02-09,2,3,1,0,6,6,6,,\n").statements())
			.contains("ucdp:ged-3 militantsKilled 5", "ucdp:ged-3 killed 1", "ucdp:ged-3 date [2014-02-07..2014-02-09]",
					"ucdp:ged-3 OCCURRED_IN ucdp:country-365:north", "ucdp:country-365:north WITHIN ucdp:country-365");
	}

	@Test
	void betweenTwoStatesNobodyIsAMilitant() {
		assertThat(
				read("4,1,1,Gov A,2,Gov B,,1,,,,A,365,1,1,2014-02-07,2014-02-07,1,1,0,0,2,2,2,365,366\n").statements())
			.contains("ucdp:ged-4 killed 2")
			.noneMatch((line) -> line.contains("militants"));
	}

	@Test
	void anAggregateIsAPlaceholderAndAPlaceCoarserThanItsPrecisionIsNotGiven() {
		ReadFile ged = read("5,2,10,One,11,Other,,5,,North,Old,A,365,2,1,2014-02-07,2014-02-07,0,0,1,0,1,1,1,,\n",
				"6,2,10,One,11,Other,,7,,North,Old,A,365,1,1,2014-02-07,2014-02-07,0,0,1,0,1,1,1,,\n");
		assertThat(ged.entity("ucdp:ged-5").placeholder()).isTrue();
		assertThat(ged.about("ucdp:ged-5")).contains("ucdp:ged-5 OCCURRED_IN ucdp:country-365");
		assertThat(ged.about("ucdp:ged-6")).noneMatch((line) -> line.contains("OCCURRED_IN"));
	}

	@Test
	void rejectsARowThatCannotBeAndTakesTheOthers() {
		ReadFile ged = read(CLASH, CLASH, CLASH.replace("1,1,57", "2,4,57"),
				CLASH.replace("1,1,57", "3,1,57").replace(",2014-02-07 00:00:00,1", ",2014-02-06 00:00:00,1"),
				CLASH.replace("1,1,57", "4,1,57").replace("9,12,8", "9,7,8"),
				CLASH.replace("1,1,57", "5,1,57").replace("9,12,8", "nine,12,8"),
				CLASH.replace("1,1,57", "6,1,57").replace(",2014-02-07 00:00:00,2014", ",7/2/2014,2014"));
		assertThat(ged.dataset().total()).isEqualTo(new RowCounts(7, 2, 1, 4));
		assertThat(ged.violations()).satisfiesExactly(
				(one) -> assertThat(one).contains("line 4, column type_of_violence: \"4\" is no type of violence"),
				(one) -> assertThat(one).contains("line 5, column date_end: 2014-02-06 comes before 2014-02-07"),
				(one) -> assertThat(one).contains("line 7, column best: \"nine\" is no whole number"),
				(one) -> assertThat(one).contains("line 8, column date_start: \"7/2/2014\" is no day"));
		assertThat(ged.remarks()).singleElement()
			.asString()
			.contains("line 6, column low: low is 8, best 9 and high 7, which stand the wrong way round");
		assertThat(ged.statements()).contains("ucdp:ged-4 killed 7..9 of all-sides");
	}

	@Test
	void readsASecondHeaderOfTagsAndHeadersInCapitals() {
		String tags = HEADER.lines().findFirst().orElseThrow().replaceAll("[^,]+", "#x").replaceFirst("#x", "#event+id")
				+ "\n";
		ReadFile ged = ReadFile
			.of(ReadFile.write(this.folder, "hxl.csv", HEADER.toUpperCase(Locale.ROOT) + tags + CLASH));
		assertThat(ged.dataset().total()).isEqualTo(new RowCounts(1, 1, 0, 0));
	}

	@Test
	void readsCandidateEventsWithoutAHeader() {
		List<String> cells = new ArrayList<>(Collections.nCopies(49, ""));
		List.of("0=77", "5=1", "13=57", "14=Government of A", "16=99", "17=XXX99 unknown", "24=6", "33=A", "34=365",
				"36=1", "37=1", "38=2025-01-02", "39=2025-01-02", "40=0", "41=1", "42=0", "43=0", "44=1", "45=1",
				"46=1", "47=365")
			.forEach((one) -> cells.set(Integer.parseInt(one.split("=", -1)[0]), one.split("=", -1)[1]));
		ReadFile ged = ReadFile.of(ReadFile.write(this.folder, "GEDEvent_v25_0_1.csv", String.join(",", cells) + "\n"));
		assertThat(ged.dataset().total()).isEqualTo(new RowCounts(1, 1, 0, 0));
		assertThat(ged.entity("ucdp:99").placeholder()).isTrue();
		assertThat(ged.statements()).contains("ucdp:ged-77 militantsKilled 1", "ucdp:ged-77 date 2025-01-02");
	}

	/** Each value was read by hand in the sample of version 23.1. */
	@Test
	void readsTheSampleOfVersion23() {
		ReadFile ged = ReadFile.of(SharedData.file("ucdp/ged-23.1-sample.csv"));
		assertThat(ged.dataset().total()).isEqualTo(new RowCounts(1000, 1000, 0, 0));
		assertThat(labels(ged, Label.ATTACK)).isEqualTo(160);
		assertThat(labels(ged, Label.OPERATION)).isEqualTo(840);
		assertThat(labels(ged, Label.ORGANISATION)).isEqualTo(272);
		assertThat(ged.dataset().entities().stream().filter((one) -> one.isEvent() && one.placeholder())).hasSize(66);
		assertThat(ged.statements().stream().filter((line) -> line.endsWith("role perpetrator"))).hasSize(160);
		assertThat(ged.statements()).contains("ucdp:ged-189359 ATTRIBUTED_TO ucdp:367 role involved",
				"ucdp:ged-189359 ATTRIBUTED_TO ucdp:57 role involved", "ucdp:ged-189359 date 2008-12-31",
				"ucdp:ged-189359 OCCURRED_IN ucdp:country-365:dagestan-republic:makhachkala-municipality",
				"ucdp:country-365:dagestan-republic WITHIN ucdp:country-365", "ucdp:ged-189359 killed 0..1",
				"ucdp:ged-189359 militantsKilled 0", "ucdp:ged-189217 killed 0..4 of all-sides",
				"ucdp:ged-189217 militantsKilled 0..4", "ucdp:ged-189598 militantsKilled 6",
				"ucdp:ged-149225 OCCURRED_IN ucdp:country-365:kabardino-balkaria-republic",
				"ucdp:ged-370730 ATTRIBUTED_TO ucdp:7463 role perpetrator", "ucdp:ged-370730 killed 3",
				"ucdp:ged-180975 killed 6", "ucdp:ged-180975 ATTRIBUTED_TO ucdp:208 role perpetrator",
				"ucdp:ged-448810 kind non-state conflict", "ucdp:ged-370244 killed 1",
				"ucdp:ged-21300 date [1989-05-10..1989-05-16]", "ucdp:ged-21300 militantsKilled 14",
				"ucdp:ged-300380 militantsKilled 2");
		assertThat(ged.remarks().stream().filter((one) -> one.contains("the wrong way round"))).hasSize(13);
		assertThat(ged.entity("ucdp:country-365").name()).isEqualTo("Russia (Soviet Union)");
		assertThat(ged.entity("ucdp:ged-300380").note()).contains("Support Kurds in Syria,2013-01-03");
	}

	private static long labels(ReadFile ged, Label label) {
		return ged.dataset()
			.entities()
			.stream()
			.filter((one) -> one.labels().contains(label))
			.map((one) -> one.id())
			.collect(Collectors.toSet())
			.size();
	}

}
