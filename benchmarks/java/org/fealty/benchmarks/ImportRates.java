package org.fealty.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.ImportReport;
import org.fealty.ingest.Importer;
import org.fealty.ingest.Outcome;
import org.fealty.ingest.Progress;
import org.fealty.store.GraphWriter;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Measures what imports cost, side by side in one run: events, a contradictory network,
 * small changes beside a hub, and the plainest ways to write the same.
 */
final class ImportRates {

	private static final int HUB = 5_000;

	private static final int WARM_UP = 1_000;

	private static final int SINGLE = 300;

	private static final int BATCH = 10_000;

	private final Path folder;

	private final Running program;

	private final List<String> lines = new ArrayList<>(List.of("| measured | value |", "|---|---|"));

	private ImportRates(Path folder, Running program) {
		this.folder = folder;
		this.program = program;
	}

	/**
	 * Measures on a new graph in the folder.
	 * @param events how many events are made up, with five statements each
	 */
	static void measure(Path folder, int events) throws IOException {
		try (Running program = Running.within(folder.resolve("data-" + System.nanoTime()))) {
			ImportRates rates = new ImportRates(folder, program);
			rates.warmUp();
			rates.events(events);
			rates.plain();
			rates.network(events);
			rates.hub();
			Files.write(folder.resolve("report.md"), rates.lines);
		}
	}

	/** The first import of a JVM pays for its compiling, in either way. */
	private void warmUp() {
		Path dataset = this.folder.resolve("warm-up");
		writeEvents(dataset, "w", WARM_UP);
		load(dataset);
		withdraw(dataset);
		load(overBolt(), dataset);
		withdraw(dataset);
	}

	private void events(int events) {
		Path dataset = this.folder.resolve("events");
		writeEvents(dataset, "e", events);
		Cost cost = load(overBolt(), dataset);
		tell("events over Bolt, %,d statements".formatted(5 * events), 5L * events, cost);
		withdraw(dataset);
		tell("events in process, %,d statements".formatted(5 * events), 5L * events, load(dataset));
		tell("… unchanged again, milliseconds", 1_000 * load(dataset).seconds());
	}

	private void network(int facts) {
		Path datasets = this.folder.resolve("network");
		new Generator(1, facts, facts / 10, 0.1).write(datasets, this.folder.resolve("truth.csv"));
		long before = count("MATCH (n:Statement) RETURN count(n) AS n");
		Cost cost = load(datasets);
		long statements = count("MATCH (n:Statement) RETURN count(n) AS n") - before;
		tell("contradictory network in process, %,d statements".formatted(statements), statements, cost);
	}

	/**
	 * The same statements and facts as bare nodes and relationships, as rows that lie
	 * ready, without any question asked.
	 */
	private void plain() {
		List<Map<String, Object>> rows = this.program
			.run("MATCH (s:Statement) RETURN properties(s) AS row LIMIT 50000", Map.of())
			.stream()
			.map((row) -> row.get("row").asMap())
			.toList();
		Driver driver = this.program.driver();
		run(driver, "CREATE CONSTRAINT plain_id IF NOT EXISTS FOR (n:Plain) REQUIRE n.id IS UNIQUE", Map.of());
		String cypher = """
				UNWIND $rows AS row
				MATCH (source:Source {id: row.source})
				MATCH (e:Entity {id: row.subject})
				CREATE (s:Plain)-[:PLAIN_IN]->(source)
				SET s = row
				CREATE (e)-[:PLAIN_HAS {knownFrom: row.knownFrom}]->(a:PlainFact)
				SET a = row
				""";
		tell("the same as bare nodes by UNWIND", rows.size(), Cost.of(() -> {
			for (int from = 0; from < rows.size(); from += BATCH) {
				run(driver, cypher, Map.of("rows", rows.subList(from, Math.min(rows.size(), from + BATCH))));
			}
		}));
		List<Map<String, Object>> some = rows.subList(0, Math.min(SINGLE, rows.size()));
		tell("one statement a transaction", some.size(), Cost.of(() -> some
			.forEach((row) -> run(driver, cypher.replace("Plain", "Lone"), Map.of("rows", List.of(row))))));
		run(driver, "MATCH (n:Plain|PlainFact|Lone|LoneFact) CALL (n) { DETACH DELETE n } IN TRANSACTIONS", Map.of());
	}

	private void hub() throws IOException {
		Path dataset = this.folder.resolve("hub");
		writeHub(dataset, "2011");
		tell("a hub with %,d members in process".formatted(HUB), HUB, load(dataset));
		Path alias = this.folder.resolve("alias");
		try (Folder writer = new Folder(alias, "alias", List.of("hub"))) {
			writer.row("sources", "alias-paper", "A name", "paper", "2017-05-05", "2020-01-01");
			writer.row("attributes", "hub", "name", "Alhub", "alias-paper", "coder", "", "", "", "");
		}
		tellChange("one more name of it", alias);
		Path table = dataset.resolve("member_of.csv");
		Files.writeString(table,
				Files.readString(table).replace("m7,hub,hub-paper,coder,,2011", "m7,hub,hub-paper,coder,,2013"));
		tellChange("one edited row of it", dataset);
	}

	private void tellChange(String what, Path dataset) {
		var effort = this.program.part(GraphWriter.class).effort();
		long rows = effort.rows();
		long concluded = effort.concluded();
		tell(what + ", milliseconds", 1_000 * load(dataset).seconds());
		tell("… rows loaded", (double) (effort.rows() - rows));
		tell("… entities derived", (double) (effort.concluded() - concluded));
	}

	private Cost load(Path path) {
		return load(this.program.part(Importer.class), path);
	}

	private Cost load(Importer importer, Path path) {
		List<ImportReport> reports = new ArrayList<>();
		Cost cost = Cost.of(() -> reports
			.addAll(importer.load(List.of(path), ImportOptions.into(this.folder.resolve("rejects")), Progress.SILENT)));
		if (reports.stream().anyMatch((report) -> !report.isClean() || report.outcome() == Outcome.REFUSED)) {
			throw new IllegalStateException("It was not taken whole: " + reports);
		}
		return cost;
	}

	/** As the program imports into a database of another process. */
	private Importer overBolt() {
		return new Importer(new GraphWriter(this.program.driver()));
	}

	private void withdraw(Path dataset) {
		this.program.part(Importer.class).withdraw(dataset.getFileName().toString());
	}

	static void writeEvents(Path path, String prefix, int events) {
		try (Folder dataset = new Folder(path, "events", List.of())) {
			dataset.row("sources", prefix + "-list", "A list", "paper", "2020-01-01", "2020-01-01");
			dataset.row("organisations", prefix + "-side", "Side", "group");
			for (int place = 0; place < 50; place++) {
				dataset.row("provinces", prefix + "-p" + place, "Place " + place, "false");
			}
			for (int event = 0; event < events; event++) {
				String id = prefix + event;
				dataset.row("events", id, "Event " + event, "Attack");
				String day = "20%02d-%02d-%02d".formatted(event % 20, 1 + event % 12, 1 + event % 28);
				attribute(dataset, id, "date", day, prefix);
				attribute(dataset, id, "killed", String.valueOf(event % 9), prefix);
				attribute(dataset, id, "wounded", (event % 30) + "..", prefix);
				relation(dataset, "occurred_in", id, prefix + "-p" + event % 50, prefix + "-list", "");
				relation(dataset, "attributed_to", id, prefix + "-side", prefix + "-list", "");
			}
		}
	}

	private static void writeHub(Path path, String since) {
		try (Folder dataset = new Folder(path, "hub", List.of())) {
			dataset.row("sources", "hub-paper", "A report", "paper", "2015-05-05", "2020-01-01");
			dataset.row("organisations", "hub", "Hub", "group");
			for (int member = 0; member < HUB; member++) {
				dataset.row("persons", "m" + member, "Member " + member);
				relation(dataset, "member_of", "m" + member, "hub", "hub-paper", since);
			}
		}
	}

	private static void attribute(Folder dataset, String entity, String what, String value, String prefix) {
		dataset.row("attributes", entity, what, value, prefix + "-list", "coder", "", "", "", "");
	}

	private static void relation(Folder dataset, String predicate, String subject, String object, String source,
			String since) {
		dataset.relation(predicate,
				Map.of("subject", subject, "object", object, "source", source, "said_by", "coder", "since", since));
	}

	private long count(String cypher) {
		return this.program.run(cypher, Map.of()).getFirst().get("n").asLong();
	}

	private static void run(Driver driver, String cypher, Map<String, Object> parameters) {
		try (Session session = driver.session()) {
			session.run(cypher, parameters).consume();
		}
	}

	private void tell(String what, long statements, Cost cost) {
		tell(what + ", statements a second", statements / cost.seconds());
		tell("… milliseconds of processor time a statement", 1_000 * cost.processor() / statements);
	}

	private void tell(String what, double value) {
		String line = String.format(Locale.ROOT, "| %s | %,.2f |", what, value);
		this.lines.add(line);
		System.out.println(line);
	}

}
