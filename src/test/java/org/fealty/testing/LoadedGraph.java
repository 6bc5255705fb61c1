package org.fealty.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fealty.store.GraphWriter;
import org.fealty.store.Schema;
import org.fealty.ingest.ImportOptions;
import org.fealty.ingest.ImportReport;
import org.fealty.ingest.Importer;
import org.fealty.ingest.Outcome;
import org.fealty.ingest.Progress;
import org.fealty.model.Label;
import org.fealty.model.TypeList;
import org.fealty.model.Vocabulary;
import org.fealty.statement.StatementProperty;
import org.neo4j.driver.Record;

/** The graph of all datasets that come with the program, in {@link SharedNeo4j}. */
public final class LoadedGraph {

	private static final Path DATASETS = Path.of("import");

	private static final String PROPERTIES = """
			accepted attestedUntil attribution author coding commands commandsFrom commandsTo dataset date dateEarliest dateEndEarliest
			dateEndLatest dateLatest deciding declared derived disputed duplicate endingEvent endingFact endingStated fact
			implied interim presumedFrom
			firstReported fromOrganisation fromUnit gapDaysAtLeast gapDaysAtMost gapFromEarliest gapFromLatest gapKind
			gapToEarliest gapToLatest hash high id importedAt joinedEarliest joinedFact joinedLatest key killedHigh
			killedLow kind knownFrom knownTo lagDaysAtLeast lagDaysAtMost language leftEarliest leftFact leftLatest licence low
			mayBe militantsKilledHigh militantsKilledLow militantsWoundedHigh militantsWoundedLow name names object
			of orderedBy organisation origins placeholder places placesAround predicate presumedUntil published publisher read rejected
			rejects retrieved rules search sinceEarliest sinceLatest sinceWithout source
			superiors superiorsFrom superiorsTo units statements status statusWithout subject throughId title toUnit untilEarliest
			untilLatest untilWithout url value what woundedHigh woundedLow birth death founded dissolved
			publishedEarliest formerFact subjectAs objectAs saidByAs throughAs untilEventAs officeAs seatAs ids left right
			judgement labels""";

	private static final String LABELS = "Attribute_SUPERSEDED Event Identifier";

	private static final String TYPES = "STATED_IN IN MENTIONS REGISTERS IDENTIFIES HAS HAS_SUPERSEDED";

	private LoadedGraph() {
	}

	/** Empties the database and loads the datasets; every name of the model is known. */
	public static void load() {
		load(DATASETS);
	}

	/**
	 * The same with other datasets.
	 * @param datasets the folder that holds them
	 */
	public static void load(Path datasets) {
		SharedNeo4j.clean();
		new Schema(SharedNeo4j.driver()).apply();
		List<ImportReport> reports = new Importer(new GraphWriter(SharedNeo4j.driver())).load(List.of(datasets),
				ImportOptions.into(SharedNeo4j.rejects()), Progress.SILENT);
		if (reports.stream().anyMatch((report) -> report.outcome() != Outcome.LOADED)) {
			throw new IllegalStateException("The datasets could not be loaded: " + reports);
		}
		SharedNeo4j.run("UNWIND $names AS name CALL db.createProperty(name)", "names", properties());
		SharedNeo4j.run("UNWIND $names AS name CALL db.createLabel(name)", "names", labels());
		SharedNeo4j.run("UNWIND $names AS name CALL db.createRelationshipType(name)", "names", types());
	}

	/** Every property that the program writes, whether or not a dataset has it. */
	public static List<String> properties() {
		return Stream
			.concat(words(PROPERTIES).stream(), Arrays.stream(StatementProperty.values()).map(StatementProperty::key))
			.toList();
	}

	private static List<String> types() {
		List<String> types = new ArrayList<>(words(TYPES));
		types.addAll(TypeList.FACTS_AND_VERSIONS.types());
		types.add(Vocabulary.VERSION);
		return types;
	}

	private static List<String> labels() {
		List<String> labels = new ArrayList<>(words(LABELS));
		labels.addAll(List.of(Vocabulary.ENTITY, Vocabulary.ATTRIBUTE, Vocabulary.VERSION_LABEL, Vocabulary.DATASET));
		labels.addAll(Vocabulary.EVIDENCE);
		labels.addAll(Vocabulary.REGISTERED);
		Arrays.stream(Label.values()).map(Label::word).forEach(labels::add);
		return labels;
	}

	/**
	 * Writes every node and every relationship anew, the last one first. Nobody should be
	 * able to tell: an answer that differs depends on the order in which the graph was
	 * built.
	 */
	public static void rebuildInReverse() {
		List<Record> nodes = SharedNeo4j.run("""
				MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
				""");
		List<Record> relationships = SharedNeo4j.run("""
				MATCH (a)-[r]->(b)
				RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS properties
				""");
		SharedNeo4j.clean();
		List<Map<String, Object>> lastNodeFirst = rows(nodes);
		List<Record> written = SharedNeo4j.run("""
				UNWIND $rows AS row
				CREATE (n:$(row.labels)) SET n = row.properties
				RETURN elementId(n) AS id
				""", "rows", lastNodeFirst);
		Map<String, Object> ids = new HashMap<>();
		IntStream.range(0, written.size())
			.forEach((index) -> ids.put((String) lastNodeFirst.get(index).get("id"),
					written.get(index).get("id").asString()));
		SharedNeo4j.run("""
				UNWIND $rows AS row
				MATCH (a) WHERE elementId(a) = $ids[row.from]
				MATCH (b) WHERE elementId(b) = $ids[row.to]
				CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties
				""", "rows", rows(relationships), "ids", ids);
		SharedNeo4j.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
	}

	private static List<Map<String, Object>> rows(List<Record> records) {
		List<Map<String, Object>> rows = new ArrayList<>();
		records.forEach((record) -> rows.add(record.asMap()));
		Collections.reverse(rows);
		return rows;
	}

	private static List<String> words(String text) {
		return Arrays.asList(text.split("\\s+"));
	}

}
