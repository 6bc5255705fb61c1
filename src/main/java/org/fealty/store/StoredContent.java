package org.fealty.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Voice;

/** Reads all that the graph holds of one dataset, as its rows said it. */
final class StoredContent {

	private final Batches batches;

	StoredContent(Batches batches) {
		this.batches = batches;
	}

	/**
	 * The dataset's content by id, statements by subject, as it is said today; empty
	 * where there is none.
	 */
	Optional<DatasetContent> find(String dataset) {
		return new Ledger(this.batches).all()
			.stream()
			.filter((one) -> one.id().equals(dataset))
			.findFirst()
			.map((entry) -> content(entry, statements(dataset).filter(Statement::stands)));
	}

	/** The dataset's content, with what newer editions of it took back. */
	DatasetContent withWhatWasTakenBack(LedgerEntry entry) {
		return content(entry, statements(entry.id()));
	}

	private DatasetContent content(LedgerEntry entry, Stream<Statement> statements) {
		String dataset = entry.id();
		return new DatasetContent(entry, entities(dataset), sources(dataset), voices(dataset), statements.toList(),
				new JudgementStore(this.batches)
					.find(ids("MATCH (j:Judgement {dataset: $dataset}) RETURN j.id AS id ORDER BY id", dataset)));
	}

	private List<Entity> entities(String dataset) {
		return this.batches.ask("""
				MATCH (:Dataset {id: $dataset})-[r:REGISTERS]->(e)
				RETURN e.id AS id, r.name AS name, r.labels AS labels, r.kind AS kind,
				       r.placeholder AS placeholder, r.note AS note
				ORDER BY id
				""", Map.of("dataset", dataset)).stream().map(RegistryParameters::entity).toList();
	}

	private List<Source> sources(String dataset) {
		return this.batches.ask("""
				MATCH (s:Source)-[:IN]->(d:Dataset {id: $dataset})
				RETURN properties(s) AS source, d.id AS dataset ORDER BY s.id
				""", Map.of("dataset", dataset)).stream().map(RegistryParameters::source).toList();
	}

	private List<Voice> voices(String dataset) {
		return this.batches.ask("""
				MATCH (v:Voice {dataset: $dataset})
				RETURN v.id AS id, v.name AS name, v.mayBe AS mayBe ORDER BY id
				""", Map.of("dataset", dataset)).stream().map(RegistryParameters::voice).toList();
	}

	private Stream<Statement> statements(String dataset) {
		return new StatementStore(this.batches).asUsedIn(dataset)
			.stream()
			.sorted(Comparator.comparing((Statement one) -> one.about().subject()).thenComparing(Statement::id));
	}

	private List<String> ids(String cypher, String dataset) {
		return this.batches.ask(cypher, Map.of("dataset", dataset)).stream().map((row) -> row.text("id")).toList();
	}

	/** Ids of the other datasets that register one of these entities or voices. */
	List<String> registering(String dataset, List<String> ids) {
		return this.batches.collect("""
				UNWIND $rows AS id
				CALL (id) {
				  MATCH (d:Dataset)-[:REGISTERS]->(:Entity {id: id}) RETURN d.id AS dataset
				  UNION
				  MATCH (d:Dataset)-[:REGISTERS]->(:Identifier {id: id}) RETURN d.id AS dataset
				  UNION
				  MATCH (v:Voice {id: id}) RETURN v.dataset AS dataset
				  UNION
				  MATCH (:Source {id: id})-[:IN]->(d:Dataset) RETURN d.id AS dataset
				}
				WITH dataset WHERE dataset <> $dataset
				RETURN DISTINCT dataset
				""", ids, Map.of("dataset", dataset))
			.stream()
			.map((row) -> row.text("dataset"))
			.distinct()
			.sorted()
			.toList();
	}

}
