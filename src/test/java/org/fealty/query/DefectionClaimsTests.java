package org.fealty.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fealty.store.GraphWriter;
import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.ImportReport;
import org.fealty.ingest.Importer;
import org.fealty.ingest.Outcome;
import org.fealty.ingest.Progress;
import org.fealty.testing.SharedNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code docs/defections.md} says that a defection is, from tables to the answer.
 */
@ExtendWith(SharedNeo4j.class)
class DefectionClaimsTests {

	private static final String PLEDGED = "pledged_to.csv";

	private static final String PERIOD = "subject,object,source,since,until";

	@TempDir
	private Path folder;

	private DefectionGraph graph;

	@BeforeEach
	void aSmallDataset() throws IOException {
		this.graph = DefectionGraph.empty();
		table("dataset.yaml", "title: A title", "publisher: A publisher", "licence: CC0-1.0", "attribution: Nobody",
				"coding: By hand");
		table("sources.csv", "id,title,publisher,published,retrieved",
				"report,A report,Example Daily,2020-06-14,2021-01-31");
		table("persons.csv", "id,name", "ada,Ada", "ben,Ben", "first,First", "second,Second");
		table("organisations.csv", "id,name,kind", "front,Front,armed group", "league,League,armed group",
				"unit,Unit,sector");
	}

	@Test
	void atOnce() throws IOException {
		table(PLEDGED, PERIOD, "ada,front,report,2014-01-01,", "ada,league,report,2015-01-01,");

		assertThat(defections()).containsExactly("ada 2015-01-01 2015-01-01 lag 0..0");
	}

	@Test
	void neutralForMonths() throws IOException {
		table(PLEDGED, PERIOD, "ada,front,report,2014-01-01,2014-06-30", "ada,league,report,2015-01,");

		assertThat(defections()).containsExactly("ada 2014-06-30 2015-01-01 lag 185..215");
	}

	@Test
	void joinedBeforeLeaving() throws IOException {
		table(PLEDGED, PERIOD, "ada,front,report,2014-01-01,2015-03-01", "ada,league,report,2015-01-01,");

		assertThat(defections()).containsExactly("ada 2015-03-01 2015-01-01 lag -59..-59");
	}

	@Test
	void renewingAnOathToTheSuccessorIsNone() throws IOException {
		table("led.csv", PERIOD + ",ending", "first,front,report,2013,2014-05-01,killed",
				"second,front,report,2014-07-01,,");
		table(PLEDGED, PERIOD, "ada,first,report,2014-01-01,", "ada,second,report,2014-08-01,");

		assertThat(defections()).isEmpty();
	}

	@Test
	void anOrganisationThatPledgesAsAWholeDefectsItself() throws IOException {
		unitGoesOver();

		assertThat(defections()).containsExactly("unit 2015-01-01 2015-01-01 lag 0..0");
	}

	@Test
	void unlessAMemberSworeHimself() throws IOException {
		unitGoesOver("ben,league,report,2015-01-01,");

		assertThat(defections()).containsExactlyInAnyOrder("unit 2015-01-01 2015-01-01 lag 0..0",
				"ben 2015-01-01 2015-01-01 lag 0..0");
	}

	@Test
	void whoLedTheUnitOfAnotherCommandedThatOneWhoOnlyBelongedToItWasOfTheSameUnit() throws IOException {
		table("led.csv", PERIOD, "ada,unit,report,2014-01-01,");
		table("member_of.csv", PERIOD, "ben,unit,report,2014-02-01,", "first,unit,report,2014-02-01,");
		allGoOver();

		assertThat(ties("ada")).containsExactlyInAnyOrder("ben commanded", "first commanded", "second none");
		assertThat(ties("ben")).containsExactlyInAnyOrder("ada same-unit", "first same-unit", "second none");
	}

	@Test
	void whereUnitsWorkedOrPartiesDiedTiesThemEvenIfItIsRegisteredLater() throws IOException {
		table("provinces.csv", "id,name,declared", "land,Land,false", "town,Town,false");
		table("events.csv", "id,name,label", "raid,Raid,Operation");
		table("led.csv", PERIOD, "ada,unit,report,2014-01-01,");
		table("covers.csv", "subject,object,source", "unit,land,report");
		table("killed_in.csv", "subject,object,source,since", "ben,raid,report,2016-01-01");
		table("occurred_in.csv", "subject,object,source", "raid,town,report");
		allGoOver();
		assertThat(ties("ada")).containsExactlyInAnyOrder("ben none", "first none", "second none");

		table("within.csv", "subject,object,source", "town,land,report");
		load();

		assertThat(ties("ada")).containsExactlyInAnyOrder("ben same-province", "first none", "second none");
	}

	private void allGoOver() throws IOException {
		List<String> rows = new ArrayList<>();
		List.of("ada", "ben", "first", "second").forEach((party) -> {
			rows.add(party + ",front,report,2013-01-01,");
			rows.add(party + ",league,report,2015-01-01,");
		});
		table(PLEDGED, PERIOD, rows.toArray(String[]::new));
		load();
	}

	private List<String> ties(String party) {
		return this.graph.rows("defection/followers", "party", party)
			.stream()
			.map((row) -> row.get("party") + " " + row.get("tie"))
			.toList();
	}

	private void unitGoesOver(String... more) throws IOException {
		table("part_of.csv", "subject,object,source,on", "unit,front,report,2014");
		table("member_of.csv", "subject,object,source,on", "ben,unit,report,2014-06-01", "ada,unit,report,2014-06-01");
		table(PLEDGED, PERIOD, "unit,league,report,2015-01-01,", String.join("\n", more));
	}

	/**
	 * Loads the tables and tells all defections: the first days of leaving and joining,
	 * and the lag.
	 */
	private List<String> defections() {
		load();
		return this.graph.rows("defection/defections").stream().map(DefectionClaimsTests::told).toList();
	}

	private void load() {
		List<ImportReport> reports = new Importer(new GraphWriter(SharedNeo4j.driver())).load(List.of(this.folder),
				ImportOptions.into(this.folder.resolve("rejects")), Progress.SILENT);
		assertThat(reports).as("%s", reports).extracting(ImportReport::outcome).containsOnly(Outcome.LOADED);
		assertThat(reports).allSatisfy((report) -> assertThat(report.problems()).isEmpty());
	}

	private static String told(Map<String, @Nullable Object> row) {
		return row.get("party") + " " + row.get("leftEarliest") + " " + row.get("joinedEarliest") + " lag "
				+ row.get("lagDaysAtLeast") + ".." + row.get("lagDaysAtMost");
	}

	private void table(String file, String header, String... rows) throws IOException {
		Files.writeString(this.folder.resolve(file), (header + "\n" + String.join("\n", rows)).strip() + "\n");
	}

}
