package org.fealty.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.catalogue.Catalogue;
import org.fealty.dataset.FolderTables;
import org.fealty.database.EntityLookup;
import org.fealty.store.GraphWriter;
import org.fealty.database.ReadTransactions;
import org.fealty.store.Schema;
import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.Importer;
import org.fealty.ingest.Progress;
import org.fealty.query.Answer;
import org.fealty.query.GraphAnswer;
import org.fealty.query.QueryLimits;
import org.fealty.query.QueryRunner;
import org.fealty.query.RowsAnswer;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Statement;
import org.fealty.statement.StatementProperty;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a small world, written as the tables of a dataset, imported into
 * {@link SharedNeo4j} and asked by named queries. Persons are written with a capital, all
 * others without; what is named {@code raid} or {@code attack} and so on is an event,
 * what is named {@code valley} and so on a province.
 */
public final class StatementGraph {

	private final QueryRunner runner;

	private StatementGraph(QueryRunner runner) {
		this.runner = runner;
	}

	/**
	 * Empties the database and tells.
	 * @throws IllegalStateException if a row of it is rejected
	 */
	public static StatementGraph of(StatementBuilder... told) {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
		List<Statement> statements = Arrays.stream(told).map(StatementBuilder::statement).toList();
		try {
			Path folder = write(statements);
			var reports = new Importer(new GraphWriter(SharedNeo4j.driver())).load(List.of(folder),
					ImportOptions.into(SharedNeo4j.rejects()), Progress.SILENT);
			if (reports.size() != 1 || !reports.getFirst().problems().isEmpty()) {
				throw new IllegalStateException("It cannot be told: " + reports);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return ofWhatIsLoaded();
	}

	/** Asks whatever the database holds. */
	public static StatementGraph ofWhatIsLoaded() {
		ReadTransactions reads = new ReadTransactions(SharedNeo4j.driver());
		return new StatementGraph(new QueryRunner(Catalogue.read(List.of()), reads, new EntityLookup(reads),
				new QueryLimits(Duration.ofSeconds(30), 10_000)));
	}

	/**
	 * Asks a named query.
	 * @param arguments as {@code organisation=ce}, separated by blanks
	 * @return the rows; of a graph one row for each relationship: {@code from},
	 * {@code type}, {@code to} and its properties
	 */
	public List<Map<String, @Nullable Object>> ask(String query, String arguments) {
		return ask(query, arguments, StatementGraph::rows);
	}

	/** The same, with something else made of the answer. */
	public <T> T ask(String query, String arguments, Function<Answer, T> reading) {
		Map<String, List<String>> given = Stream.of(arguments.split(" "))
			.filter((argument) -> !argument.isEmpty())
			.map((argument) -> argument.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> List.of(pair[1])));
		return this.runner.ask(query, given, reading);
	}

	/**
	 * Asks a named query and tells its rows as texts, days as {@code 2014-12-19}, null as
	 * {@code -}.
	 * @param columns those that are told, separated by blanks
	 */
	public List<String> ask(String query, String arguments, String columns) {
		return ask(query, arguments).stream()
			.map((row) -> Stream.of(columns.split(" "))
				.map((column) -> Objects.toString(row.get(column), "-"))
				.collect(Collectors.joining(" ")))
			.toList();
	}

	private static List<Map<String, @Nullable Object>> rows(Answer answer) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		switch (answer) {
			case RowsAnswer table -> table.forEachRemaining((values) -> {
				Map<String, @Nullable Object> row = new TreeMap<>();
				for (int index = 0; index < values.size(); index++) {
					row.put(table.columns().get(index).name(), values.get(index));
				}
				rows.add(row);
			});
			case GraphAnswer graph -> graph.relationships().forEach((one) -> rows.add(row(one)));
		}
		return rows;
	}

	private static Map<String, @Nullable Object> row(GraphAnswer.Relationship relationship) {
		Map<String, @Nullable Object> row = new TreeMap<>(relationship.properties());
		row.putAll(Map.of("from", relationship.start(), "type", relationship.type(), "to", relationship.end()));
		return row;
	}

	private static Path write(List<Statement> statements) throws IOException {
		Path folder = Files.createTempDirectory("told");
		Map<String, List<String>> tables = new TreeMap<>();
		statements.stream().map((one) -> one.citation().source()).distinct().forEach((source) -> {
			String published = source.equals("paper") ? "2020-06-01" : source;
			table(tables, "sources.csv").add(row(source, "A report", "paper", published, "2021-01-01"));
		});
		statements.stream()
			.flatMap((one) -> Stream.concat(Stream.of(one.citation().saidBy()), one.citation().through().stream()))
			.distinct()
			.forEach((voice) -> table(tables, "voices.csv").add(row(voice, voice)));
		named(statements).forEach((entity) -> register(entity, tables));
		statements.forEach((statement) -> add(statement, tables));
		Files.writeString(folder.resolve("dataset.yaml"),
				"title: StatementBuilder\npublisher: paper\nlicence: CC0-1.0\nattribution: none\ncoding: by a test\n");
		for (var table : tables.entrySet()) {
			Files.write(folder.resolve(table.getKey()), table.getValue());
		}
		return folder;
	}

	private static List<String> table(Map<String, List<String>> tables, String file) {
		return tables.computeIfAbsent(file, (name) -> lines(switch (name) {
			case "sources.csv" -> "id,title,publisher,published,retrieved";
			case "organisations.csv" -> "id,name,kind";
			case "provinces.csv" -> "id,name,declared";
			case "events.csv" -> "id,name,label";
			case "persons.csv", "voices.csv" -> "id,name";
			default -> String.join(",", FolderTables.columns().getOrDefault(name, List.of()));
		}));
	}

	private static List<String> lines(String header) {
		return new ArrayList<>(List.of(header));
	}

	private static Set<String> named(List<Statement> statements) {
		Set<String> named = new TreeSet<>();
		for (Statement statement : statements) {
			named.add(statement.about().subject());
			if (statement.about() instanceof RelationKey key) {
				named.add(key.object());
				Stream.of(key.office()).filter((office) -> !office.isEmpty()).forEach(named::add);
			}
			Stream.of(StatementProperty.UNTIL_EVENT, StatementProperty.SEAT)
				.flatMap((property) -> Stream.ofNullable(property.cell(statement)))
				.forEach(named::add);
		}
		return named;
	}

	private static void register(String id, Map<String, List<String>> tables) {
		if (Character.isUpperCase(id.charAt(0))) {
			table(tables, "persons.csv").add(row(id, id));
		}
		else if (id.startsWith("raid") || id.startsWith("attack")) {
			table(tables, "events.csv").add(row(id, id, id.startsWith("raid") ? "Operation" : "Attack"));
		}
		else if (id.startsWith("valley")) {
			table(tables, "provinces.csv").add(row(id, id, "false"));
		}
		else {
			table(tables, "organisations.csv").add(row(id, id, "group"));
		}
	}

	private static void add(Statement told, Map<String, List<String>> tables) {
		Map<String, String> cells = new HashMap<>(Map.of("source", told.citation().source()));
		for (StatementProperty property : StatementProperty.values()) {
			cells.put(property.column(), Objects.toString(property.cell(told), ""));
		}
		String file = switch (told.about()) {
			case RelationKey key -> {
				cells.putAll(Map.of("subject", key.subject(), "object", key.object()));
				yield key.predicate().fileName();
			}
			case AttributeKey key -> {
				cells.putAll(Map.of("entity", key.subject(), "what", key.what().word(), "value", told.value().text(),
						"of", key.of()));
				yield "attributes.csv";
			}
		};
		table(tables, file).add(row(FolderTables.columns()
			.getOrDefault(file, List.of())
			.stream()
			.map((column) -> cells.getOrDefault(column, ""))
			.toArray(String[]::new)));
	}

	private static String row(String... cells) {
		return Stream.of(cells).map((cell) -> '"' + cell + '"').collect(Collectors.joining(","));
	}

}
