package org.fealty.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fealty.benchmarks.Results.Result;
import org.jspecify.annotations.Nullable;

/** Puts the results of all graphs side by side, with growth and ratios, in Markdown. */
final class Report {

	private final List<Result> results;

	private final List<String> graphs;

	private Report(List<Result> results) {
		this.results = results;
		this.graphs = results.stream().map(Result::graph).distinct().toList();
	}

	/** What was measured below a folder, smaller graphs first. */
	static Report of(Path folder) throws IOException {
		try (Stream<Path> graphs = Files.list(folder)) {
			return new Report(graphs.map((graph) -> graph.resolve("results.csv"))
				.filter(Files::exists)
				.flatMap((file) -> Results.read(file).stream())
				.sorted(Comparator.comparingDouble((Result result) -> size(result.graph())))
				.toList());
		}
	}

	/** The whole report. */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		counted(lines);
		queries(lines);
		header(lines, "over derived relationships → from facts, ms", "answers", "");
		pairs(lines, "derived", "facts");
		header(lines, "driver → endpoint, ms", "answers", "");
		pairs(lines, "driver", "endpoint");
		header(lines, "endpoint → endpoint with knownBy, ms", "answers", "");
		pairs(lines, "endpoint", "knownBy");
		return lines;
	}

	private void counted(List<String> lines) {
		header(lines, "counted or measured once", "unit", "");
		rows("once").forEach((row, byGraph) -> lines.add(line(row, byGraph, (result) -> number(result.rows()), "")));
	}

	private void queries(List<String> lines) {
		header(lines, "query, median (99th percentile) in ms", "answers", " growth |");
		rows("driver").forEach((row,
				byGraph) -> lines.add(line(row, byGraph,
						(result) -> number(result.timing().median()) + " (" + number(result.timing().slow()) + ")",
						growth(byGraph) + " |")));
	}

	private void pairs(List<String> lines, String first, String second) {
		SortedMap<Row, Map<String, Result>> others = rows(second);
		rows(first).forEach((row, byGraph) -> {
			Map<String, Result> other = others.getOrDefault(row, Map.of());
			if (!other.isEmpty()) {
				lines.add(line(row, byGraph, (result) -> pair(result, other.get(result.graph())), ""));
			}
		});
	}

	private static String pair(Result first, @Nullable Result second) {
		return (second == null) ? "" : number(first.timing().median()) + " → " + number(second.timing().median())
				+ " = " + number(second.timing().median() / first.timing().median());
	}

	/** The slope of the logarithms between the smallest graph and the largest. */
	private static String growth(Map<String, Result> byGraph) {
		List<Result> sized = byGraph.values().stream().filter((result) -> result.graph().matches("\\d+")).toList();
		if (sized.size() < 2) {
			return "";
		}
		Result small = sized.getFirst();
		Result large = sized.getLast();
		return number(Math.log(large.timing().median() / small.timing().median())
				/ Math.log(size(large.graph()) / size(small.graph())));
	}

	private SortedMap<Row, Map<String, Result>> rows(String way) {
		SortedMap<Row, Map<String, Result>> rows = new TreeMap<>();
		this.results.stream()
			.filter((result) -> result.way().equals(way))
			.forEach((result) -> rows.computeIfAbsent(Row.of(result), (row) -> new LinkedHashMap<>())
				.put(result.graph(), result));
		return rows;
	}

	private void header(List<String> lines, String what, String bucket, String more) {
		lines.add("");
		lines.add("| " + what + " | " + bucket + " | " + String.join(" | ", this.graphs) + " |" + more);
		lines.add("|---|---|" + "---|".repeat(this.graphs.size()) + (more.isEmpty() ? "" : "---|"));
	}

	private String line(Row row, Map<String, Result> byGraph, Function<Result, String> cell, String more) {
		StringBuilder line = new StringBuilder("| " + row.what() + " | " + row.bucket() + " |");
		for (String graph : this.graphs) {
			Result result = byGraph.get(graph);
			line.append(' ').append((result != null) ? cell.apply(result) : "").append(" |");
		}
		return line + (more.isEmpty() ? "" : " " + more);
	}

	/** The variant with the big organisation stands last. */
	private static double size(String graph) {
		return graph.matches("\\d+") ? Double.parseDouble(graph) : Double.MAX_VALUE;
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, (Math.abs(value) < 10) ? "%.2f" : (Math.abs(value) < 100) ? "%.1f" : "%.0f",
				value);
	}

	/** What stands at the beginning of a line. */
	private record Row(String what, String bucket) implements Comparable<Row> {

		static Row of(Result result) {
			return new Row(result.what(), result.bucket());
		}

		@Override
		public int compareTo(Row other) {
			return Comparator.comparing(Row::what).thenComparing(Row::bucket).compare(this, other);
		}

	}

}
