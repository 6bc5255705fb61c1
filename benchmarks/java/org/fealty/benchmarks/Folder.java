package org.fealty.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Writes one dataset in the import format. */
final class Folder implements AutoCloseable {

	private static final List<String> RELATION = List.of("subject", "object", "source", "said_by", "stance", "since",
			"until", "until_event", "on", "ending", "role", "spell");

	private static final Map<String, List<String>> COLUMNS = Map.of("persons", List.of("id", "name"), "organisations",
			List.of("id", "name", "kind"), "provinces", List.of("id", "name", "declared"), "events",
			List.of("id", "name", "label"), "sources", List.of("id", "title", "publisher", "published", "retrieved"),
			"voices", List.of("id", "name", "may_be"), "attributes",
			List.of("entity", "what", "value", "source", "said_by", "stance", "since", "until", "on"));

	private final Path path;

	private final Map<String, CsvWriter> tables = new TreeMap<>();

	private final Set<String> facts = new HashSet<>();

	Folder(Path path, String title, List<String> after) {
		this.path = path;
		try {
			Files.createDirectories(path);
			Files.writeString(path.resolve("dataset.yaml"), """
					title: %s
					publisher: benchmark
					licence: CC0-1.0
					attribution: made up by a seeded generator; nobody in it exists
					coding: written by the generator of benchmarks/
					after: [%s]
					""".formatted(title, String.join(", ", after)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Adds a row to a registry or to the attributes. */
	void row(String table, String... cells) {
		if (table.equals("attributes")) {
			this.facts.add(cells[0] + " " + cells[1] + (cells[1].equals("name") ? cells[2] : ""));
		}
		table(table).writeRecord(cells);
	}

	/** Adds a statement of two entities to the table of the predicate. */
	void relation(String predicate, Map<String, String> cells) {
		this.facts.add(predicate + " " + cells.get("subject") + " " + cells.get("object") + cells.get("spell"));
		if (predicate.equals("claimed")) {
			this.facts.add("attributed_to " + cells.get("object") + " " + cells.get("subject") + "null");
		}
		table(predicate).writeRecord(RELATION.stream().map((column) -> cells.getOrDefault(column, "")).toList());
	}

	/** How many facts its statements speak of. */
	int facts() {
		return this.facts.size();
	}

	private CsvWriter table(String name) {
		return this.tables.computeIfAbsent(name, (table) -> {
			try {
				CsvWriter writer = CsvWriter.builder().build(this.path.resolve(table + ".csv"));
				writer.writeRecord(COLUMNS.getOrDefault(table, RELATION));
				return writer;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	@Override
	public void close() {
		try {
			for (CsvWriter writer : this.tables.values()) {
				writer.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
