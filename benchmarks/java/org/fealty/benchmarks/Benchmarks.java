package org.fealty.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes up a network, imports it and measures how long questions about it take. */
public final class Benchmarks {

	private static final int EVENTS = 20_000;

	private static final int SECONDS = 60;

	private static final double DISAGREEMENT = 0.1;

	private Benchmarks() {
	}

	/**
	 * Measures one graph, or reports on all that were measured.
	 * @param args the folder in which everything is kept, and the size of the graph in
	 * facts; {@code big} for the variant with a very big organisation; {@code import} and
	 * a number of events for what imports cost; {@code peers} and a size for other
	 * systems beside this one; {@code readers} and a number of events for how soon
	 * questions are answered while these come in; {@code overload} and a number of
	 * seconds for more questions than can be answered; or {@code report}
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		Path folder = Path.of(args[0]).toAbsolutePath();
		if (args[1].equals("report")) {
			List<String> lines = Report.of(folder).lines();
			Files.write(folder.resolve("report.md"), lines);
			lines.forEach(System.out::println);
		}
		else if (args[1].equals("import")) {
			Files.createDirectories(folder.resolve("import-rates"));
			ImportRates.measure(folder.resolve("import-rates"), (args.length > 2) ? Integer.parseInt(args[2]) : EVENTS);
		}
		else if (args[1].equals("overload")) {
			Files.createDirectories(folder.resolve("overload"));
			Overload.measure(folder.resolve("overload"), (args.length > 2) ? Integer.parseInt(args[2]) : SECONDS);
		}
		else if (args[1].equals("readers")) {
			Files.createDirectories(folder.resolve("readers"));
			Readers.measure(folder.resolve("readers"), (args.length > 2) ? Integer.parseInt(args[2]) : EVENTS);
		}
		else if (args[1].equals("peers")) {
			peers(folder.resolve(args[2]), args[2]);
		}
		else {
			measure(folder.resolve(args[1]), args[1]);
		}
	}

	/** Imports the graph where it does not lie there yet, and asks others too. */
	private static void peers(Path folder, String graph) throws IOException {
		Files.createDirectories(folder);
		generator(graph).write(folder.resolve("import"), folder.resolve("truth.csv"));
		try (Running program = Running.on(folder.resolve("data"))) {
			new Load(program, new Results(graph)).run(folder, folder.resolve("data"));
			Peers.measure(folder, program);
		}
	}

	private static void measure(Path folder, String graph) throws IOException {
		Files.createDirectories(folder);
		Results results = new Results(graph);
		Path truth = folder.resolve("truth.csv");
		results.add("facts", "count", generator(graph).write(folder.resolve("import"), truth));
		try (Running program = Running.on(folder.resolve("data"))) {
			new Load(program, results).run(folder, folder.resolve("data"));
			results.add("answers as the generator knows them", "count", new Check(program).run(truth));
			new Comparisons(program, results).measure();
			new Streaming(program, results).measure();
			new Questions(program, results).measure();
		}
		results.write(folder.resolve("results.csv"));
	}

	/** The big organisation is a tenth of the graph, but in the variant named for it. */
	private static Generator generator(String graph) {
		if (graph.equals("big")) {
			return new Generator(1, 130_000, 100_000, DISAGREEMENT);
		}
		int facts = Integer.parseInt(graph);
		return new Generator(1, facts, facts / 10, DISAGREEMENT);
	}

}
