package org.fealty.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.fealty.dataset.DatasetRefused;
import org.fealty.dataset.FolderTables;
import org.fealty.ingest.ChangeCounts;
import org.fealty.ingest.PreviewReader;
import org.fealty.model.Predicate;
import org.fealty.statement.Entity;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Statement;
import org.fealty.statement.Voice;
import org.fealty.store.DatasetContent;
import org.fealty.store.ForeignRegistry;
import org.fealty.store.GraphWriter;
import org.fealty.store.LedgerEntry;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

import org.springframework.stereotype.Component;

/**
 * Writes datasets as coded folders. What was written is read again as a dry run of its
 * import reads it, so that a folder is said to hold everything only if its import would
 * change nothing.
 */
@Component
public class DatasetExport {

	private final GraphWriter graph;

	private final PreviewReader previews;

	DatasetExport(GraphWriter graph, PreviewReader previews) {
		this.graph = graph;
		this.previews = previews;
	}

	/** Ids of all datasets that the graph holds. */
	public List<String> datasets() {
		return this.graph.ledger().stream().map(LedgerEntry::id).toList();
	}

	/**
	 * Writes a dataset into a folder of its name.
	 * @param dataset its id
	 * @param target the folder in which that folder is made
	 * @return what came of it
	 */
	public ExportReport write(String dataset, Path target) {
		Path folder = target.resolve(dataset);
		if (Files.exists(folder)) {
			return ExportReport.refused(dataset,
					folder + " exists already. Remove it, or name another folder by --to.");
		}
		DatasetContent content = this.graph.content(dataset).orElse(null);
		if (content == null) {
			return ExportReport.refused(dataset,
					"No dataset \"" + dataset + "\" is loaded; these are: " + String.join(", ", datasets()) + ".");
		}
		try {
			return checked(dataset, folder, writeAll(content, folder));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int writeAll(DatasetContent content, Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("dataset.yaml"), yaml(content));
		Map<String, List<Map<String, String>>> tables = ContentRows.of(content, speakers(content));
		int rows = 0;
		for (Map.Entry<String, List<String>> table : FolderTables.columns().entrySet()) {
			List<Map<String, String>> all = tables.getOrDefault(table.getKey(), List.of());
			if (!all.isEmpty()) {
				write(folder.resolve(table.getKey()), table.getValue(), all);
				rows += all.size();
			}
		}
		if (rows == 0) {
			write(folder.resolve("sources.csv"), FolderTables.columns().getOrDefault("sources.csv", List.of()),
					List.of());
		}
		return rows;
	}

	private static void write(Path file, List<String> columns, List<Map<String, String>> rows) throws IOException {
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
			csv.writeRecord(columns);
			rows.forEach((row) -> csv.writeRecord(columns.stream().map((one) -> row.getOrDefault(one, "")).toList()));
		}
	}

	private String yaml(DatasetContent content) {
		LedgerEntry entry = content.entry();
		DumperOptions quoted = new DumperOptions();
		quoted.setDefaultScalarStyle(DumperOptions.ScalarStyle.DOUBLE_QUOTED);
		quoted.setSplitLines(false);
		Map<String, Object> keys = new LinkedHashMap<>();
		keys.put("title", entry.title());
		keys.put("publisher", stated(entry.publisher()));
		keys.put("licence", stated(entry.licence()));
		keys.put("attribution", stated(entry.attribution()));
		keys.put("coding", stated(entry.coding()));
		List<String> after = this.graph.registering(entry.id(), foreign(content));
		if (!after.isEmpty()) {
			keys.put("after", after);
		}
		return new Yaml(quoted).dump(keys);
	}

	private static String stated(@Nullable String text) {
		return (text != null && !text.isBlank()) ? text : "not stated";
	}

	/** Voices and entities of other datasets whose word a statement is. */
	private Set<String> speakers(DatasetContent content) {
		Set<String> said = new HashSet<>();
		content.statements().forEach((statement) -> said.add(statement.citation().saidBy()));
		content.judgements().forEach((judgement) -> said.add(judgement.saidBy()));
		ForeignRegistry others = this.graph.beside(content.entry().id());
		Set<String> known = new HashSet<>();
		others.voices(said).forEach((voice) -> known.add(voice.id()));
		others.entities(said).forEach((entity) -> known.add(entity.id()));
		return known;
	}

	/** Ids that the dataset names and does not register. */
	private static List<String> foreign(DatasetContent content) {
		Set<String> named = new LinkedHashSet<>();
		content.statements().forEach((statement) -> named(statement).forEach(named::add));
		content.voices().forEach((voice) -> named.addAll(voice.mayBe()));
		content.entities().stream().map(Entity::id).forEach(named::remove);
		content.voices().stream().map(Voice::id).forEach(named::remove);
		content.sources().forEach((source) -> named.remove(source.id()));
		return List.copyOf(named);
	}

	private static Stream<String> named(Statement statement) {
		List<@Nullable String> ids = new ArrayList<>();
		ids.add(statement.about().subject());
		if (statement.about() instanceof RelationKey key) {
			ids.add(key.object());
			ids.add((key.predicate() == Predicate.SUCCEEDED) ? key.office() : null);
		}
		ids.add(statement.wording().seat());
		ids.add(statement.dating().untilEvent());
		ids.add(statement.citation().saidBy());
		ids.add(statement.citation().source());
		ids.addAll(statement.citation().through());
		return ids.stream().filter(Objects::nonNull).map(String::valueOf);
	}

	/** Reads the folder again. */
	private ExportReport checked(String dataset, Path folder, int rows) {
		try {
			ChangeCounts changes = this.previews.read(folder).changes();
			boolean whole = changes.added() == 0 && changes.changed() == 0 && changes.gone() == 0;
			return new ExportReport(dataset, whole,
					dataset + ": " + rows + " rows written to " + folder + ". "
							+ (whole ? "Its import would change nothing." : "Its import would change: " + changes
									+ ". What a table cannot hold is missing; look at the rows with fealty check."));
		}
		catch (DatasetRefused ex) {
			return ExportReport.refused(dataset, rows + " rows written to " + folder + ", but they cannot be imported: "
					+ String.join(" ", ex.reasons()));
		}
	}

}
