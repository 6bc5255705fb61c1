package org.fealty.cases;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fealty.ingest.Check;
import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.ImportReport;
import org.fealty.ingest.Importer;
import org.fealty.ingest.Outcome;
import org.fealty.ingest.Progress;
import org.fealty.render.Renderers;
import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.SharedNeo4j;
import org.fealty.testing.StatementGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Datasets that once were answered wrongly, as they lie. They are no part of the project:
 * they lie beside the checkout in {@code ../shared/cases}, or where
 * {@code -Dfealty.shared.cases} says. {@link SmallInputsTests} has inputs of the same
 * kinds.
 */
@ExtendWith(SharedNeo4j.class)
class CaseFoldersTests {

	private static final Path FOLDER = Path.of(System.getProperty("fealty.shared.cases", "../shared/cases"));

	private final StatementGraph graph = StatementGraph.ofWhatIsLoaded();

	@BeforeEach
	void emptyGraph() {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
	}

	@Test
	void q02ARowThatNamesWhoseOwnRegistryRowWasRejectedIsRejected() {
		List<ImportReport> reports = load(false, "q01-first", "q02-second");
		assertThat(reports.get(1).problems()).anyMatch((problem) -> problem.startsWith("led.csv line 2")
				&& problem.contains("stands in persons.csv line 2, but that row was rejected"));
		assertThat(leaders("q-p", "", "person")).isEmpty();
	}

	@Test
	void q03AnUnchangedDatasetTellsItsRejectsAgainAndIsRefusedWhereStrict() {
		load(false, "q01-first");
		ImportReport first = load(false, "q03-third").getFirst();
		assertThat(first.isClean()).isFalse();
		ImportReport second = load(false, "q03-third").getFirst();
		assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
		assertThat(second.isClean()).isFalse();
		assertThat(second.problems()).isNotEmpty().isEqualTo(first.problems());
		assertThat(load(true, "q03-third").getFirst().outcome()).isEqualTo(Outcome.REFUSED);
	}

	@Test
	void n05WhoReturnedComesAfterWhoLedBetween() {
		load(false, "n05-stated-succession-of-who-returned-later");
		assertThat(leaders("n05-red", "", "person since until successor")).containsExactly(
				"n05-arvo 2001-01-01 2005-01-01 n05-bero", "n05-bero 2005-01-01 2009-01-01 n05-arvo",
				"n05-arvo 2009-01-01 2013-01-01 -");
		assertThat(leaders("n05-red", "asOf=2007-01-01", "person holds")).containsExactly("n05-bero certain");
		assertThat(successions("n05-red", "kind")).containsExactlyInAnyOrder("n05-bero after n05-arvo: certain",
				"n05-arvo after n05-bero: certain");
		assertThat(vacancies("n05-red", "")).isEmpty();
	}

	@Test
	void k02AStatedSuccessionHangsOnTheSpellThatItsDayFits() {
		load(false, "k02-stated-succession-with-day");
		assertThat(leaders("k02-seat", "", "person since until successor")).containsExactly(
				"k02-arvo 1999-08-16 2000-05-07 k02-bero", "k02-bero 2000-05-17 - k02-arvo",
				"k02-arvo 2008-05-08 2012-05-07 -");
		assertThat(vacancies("k02-seat", "")).containsExactly("k02-arvo k02-bero 2000-05-08 2000-05-16 9 9 implied");
	}

	@Test
	void n02AnActingHeadBreaksNoChainAndLeavesNoGap() {
		load(false, "n02-acting-inside-term-then-successor");
		assertThat(vacancies("n02-red", "")).isEmpty();
		assertThat(vacancies("n02-red", "asOf=2004-06-01")).isEmpty();
		assertThat(successions("n02-red", "interim")).containsExactlyInAnyOrder("n02-bero after n02-arvo: true",
				"n02-cira after n02-arvo: false");
	}

	@Test
	void g01WhoseBeginningAndEndContradictEachOtherMayHaveLedOnEveryDay() {
		load(false, "g01-crossed-bounds");
		for (String day : List.of("2013", "2014", "2015", "2016")) {
			assertThat(leaders("g1-o", "asOf=" + day + "-06-01", "person holds disputed"))
				.containsExactly("g1-arvo possible [since, until]");
		}
		assertThat(written("gexf", "succession/succession-chain", "organisation=g1-o")).contains("<edge id=\"")
			.doesNotContain(" start=\"", " end=\"");
	}

	@Test
	void x01GraphMlHasAKeyForTheLabelsOfNodesAndOneForThoseOfEdges() {
		load(false, "x01-export");
		assertThat(written("graphml", "entity/neighbourhood", "entity=x01-o"))
			.contains("<key id=\"nodeLabel\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>",
					"<key id=\"edgeLabel\" for=\"edge\" attr.name=\"label\" attr.type=\"string\"/>",
					"<data key=\"edgeLabel\">LED</data>", "<data key=\"edgeLabel\">MEMBER_OF</data>",
					"<data key=\"labels\">Entity|Organisation</data>")
			.doesNotContain("for=\"all\"");
	}

	@Test
	void l06NothingIsCertainAfterTheDayOfTheSource() {
		ImportReport report = load(false, "l06-date-after-retrieved").getFirst();
		assertThat(report.remarks()).anyMatch((remark) -> remark.contains("\"2029-01-01\" lies after 2020-01-10"))
			.anyMatch((remark) -> remark.contains("\"2030\" lies after 2020-01-10"));
		assertThat(leaders("l06-red", "asOf=2028-06-01", "holds")).isNotEmpty()
			.allMatch(List.of("presumed", "possible")::contains);
		assertThat(this.graph.ask("succession/vacancies", "possible=true organisation=l06-red", "kind"))
			.containsOnly("possible");
		assertThat(this.graph.ask("succession/vacancies", "possible=true organisation=l06-red asOf=2028-06-01", "kind"))
			.containsOnly("possible");
	}

	@Test
	void rumoursADoubtfulDayAttestsNothingAndARumourUnsaysNoChangeOfSides() {
		load(false, "rumours");
		assertThat(leaders("r-org", "asOf=2013-09-01", "person holds attestedUntil"))
			.containsExactly("r-lena presumed 2011-09-08");
		assertThat(this.graph.ask("defection/defections", "", "party fromOrganisation toOrganisation kind"))
			.containsExactly("r-unit r-red r-blue possible");
		assertThat(this.graph.ask("allegiance/parts-of", "organisation=r-red", "part presumedUntil"))
			.contains("r-unit 2012-10-25");
	}

	@Test
	void m15AnIntervalIsOfferedAsSinceAndUntil() {
		assertThat(check("m15-interval-in-since").problems())
			.anyMatch((problem) -> problem.contains("\"1985/..\"") && problem.endsWith("Write since 1985, until ..."))
			.anyMatch(
					(problem) -> problem.contains("\"2001/2005\"") && problem.endsWith("Write since 2001, until 2005."))
			.noneMatch((problem) -> problem.contains("Write ["));
	}

	@Test
	void c10WhatASpreadsheetMadeOfADateIsNamedWithTheDayMeant() {
		assertThat(check("c10-excel-dates").problems())
			.anyMatch((problem) -> problem.contains("\"42094\"") && problem.contains("a spreadsheet")
					&& problem.contains("Write 2015-03-31"))
			.anyMatch((problem) -> problem.contains("\"Mar-15\"") && problem.contains("a spreadsheet"))
			.anyMatch((problem) -> problem.contains("\"1900-01-00\"") && problem.contains("Leave the cell blank"));
	}

	@Test
	void c16AndC19ACharacterThatCannotBeSeenOrToldApartIsNamedWithItsPlace() {
		assertThat(check("c16-zwsp-in-id").problems()).singleElement()
			.asString()
			.contains("U+200B (ZERO WIDTH SPACE) at position 2", "\"p1\"");
		assertThat(check("c19-homoglyph").problems()).singleElement()
			.asString()
			.contains("U+0440 (CYRILLIC SMALL LETTER ER) for U+0070 (LATIN SMALL LETTER P) at position 1", "\"p1\"");
	}

	@Test
	void c14AndC29WhatOnlyASpreadsheetAddsIsPassedOver() {
		for (String folder : List.of("c14-trailing-empty-cols", "c29-sep-line")) {
			ImportReport report = check(folder);
			assertThat(report.problems()).isEmpty();
			assertThat(report.total().rejected()).isZero();
			assertThat(report.remarks()).singleElement()
				.asString()
				.startsWith("led.csv line 1")
				.contains("passed over");
		}
	}

	private List<String> leaders(String organisation, String more, String columns) {
		return this.graph.ask("succession/leaders-of-organisation", "organisation=" + organisation + " " + more,
				columns);
	}

	private List<String> successions(String organisation, String property) {
		return this.graph.ask("succession/succession-chain", "organisation=" + organisation)
			.stream()
			.filter((one) -> "SUCCEEDED".equals(one.get("type")))
			.map((one) -> one.get("from") + " after " + one.get("to") + ": " + one.get(property))
			.toList();
	}

	private List<String> vacancies(String organisation, String more) {
		return this.graph.ask("succession/vacancies", "possible=true organisation=" + organisation + " " + more,
				"predecessor successor fromEarliest toLatest daysAtLeast daysAtMost kind");
	}

	private String written(String format, String query, String arguments) {
		try (var rendering = new AnnotationConfigApplicationContext("org.fealty.render")) {
			Renderers renderers = rendering.getBean(Renderers.class);
			return this.graph.ask(query, arguments, (answer) -> {
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				renderers.find(format, answer.query().shape()).render(answer, out);
				return out.toString(StandardCharsets.UTF_8);
			});
		}
	}

	private static ImportReport check(String folder) {
		return Check.of(folders(folder), null).getFirst();
	}

	private static List<ImportReport> load(boolean strict, String... folders) {
		return new Importer(new GraphWriter(SharedNeo4j.driver())).load(folders(folders),
				new ImportOptions(null, false, strict, SharedNeo4j.rejects()), Progress.SILENT);
	}

	private static List<Path> folders(String... names) {
		List<Path> folders = Stream.of(names).map(FOLDER::resolve).toList();
		folders.forEach((folder) -> assumeTrue(Files.isDirectory(folder), "skipped: there is no " + folder
				+ "; put the folders of cases there, or name their folder by -Dfealty.shared.cases"));
		return folders;
	}

}
