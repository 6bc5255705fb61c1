package org.fealty.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.Dump;
import org.fealty.testing.Published;
import org.fealty.testing.SharedNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Record;

import static org.assertj.core.api.Assertions.assertThat;

/** What the graph remembers of what was known earlier. */
@ExtendWith(SharedNeo4j.class)
class KnownByGraphTests {

	private static final Path IMPORT = Path.of("import");

	private final Importer importer = new Importer(new GraphWriter(SharedNeo4j.driver()));

	@TempDir
	private Path folder;

	@BeforeEach
	void emptyGraph() {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
	}

	@Test
	void onEveryDayOfAPublicationTheGraphRemembersWhatTheSourcesOfThatDayGive() throws IOException {
		load(IMPORT);
		Set<LocalDate> days = Published.days();
		Map<LocalDate, Set<String>> sources = new TreeMap<>();
		Map<LocalDate, List<String>> remembered = new TreeMap<>();
		days.forEach((day) -> {
			sources.put(day, Published.sources(day));
			remembered.put(day, known(day));
		});
		assertThat(days).hasSizeGreaterThan(4);
		for (LocalDate day : days) {
			Path published = Copies.of(IMPORT, this.folder.resolve(day.toString()));
			keep(published, sources.getOrDefault(day, Set.of()));
			SharedNeo4j.clean();
			load(published);
			assertThat(remembered.get(day)).as("known on %s", day).isEqualTo(known(LocalDate.of(9999, 12, 31)));
		}
	}

	@Test
	void beforeTheFirstPublicationNothingIsKnownButTheRegistries() throws IOException {
		load(IMPORT);
		List<String> remembered = known(LocalDate.of(1900, 1, 1));
		Path published = Copies.of(IMPORT, this.folder);
		keep(published, Set.of());
		SharedNeo4j.clean();
		load(published);
		assertThat(remembered).isEqualTo(known(LocalDate.of(9999, 12, 31))).isNotEmpty();
	}

	@Test
	void statesOfOneFactNeverOverlap() {
		load(IMPORT);
		assertThat(SharedNeo4j.run("""
				MATCH (s:Entity)-[one]->(o) WHERE one.knownTo IS NOT NULL
				MATCH (s)-[other]->(p) WHERE elementId(one) <> elementId(other)
				  AND replace(type(one), '_SUPERSEDED', '') = replace(type(other), '_SUPERSEDED', '')
				  AND coalesce(o.id, s.id) = coalesce(p.id, s.id) AND coalesce(one.id, '') = coalesce(other.id, '')
				  AND one.knownFrom <= other.knownFrom AND other.knownFrom < one.knownTo
				RETURN s.id, type(one), one.knownFrom, one.knownTo, other.knownFrom
				""")).isEmpty();
		assertThat(count("MATCH ()-[r]->() WHERE type(r) ENDS WITH '_SUPERSEDED' RETURN count(r) AS n")).isPositive();
		assertThat(count("MATCH (:Entity)-[:VERSION]->(:Version) RETURN count(*) AS n")).isPositive();
	}

	@Test
	void everyFactAndStatementSaysFromWhenItIsKnown() {
		load(IMPORT);
		assertThat(count("MATCH (:Entity)-[r]->(o) WHERE r.knownFrom IS NULL RETURN count(r) AS n")).isZero();
		assertThat(count("MATCH (s:Statement)-[:STATED_IN]->(source:Source) "
				+ "WHERE s.knownFrom IS NULL OR s.knownFrom <> source.knownFrom RETURN count(s) AS n"))
			.isZero();
	}

	@Test
	void theOrderOfImportsDoesNotMatter() throws IOException {
		List<Path> halves = halves();
		halves.forEach(this::load);
		List<String> before = Dump.ofGraph();
		SharedNeo4j.clean();
		load(halves.get(0));
		load(halves.get(2));
		load(halves.get(1));
		assertThat(Dump.ofGraph()).isEqualTo(before);
	}

	@Test
	void withdrawingASourceTakesItsStatesAlong() throws IOException {
		Path copy = Copies.of(IMPORT, this.folder);
		load(copy);
		Set<String> first = Published.sources(Published.days().iterator().next());
		keep(copy, first);
		load(copy);
		List<String> reduced = Dump.ofGraph();
		SharedNeo4j.clean();
		load(copy);
		assertThat(reduced).isEqualTo(Dump.ofGraph());
	}

	@Test
	void aSourceThatComesToBeKnownEarlierMovesWhatItMade() throws IOException {
		Path copy = Copies.of(IMPORT, this.folder);
		load(copy);
		Path sources = copy.resolve("north-caucasus/sources.csv");
		String text = Files.readString(sources);
		String last = Published.days().stream().reduce((one, other) -> other).orElseThrow().toString();
		assertThat(text).contains(last);
		Files.writeString(sources, text.replace(last, LocalDate.parse(last).minusDays(1).toString()));
		load(copy);
		List<String> moved = Dump.ofGraph();
		SharedNeo4j.clean();
		load(copy);
		assertThat(moved).isEqualTo(Dump.ofGraph());
	}

	/** The dataset, and its rows dealt out to two more that know its registries. */
	private List<Path> halves() throws IOException {
		Path whole = Copies.of(IMPORT, this.folder.resolve("whole"));
		List<Path> paths = new ArrayList<>();
		Path registries = whole;
		for (int half = 0; half < 2; half++) {
			Path dataset = Files.move(Copies.of(IMPORT.resolve("north-caucasus"), this.folder.resolve("half")),
					this.folder.resolve("half-" + half));
			int parity = half;
			for (Path table : tables(dataset)) {
				if (isRegistry(table)) {
					Files.delete(table);
				}
				else {
					List<String> lines = Files.readAllLines(table);
					List<String> kept = new ArrayList<>(List.of(lines.getFirst()));
					for (int row = 1; row < lines.size(); row++) {
						if (row % 2 == parity) {
							kept.add(lines.get(row));
						}
					}
					Files.write(table, kept);
				}
			}
			paths.add(dataset);
		}
		for (Path table : tables(registries.resolve("north-caucasus"))) {
			if (!isRegistry(table)) {
				Files.delete(table);
			}
		}
		paths.addFirst(registries);
		return paths;
	}

	private static boolean isRegistry(Path table) {
		return Set.of("sources.csv", "voices.csv", "persons.csv", "organisations.csv", "provinces.csv", "events.csv")
			.contains(String.valueOf(table.getFileName()));
	}

	private static List<Path> tables(Path dataset) throws IOException {
		try (Stream<Path> files = Files.list(dataset)) {
			return files.filter((file) -> file.toString().endsWith(".csv")).toList();
		}
	}

	/** Leaves in the tables only the rows that cite these sources. */
	private static void keep(Path datasets, Set<String> sources) throws IOException {
		for (String dataset : List.of("gazetteer", "north-caucasus")) {
			for (Path table : tables(datasets.resolve(dataset))) {
				if (!isRegistry(table)) {
					Files.write(table,
							Files.readAllLines(table)
								.stream()
								.filter((line) -> line.contains(",source,")
										|| sources.stream().anyMatch((source) -> line.contains("," + source + ",")))
								.toList());
				}
			}
		}
	}

	/** All facts, attributes and looks as they were known on the day. */
	private static List<String> known(LocalDate day) {
		return SharedNeo4j.run("""
				MATCH (s:Entity)-[r]->(o)
				WHERE r.knownFrom <= $day AND (r.knownTo IS NULL OR $day < r.knownTo) AND NOT o:Version
				RETURN s.id AS from, replace(type(r), '_SUPERSEDED', '') AS type, coalesce(o.id, '') AS to,
				       properties(r) AS known, CASE WHEN o:Entity THEN {} ELSE properties(o) END AS shown
				UNION ALL
				MATCH (s:Entity)
				OPTIONAL MATCH (s)-[v:VERSION]->(o) WHERE v.knownFrom <= $day AND $day < v.knownTo
				RETURN s.id AS from, 'LOOKS' AS type, '' AS to, {} AS known, properties(coalesce(o, s)) AS shown
				""", "day", day).stream().map(KnownByGraphTests::line).sorted().toList();
	}

	private static String line(Record row) {
		Map<String, Object> known = new TreeMap<>(row.get("known").asMap());
		known.remove("knownTo");
		Map<String, Object> shown = new TreeMap<>(row.get("shown").asMap());
		if (row.get("type").asString().equals("LOOKS")) {
			shown.keySet().removeAll(List.of("id", "name", "note", "placeholder", "declared", "search"));
		}
		return row.get("from").asString() + " " + row.get("type").asString() + " " + row.get("to").asString() + " "
				+ known + " " + shown;
	}

	private static long count(String cypher) {
		return SharedNeo4j.run(cypher).getFirst().get("n").asLong();
	}

	private List<ImportReport> load(Path path) {
		List<ImportReport> reports = this.importer.load(List.of(path),
				ImportOptions.into(this.folder.resolve("rejects")), Progress.SILENT);
		assertThat(reports).allSatisfy((report) -> {
			assertThat(report.outcome()).isIn(Outcome.LOADED, Outcome.UNCHANGED);
			assertThat(report.problems()).isEmpty();
		});
		return reports;
	}

}
