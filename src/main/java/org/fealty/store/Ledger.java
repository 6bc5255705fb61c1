package org.fealty.store;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.fealty.derivation.RulesVersion;
import org.fealty.model.PropertyMap;
import org.fealty.model.Vocabulary;
import org.neo4j.graphdb.Node;

/** Keeps the account of every dataset. */
final class Ledger {

	private static final int DRAWN = 8;

	private static final Step<Map<String, Object>> WRITE = new Step<>("""
			UNWIND $rows AS row
			MERGE (d:Dataset {id: row.id})
			SET d = row, d.importedAt = datetime()
			""", (graph, row, found) -> {
		Node dataset = graph.merge(Vocabulary.DATASET, "id", String.valueOf(row.get("id")));
		LocalGraph.replace(dataset, row);
		dataset.setProperty("importedAt", ZonedDateTime.now(ZoneOffset.UTC));
	});

	/**
	 * The code leaves it to the text to make the lock, so that two cannot make it. Both
	 * take the database's lock of the node before they read it: of two that read first,
	 * the second would not notice that it waited for the other.
	 */
	private static final Step<String> LOCK = new Step<>("""
			UNWIND $rows AS id
			MERGE (l:ImportLock {id: id})
			SET l.taking = true
			WITH l, coalesce(l.taken, 0) AS before
			SET l.taken = before + 1, l.version = (before + 1) + '-' + left(randomUUID(), 8)
			REMOVE l.taking
			RETURN before
			""", (graph, id, found) -> {
		Node lock = graph.node("ImportLock", "id", id);
		if (lock != null) {
			graph.lock(lock);
			long before = (long) lock.getProperty("taken", 0L);
			lock.setProperty("taken", before + 1);
			lock.setProperty("version", (before + 1) + "-" + UUID.randomUUID().toString().substring(0, DRAWN));
			found.accept(Row.of("before", before));
		}
	});

	private final Batches batches;

	Ledger(Batches batches) {
		this.batches = batches;
	}

	/**
	 * What an import has to know before it reads anything. The count is read first: what
	 * is committed between the two readings is then noticed when the lock is taken.
	 */
	GraphState state() {
		long taken = taken();
		List<Row> datasets = this.batches.ask("""
				MATCH (d:Dataset)
				RETURN properties(d) AS entry, EXISTS { (d)<-[:IN]-(:Judgement) } AS judges ORDER BY d.id
				""", Map.of());
		return new GraphState(taken, datasets.stream().map((row) -> read(row.row("entry"))).toList(),
				datasets.stream().anyMatch((row) -> row.flag("judges")));
	}

	List<LedgerEntry> all() {
		return this.batches.ask("MATCH (d:Dataset) RETURN properties(d) AS entry ORDER BY d.id", Map.of())
			.stream()
			.map((row) -> read(row.row("entry")))
			.toList();
	}

	void write(LedgerEntry entry) {
		Map<String, Object> row = new HashMap<>(new PropertyMap().with("id", entry.id())
			.with("title", entry.title())
			.with("publisher", entry.publisher())
			.with("licence", entry.licence())
			.with("attribution", entry.attribution())
			.with("coding", entry.coding())
			.with("hash", entry.hash())
			.with("statements", entry.statements())
			.with("read", entry.read())
			.with("accepted", entry.accepted())
			.with("duplicate", entry.duplicate())
			.with("rejected", entry.rejected())
			.with("rejects", entry.rejects())
			.with("state", entry.state())
			.with("path", entry.path())
			.with("rules", (long) RulesVersion.CURRENT)
			.map());
		if (entry.loaded() != null) {
			row.put("loaded", entry.loaded());
		}
		this.batches.run(WRITE, List.of(row));
	}

	/**
	 * Takes the lock that one import has at a time, and gives the graph another version.
	 * What is drawn tells it from that of a graph that was built or restored elsewhere.
	 * @return how often it was taken before
	 */
	long lock() {
		List<Row> taken = this.batches.collect(LOCK, List.of("import"));
		return (taken.isEmpty() ? this.batches.collect(LOCK.cypher(), List.of("import")) : taken).getFirst()
			.number("before");
	}

	/** How often the lock of imports was taken by transactions that were kept. */
	long taken() {
		return this.batches.ask("MATCH (l:ImportLock {id: 'import'}) RETURN l.taken AS taken", Map.of())
			.stream()
			.mapToLong((row) -> row.number("taken"))
			.findFirst()
			.orElse(0);
	}

	/**
	 * The numbers of the rules by which the facts of the datasets were derived, each
	 * once; 0 for those that an early version of the program derived.
	 */
	List<Integer> rules() {
		return this.batches
			.ask("MATCH (d:Dataset) RETURN DISTINCT coalesce(d.rules, 0) AS rules ORDER BY rules", Map.of())
			.stream()
			.map((row) -> (int) row.number("rules"))
			.toList();
	}

	/** Writes that the facts of all datasets are derived by the rules of this program. */
	void writeRules() {
		this.batches.ask("MATCH (d:Dataset) SET d.rules = $rules", Map.of("rules", (long) RulesVersion.CURRENT));
	}

	void remove(String dataset) {
		this.batches.ask("MATCH (d:Dataset {id: $id}) DETACH DELETE d", Map.of("id", dataset));
	}

	private static LedgerEntry read(Row entry) {
		return new LedgerEntry(entry.text("id"), entry.text("title"), entry.optional("publisher"),
				entry.optional("licence"), entry.optional("attribution"), entry.optional("coding"),
				Objects.requireNonNullElse(entry.optional("hash"), ""), entry.number("statements", 0),
				entry.number("read", 0), entry.number("accepted", 0), entry.number("duplicate", 0),
				entry.number("rejected", 0), entry.texts("rejects"), entry.optional("state"),
				entry.isNull("loaded") ? null : entry.number("loaded"), entry.optional("path"));
	}

}
