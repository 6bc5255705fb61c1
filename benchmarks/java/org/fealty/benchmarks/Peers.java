package org.fealty.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;

/**
 * Asks the same questions of this program and of other systems that hold the same facts,
 * in turns, after their answers have been compared.
 */
final class Peers {

	private static final Duration PATIENCE = Duration.ofSeconds(8);

	private final List<Peer> peers;

	private final List<String> lines = new ArrayList<>();

	private Peers(List<Peer> peers) {
		this.peers = peers;
	}

	/**
	 * Measures on a graph that was imported before.
	 * @param folder where the report goes
	 */
	static void measure(Path folder, Running program) throws IOException {
		List<String> costs = new ArrayList<>();
		List<FactCopy> facts = new ArrayList<>();
		costs.add(took("reading all states of all facts, for the others", () -> FactCopy.forEach(program, facts::add)));
		ProgramPeer own = new ProgramPeer(program, program.part(GraphDatabaseService.class));
		TablePeer[] tables = new TablePeer[1];
		SnapshotPeer[] snapshot = new SnapshotPeer[1];
		costs.add(took("DuckDB: filling the tables and making the indexes",
				() -> tables[0] = TablePeer.of(program, facts)));
		costs.add(took("JGraphT: making the graph of today", () -> snapshot[0] = new SnapshotPeer(facts)));
		try (TablePeer duck = tables[0]) {
			Peers peers = new Peers(List.of(own.named(), own.endpoint(), duck, own.plain(), snapshot[0]));
			peers.head();
			new PeerQuestions(program).all().forEach(peers::ask);
			peers.lines.add("");
			peers.lines.addAll(costs);
			Files.write(folder.resolve("peers.md"), peers.lines);
			peers.lines.forEach(System.out::println);
		}
	}

	private static String took(String what, Runnable work) {
		return String.format(Locale.ROOT, "* %s: %.1f s", what, Timing.time(work) / 1_000);
	}

	private void head() {
		StringBuilder head = new StringBuilder("| question | rows |");
		this.peers.forEach((peer) -> head.append(' ').append(peer.name()).append(" |"));
		this.lines.add(head.toString());
		this.lines.add("|---|---|" + "---|".repeat(this.peers.size()));
	}

	private void ask(PeerQuestion question) {
		System.err.println(question.title());
		List<Optional<Peer.Way>> ways = this.peers.stream().map((peer) -> peer.way(question)).toList();
		List<Rows> answers = ways.stream()
			.map((way) -> way.map((one) -> rows(question, one)).orElse(Rows.NONE))
			.toList();
		List<List<Runnable>> tasks = ways.stream()
			.flatMap(Optional::stream)
			.map((way) -> question.arguments().stream().<Runnable>map((given) -> () -> way.rows(given)).toList())
			.toList();
		List<Timing> timings = new ArrayList<>(Timing.of(tasks, PATIENCE));
		double own = timings.getFirst().median();
		StringBuilder line = new StringBuilder(
				"| " + question.title() + " | " + answers.getFirst().keys().size() + " |");
		for (int at = 0; at < ways.size(); at++) {
			line.append(ways.get(at).isEmpty() ? " – |" : cell(timings.removeFirst(), own, at, answers));
		}
		this.lines.add(line.toString());
	}

	private static String cell(Timing timing, double own, int at, List<Rows> answers) {
		String time = String.format(Locale.ROOT, " %.2f ms", timing.median());
		if (at == 0) {
			return time + " |";
		}
		String ratio = String.format(Locale.ROOT, " = **%.2f** ×", timing.median() / own);
		TreeSet<String> same = new TreeSet<>(answers.getFirst().keys());
		same.retainAll(answers.get(at).keys());
		boolean bytes = answers.get(at).keys().isEmpty() && at == 1;
		return time + ratio + (bytes ? "" : ", %d of its %d rows".formatted(same.size(), answers.get(at).keys().size()))
				+ " |";
	}

	private static Rows rows(PeerQuestion question, Peer.Way way) {
		TreeSet<String> keys = new TreeSet<>();
		for (Map<String, String> arguments : question.arguments()) {
			List<Map<String, @Nullable Object>> rows = way.rows(arguments);
			question.keys(rows).forEach((key) -> keys.add(arguments + " " + key));
		}
		return new Rows(keys);
	}

	/**
	 * An answer to all arguments of a question.
	 *
	 * @param keys the compared columns of each row, with the arguments
	 */
	private record Rows(TreeSet<String> keys) {

		static final Rows NONE = new Rows(new TreeSet<>());

	}

}
