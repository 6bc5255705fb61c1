package org.fealty.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.fealty.catalogue.NamedQuery;

/** Compares answers with those that the generator knows to be right. */
final class Check {

	private static final int EACH = 400;

	private final Running program;

	Check(Running program) {
		this.program = program;
	}

	/**
	 * Asks what is known.
	 * @return how many answers were compared
	 * @throws IllegalStateException if one is wrong
	 */
	int run(Path truth) {
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().maxBufferSize(1 << 26).ofNamedCsvRecord(truth)) {
			Map<String, List<NamedCsvRecord>> byQuery = csv.stream()
				.collect(Collectors.groupingBy((row) -> row.getField("query")));
			byQuery.values().forEach((rows) -> spread(rows).forEach(this::compare));
			return byQuery.values().stream().mapToInt((rows) -> spread(rows).size()).sum();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<NamedCsvRecord> spread(List<NamedCsvRecord> rows) {
		int step = Math.max(1, rows.size() / EACH);
		return IntStream.range(0, rows.size()).filter((row) -> row % step == 0).mapToObj(rows::get).toList();
	}

	private void compare(NamedCsvRecord known) {
		NamedQuery query = this.program.catalogue().find(known.getField("query")).orElseThrow();
		Asked asked = new Asked(query,
				Map.of(known.getField("parameter"), known.getField("argument"), "limit", "100000"));
		Set<String> answer = this.program.run(query.cypher(), asked.parameters())
			.stream()
			.map((row) -> row.get(known.getField("column")).asString())
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> right = new TreeSet<>(List.of(known.getField("answer").split(" ")));
		if (!answer.equals(right)) {
			Set<String> missing = new TreeSet<>(right);
			missing.removeAll(answer);
			answer.removeAll(right);
			throw new IllegalStateException(
					asked.path("json") + " lacks " + missing + " and should not have " + answer);
		}
	}

}
