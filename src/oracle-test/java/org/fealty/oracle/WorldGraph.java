package org.fealty.oracle;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.fealty.catalogue.Catalogue;
import org.fealty.catalogue.Column;
import org.fealty.database.EntityLookup;
import org.fealty.store.GraphWriter;
import org.fealty.database.ReadTransactions;
import org.fealty.store.Schema;
import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.ImportReport;
import org.fealty.ingest.Importer;
import org.fealty.ingest.Outcome;
import org.fealty.ingest.Progress;
import org.fealty.model.Vocabulary;
import org.fealty.query.Answer;
import org.fealty.query.GraphAnswer;
import org.fealty.query.QueryLimits;
import org.fealty.query.QueryRunner;
import org.fealty.query.RowsAnswer;
import org.fealty.testing.SharedNeo4j;
import org.jspecify.annotations.Nullable;

/** Worlds in the real database, by way of the real importer and the named queries. */
final class WorldGraph {

	private static final ReadTransactions READS = new ReadTransactions(SharedNeo4j.driver());

	private static final QueryRunner RUNNER = new QueryRunner(Catalogue.read(List.of()), READS, new EntityLookup(READS),
			new QueryLimits(Duration.ofSeconds(30), 100_000));

	private WorldGraph() {
	}

	/** Empties the database and imports one dataset that holds all these worlds. */
	static void with(Path folder, Collection<RandomWorld> tales) {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
		add(folder, tales);
	}

	/** Imports one dataset that holds these worlds, in the place of what it held. */
	static void add(Path folder, Collection<RandomWorld> tales) {
		Path dataset = folder.resolve("dataset");
		Folders.write(dataset, tales);
		ImportReport report = new Importer(new GraphWriter(SharedNeo4j.driver()))
			.load(List.of(dataset), ImportOptions.into(folder.resolve("rejects")), Progress.SILENT)
			.getLast();
		if (report.outcome() != Outcome.LOADED || !report.problems().isEmpty()) {
			throw new IllegalStateException("The worlds could not be imported: " + report);
		}
	}

	/** All facts that start from an entity whose id begins so. */
	static List<OracleRelationship> edges(String prefix) {
		List<OracleRelationship> edges = new ArrayList<>();
		SharedNeo4j
			.run("""
					MATCH (a:Entity)-[r]->(b:Entity|Attribute)
					WHERE a.id STARTS WITH $prefix AND NOT type(r) ENDS WITH '_SUPERSEDED'
					RETURN type(r) AS type, a.id AS from, b.id AS to, properties(CASE type(r) WHEN 'HAS' THEN b ELSE r END) AS properties
					""",
					"prefix", prefix)
			.forEach((row) -> {
				Map<String, Object> properties = new HashMap<>(row.get("properties").asMap());
				properties.remove("knownFrom");
				// the oracle compares the answers that rest on them
				properties.keySet().removeAll(Vocabulary.DEFECTION_KEYS);
				edges.add(new OracleRelationship(row.get("type").asString(), row.get("from").asString(),
						row.get("to").asString(), String.valueOf(properties.get("id")), properties));
			});
		return edges;
	}

	/**
	 * What a named query answers; of a graph, the id of each relationship, and of one
	 * that stands nowhere in the graph all that is said of it.
	 */
	static List<Map<String, @Nullable Object>> ask(Question question, Question.Given given) {
		Map<String, List<String>> arguments = new TreeMap<>();
		given.texts().forEach((name, text) -> arguments.put(name, List.of(text)));
		return RUNNER.ask(question.name(), arguments, WorldGraph::rows);
	}

	private static List<Map<String, @Nullable Object>> rows(Answer answer) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		switch (answer) {
			case GraphAnswer graph ->
				graph.relationships().forEach((one) -> rows.add(Map.of("relationship", shown(one))));
			case RowsAnswer table -> {
				List<String> columns = table.columns().stream().map(Column::name).toList();
				while (table.hasNext()) {
					List<@Nullable Object> values = table.next();
					Map<String, @Nullable Object> row = new HashMap<>();
					for (int index = 0; index < columns.size(); index++) {
						row.put(columns.get(index), values.get(index));
					}
					rows.add(row);
				}
			}
		}
		return rows;
	}

	private static Object shown(GraphAnswer.Relationship one) {
		if (!one.type().equals("FOLLOWED")) {
			return one.id();
		}
		Map<String, @Nullable Object> shown = new TreeMap<>(one.properties());
		shown.put("start", one.start());
		shown.put("end", one.end());
		return shown;
	}

}
