package org.fealty.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an import took of each table, and why it rejected rows most often. */
public final class ReportSummary {

	private static final int MOST_REASONS = 10;

	/** Where a row stands: all but the table is of no account. */
	private static final Pattern LINE = Pattern.compile(", line \\d+");

	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

	private ReportSummary() {
	}

	/** Some lines, none where no row was read. */
	public static List<String> lines(ImportReport report) {
		List<String> lines = new ArrayList<>();
		if (!report.files().isEmpty()) {
			lines.add("  accepted: " + report.files()
				.entrySet()
				.stream()
				.map((file) -> "%,d of %s".formatted(file.getValue().accepted(), file.getKey()))
				.collect(Collectors.joining(", ")));
			if (report.outcome() != Outcome.CHECKED) {
				lines.add("  changes: " + report.changes());
			}
		}
		reasons(report.problems()).forEach((reason) -> lines.add("  rejected most often: " + reason));
		return lines;
	}

	/**
	 * The most frequent reasons, the first one first; what is quoted in them is left out,
	 * so that reasons of one kind are one. None where each occurs once.
	 */
	private static List<String> reasons(List<String> problems) {
		Map<String, Long> counts = problems.stream()
			.map((problem) -> QUOTED.matcher(LINE.matcher(problem).replaceFirst("")).replaceAll("\"…\""))
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
		return counts.entrySet()
			.stream()
			.filter((reason) -> counts.size() < problems.size())
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST_REASONS)
			.map((reason) -> "%,d × %s".formatted(reason.getValue(), reason.getKey()))
			.toList();
	}

}
