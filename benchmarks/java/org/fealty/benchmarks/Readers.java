package org.fealty.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.ImportReport;
import org.fealty.ingest.Importer;
import org.fealty.ingest.Outcome;
import org.fealty.ingest.Progress;

/**
 * Measures how soon readers are answered while a dataset comes in. The reader is another
 * process, niced, that asks a few times a second; its time counts from the moment at
 * which it meant to ask, so that an answer that keeps the next one waiting counts twice.
 */
final class Readers {

	private static final Duration WARM_UP = Duration.ofSeconds(20);

	private static final Duration IDLE = Duration.ofSeconds(30);

	private static final double LATE = 0.99;

	private final List<Answer> answers = new ArrayList<>();

	private final Running program;

	private final Path folder;

	private Readers(Path folder, Running program) {
		this.folder = folder;
		this.program = program;
	}

	/**
	 * Measures on a new graph with the datasets that come with the program.
	 * @param events how many events come in meanwhile, with five statements each
	 */
	static void measure(Path folder, int events) throws IOException, InterruptedException {
		try (Running program = Running.within(folder.resolve("data-" + System.nanoTime()))) {
			Readers readers = new Readers(folder, program);
			readers.load(Path.of("import"));
			Path dataset = folder.resolve("events");
			ImportRates.writeEvents(dataset, "e", events);
			readers.run(dataset, events);
		}
	}

	private void run(Path dataset, int events) throws IOException, InterruptedException {
		Process client = new ProcessBuilder("nice", "-n", "10",
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), ReadingClient.class.getName(),
				this.program.address())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		Thread reader = Thread.ofVirtual().start(() -> take(client));
		Thread.sleep(WARM_UP);
		long idle = System.currentTimeMillis();
		Thread.sleep(IDLE);
		long begin = System.currentTimeMillis();
		Cost cost = Cost.of(() -> load(dataset));
		long end = System.currentTimeMillis();
		client.getOutputStream().close();
		client.waitFor();
		reader.join();
		List<String> lines = List.of("| measured | value |", "|---|---|", tell("idle", idle, begin),
				tell("while %,d statements came in".formatted(5 * events), begin, end),
				String.format(Locale.ROOT, "| statements a second meanwhile | %,.0f |", 5 * events / cost.seconds()));
		lines.forEach(System.out::println);
		Files.write(this.folder.resolve("report.md"), lines);
	}

	private void take(Process client) {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				String[] parts = line.split(" ");
				this.answers
					.add(new Answer(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2])));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String tell(String when, long from, long to) {
		List<Answer> during = this.answers.stream()
			.filter((answer) -> answer.asked() >= from && answer.asked() < to)
			.toList();
		double[] took = during.stream().mapToDouble((answer) -> answer.micros() / 1_000.0).sorted().toArray();
		if (took.length == 0) {
			return "| answers %s | none |".formatted(when);
		}
		return String.format(Locale.ROOT,
				"| answers %s | %,d, of these %,d not 200; median %.1f ms, 99 of 100 within %.1f ms, the slowest %.1f ms |",
				when, took.length, during.stream().filter((answer) -> answer.status() != 200).count(),
				took[took.length / 2], took[(int) (took.length * LATE)], took[took.length - 1]);
	}

	private void load(Path path) {
		List<ImportReport> reports = this.program.part(Importer.class)
			.load(List.of(path), ImportOptions.into(this.folder.resolve("rejects")), Progress.SILENT);
		if (reports.stream().anyMatch((report) -> report.outcome() == Outcome.REFUSED)) {
			throw new IllegalStateException("It was not taken: " + reports);
		}
	}

	/**
	 * One answer.
	 *
	 * @param asked when it was meant to be asked, in milliseconds since 1970
	 * @param micros how long it took from then, in microseconds
	 * @param status of HTTP; 0 where the connection failed
	 */
	private record Answer(long asked, long micros, int status) {
	}

}
