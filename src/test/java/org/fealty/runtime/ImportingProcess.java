package org.fealty.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.fealty.database.DigestReader;
import org.fealty.database.ReadTransactions;
import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.ImportReport;
import org.fealty.ingest.ImportSentence;
import org.fealty.ingest.Importer;
import org.fealty.ingest.ImporterInPieces;
import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.testing.ForkedJvm;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * The main class of a process that imports a folder, as a start of the program does, and
 * prints each step, each report and at the end the digest of the graph.
 */
public final class ImportingProcess {

	/** Stands before each step. */
	public static final String STEP = "step: ";

	/** Stands before each report. */
	public static final String REPORT = "report: ";

	/** Stands before each line of the digest. */
	private static final String DIGEST = "digest: ";

	/** The last line. */
	public static final String DONE = "done";

	private ImportingProcess() {
	}

	/** Waits until such a process has done, and returns its digest of the graph. */
	static List<String> digest(ForkedJvm process) throws IOException, InterruptedException {
		process.awaitLine(DONE);
		process.awaitExit();
		return process.output()
			.stream()
			.filter((line) -> line.startsWith(DIGEST))
			.map((line) -> line.substring(DIGEST.length()))
			.toList();
	}

	/**
	 * Imports.
	 * @param arguments the data folder of an embedded Neo4j or the address of another,
	 * the folder to import, and of how many rows a piece is
	 */
	public static void main(String[] arguments) {
		if (arguments[0].startsWith("bolt:")) {
			try (Driver driver = GraphDatabase.driver(arguments[0], AuthTokens.none())) {
				run(driver, new GraphWriter(driver), arguments);
			}
			return;
		}
		try (LocalNeo4j neo4j = LocalNeo4j
			.of(new EmbeddedSettings(Path.of(arguments[0]), "127.0.0.1:0", false, Map.of()));
				Driver driver = GraphDatabase.driver(neo4j.access().uri(),
						AuthTokens.basic(neo4j.access().username(), neo4j.access().password()))) {
			run(driver, (neo4j instanceof EmbeddedNeo4j embedded) ? new GraphWriter(embedded.graph())
					: new GraphWriter(driver), arguments);
		}
	}

	private static void run(Driver driver, GraphWriter writer, String[] arguments) {
		new Schema(driver).apply();
		Path folder = Path.of(arguments[1]);
		Importer importer = ImporterInPieces.of(writer, Integer.parseInt(arguments[2]));
		ImportOptions options = ImportOptions.into(folder.resolve(".rejects"));
		report(importer.load(List.of(folder), options, ImportingProcess::step));
		report(importer.resume(options, ImportingProcess::step));
		new DigestReader(new ReadTransactions(driver)).read()
			.lines()
			.forEach((line) -> System.out.println(DIGEST + line));
		System.out.println(DONE);
	}

	private static void step(String step, String dataset) {
		System.out.println(STEP + step + " " + dataset);
	}

	private static void report(List<ImportReport> reports) {
		reports.forEach((report) -> System.out.println(REPORT + ImportSentence.of(report)));
	}

}
