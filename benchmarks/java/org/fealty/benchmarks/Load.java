package org.fealty.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.ImportReport;
import org.fealty.ingest.Importer;
import org.fealty.ingest.Outcome;
import org.fealty.ingest.Progress;

/** Imports a network as anybody would, and measures that. */
final class Load {

	private final Running program;

	private final Results results;

	Load(Running program, Results results) {
		this.program = program;
		this.results = results;
	}

	/**
	 * Imports what lies in the folder, or finds that it is loaded already.
	 * @throws IllegalStateException if a row is not taken
	 */
	void run(Path folder, Path data) {
		long start = System.nanoTime();
		List<ImportReport> reports = this.program.part(Importer.class)
			.load(List.of(folder.resolve("import")), ImportOptions.into(folder.resolve("rejects")), new Steps());
		double seconds = (System.nanoTime() - start) / 1e9;
		List<ImportReport> loaded = reports.stream().filter((report) -> report.outcome() != Outcome.UNCHANGED).toList();
		loaded.stream().filter((report) -> !report.isClean()).findFirst().ifPresent((report) -> {
			throw new IllegalStateException(
					report.dataset() + " was not taken whole: " + report.problems().stream().limit(5).toList());
		});
		if (!loaded.isEmpty()) {
			int statements = loaded.stream().mapToInt(ImportReport::statements).sum();
			this.results.add("import", "seconds", seconds);
			this.results.add("import", "statements a second", statements / seconds);
			System.out.printf(Locale.ROOT, "imported %d datasets, %d statements in %.1f s, %.0f a second%n",
					loaded.size(), statements, seconds, statements / seconds);
		}
		sizes(data);
	}

	private void sizes(Path data) {
		count("datasets", "MATCH (n:Dataset) RETURN count(n) AS n");
		count("entities", "MATCH (n:Entity) RETURN count(n) AS n");
		count("sources", "MATCH (n:Source) RETURN count(n) AS n");
		count("statements", "MATCH (n:Statement) RETURN count(n) AS n");
		count("derived relationships", """
				CALL () {
				  MATCH ()-[r:SUCCEEDED]->() RETURN count(r) AS n
				  UNION ALL
				  MATCH ()-[r:SWORN_TO]->() RETURN count(r) AS n
				  UNION ALL
				  MATCH ()-[r:FIRST_SWORN_TO]->() RETURN count(r) AS n
				  UNION ALL
				  MATCH ()-[r:DEFECTED_TO]->() RETURN count(r) AS n
				}
				RETURN sum(n) AS n""");
		this.results.add("store", "MiB", bytes(data) / (double) (1 << 20));
	}

	private void count(String what, String cypher) {
		this.results.add(what, "count", this.program.run(cypher, Map.of()).get(0).get("n").asDouble());
	}

	/** What the database keeps, its log of transactions aside. */
	private static long bytes(Path data) {
		try (Stream<Path> files = Files.walk(data)) {
			return files.filter((file) -> Files.isRegularFile(file) && file.toString().contains("/databases/neo4j/"))
				.mapToLong((file) -> file.toFile().length())
				.sum();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Tells now and then how far it has come. */
	private static final class Steps implements Progress {

		private final long start = System.nanoTime();

		private int steps;

		@Override
		public void begins(String step, String dataset) {
			if (this.steps++ % 100 < 2) {
				System.err.printf(Locale.ROOT, "%6.1f s  %s %s%n", (System.nanoTime() - this.start) / 1e9, step,
						dataset);
			}
		}

	}

}
