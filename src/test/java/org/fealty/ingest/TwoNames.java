package org.fealty.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * The five reports as two datasets would tell them that know nothing of each other: one
 * half of the rows under the usual ids, the other half under ids with a prefix, and the
 * judgements that join them.
 */
final class TwoNames {

	static final String PREFIX = "x:";

	private static final Path REPORTS = Path.of("import/north-caucasus");

	private static final Set<String> REGISTRIES = Set.of("persons.csv", "organisations.csv", "provinces.csv",
			"events.csv");

	private static final Set<String> SHARED = Set.of("sources.csv", "voices.csv");

	private static final Set<String> ID_COLUMNS = Set.of("id", "subject", "object", "entity", "said_by", "through",
			"until_event", "seat", "may_be");

	private final Set<String> ids = new TreeSet<>();

	private final Path folder;

	/**
	 * Writes the two datasets.
	 * @param seed decides which row stands in which
	 */
	TwoNames(Path folder, long seed) throws IOException {
		this.folder = folder;
		for (String registry : REGISTRIES) {
			read(REPORTS.resolve(registry)).stream().skip(1).forEach((row) -> this.ids.add(row.getFirst()));
		}
		Random random = new Random(seed);
		Path one = Files.createDirectories(one());
		Path other = Files.createDirectories(other());
		try (var files = Files.list(REPORTS)) {
			for (Path file : files.sorted().toList()) {
				String name = file.getFileName().toString();
				if (name.endsWith(".csv")) {
					split(file, one.resolve(name), other.resolve(name), random);
				}
				else if (name.endsWith(".yaml")) {
					Files.copy(file, one.resolve(name));
					Files.copy(file, other.resolve(name));
				}
			}
		}
	}

	Path one() {
		return this.folder.resolve("one");
	}

	Path other() {
		return this.folder.resolve("other");
	}

	/** The ids that both name. */
	List<String> ids() {
		return List.copyOf(this.ids);
	}

	/** Writes a dataset that joins these with their other ids. */
	Path judgements(String name, List<String> joined) throws IOException {
		FolderWriter writer = new FolderWriter(this.folder.resolve(name)).row("same_as", "left,right,judgement");
		joined.forEach((id) -> writer.row("same_as", PREFIX + id + "," + id + ",same"));
		return writer.write();
	}

	private void split(Path file, Path one, Path other, Random random) throws IOException {
		List<List<String>> rows = read(file);
		String name = file.getFileName().toString();
		List<List<String>> first = new ArrayList<>(rows.subList(0, 1));
		List<List<String>> second = new ArrayList<>(rows.subList(0, 1));
		for (List<String> row : rows.subList(1, rows.size())) {
			boolean both = REGISTRIES.contains(name) || SHARED.contains(name);
			boolean left = random.nextBoolean();
			if (both || left) {
				first.add(row);
			}
			if (both || !left) {
				second.add(name.equals("sources.csv") ? row : renamed(name, rows.getFirst(), row));
			}
		}
		write(one, first);
		write(other, second);
	}

	private List<String> renamed(String file, List<String> header, List<String> row) {
		List<String> cells = new ArrayList<>(row);
		for (int column = 0; column < header.size(); column++) {
			String name = header.get(column);
			if (ID_COLUMNS.contains(name) || (name.equals("office") && file.equals("succeeded.csv"))) {
				cells.set(column,
						Arrays.stream(cells.get(column).split("\\|"))
							.map((id) -> this.ids.contains(id) ? PREFIX + id : id)
							.collect(Collectors.joining("|")));
			}
		}
		return cells;
	}

	private static List<List<String>> read(Path file) throws IOException {
		try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
			return csv.stream().map(CsvRecord::getFields).toList();
		}
	}

	private static void write(Path file, List<List<String>> rows) {
		try (CsvWriter csv = CsvWriter.builder().build(file)) {
			rows.forEach(csv::writeRecord);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
