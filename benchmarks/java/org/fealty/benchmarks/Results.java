package org.fealty.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

/** What was measured on one graph. */
final class Results {

	private static final List<String> COLUMNS = List.of("graph", "what", "bucket", "way", "rows", "samples",
			"median_ms", "p99_ms");

	private final String graph;

	private final List<Result> all = new ArrayList<>();

	/**
	 * No results yet.
	 * @param graph the word for the graph, such as its size
	 */
	Results(String graph) {
		this.graph = graph;
	}

	/** Adds a measurement. */
	void add(String what, String bucket, String way, double rows, Timing timing) {
		this.all.add(new Result(this.graph, what, bucket, way, rows, timing));
	}

	/** Adds something that was counted or measured once. */
	void add(String what, String unit, double value) {
		add(what, unit, "once", value, new Timing(1, 0, 0));
	}

	/** Writes them to a CSV file. */
	void write(Path file) {
		try (CsvWriter csv = CsvWriter.builder().build(file)) {
			csv.writeRecord(COLUMNS);
			this.all.forEach((result) -> csv.writeRecord(result.cells()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads a file that was written so. */
	static List<Result> read(Path file) {
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
			return csv.stream().map(Result::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * One measurement.
	 *
	 * @param graph the word for the graph
	 * @param what the query, or what was compared
	 * @param bucket in what order of magnitude the answers lie
	 * @param way how it was asked
	 * @param rows how many rows the answers have on average, or the value counted
	 * @param timing how long it took
	 */
	record Result(String graph, String what, String bucket, String way, double rows, Timing timing) {

		static Result of(NamedCsvRecord row) {
			return new Result(row.getField("graph"), row.getField("what"), row.getField("bucket"), row.getField("way"),
					Double.parseDouble(row.getField("rows")), new Timing(Integer.parseInt(row.getField("samples")),
							Double.parseDouble(row.getField("median_ms")), Double.parseDouble(row.getField("p99_ms"))));
		}

		List<String> cells() {
			return List.of(this.graph, this.what, this.bucket, this.way, number(this.rows),
					String.valueOf(this.timing.samples()), number(this.timing.median()), number(this.timing.slow()));
		}

		private static String number(double value) {
			return String.format(Locale.ROOT, "%.3f", value);
		}

	}

}
