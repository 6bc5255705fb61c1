package org.fealty.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fealty.derivation.RulesVersion;
import org.fealty.model.PropertyMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Keeps the account of every dataset. */
final class Ledger {

	private final TransactionContext transaction;

	Ledger(TransactionContext transaction) {
		this.transaction = transaction;
	}

	List<LedgerEntry> all() {
		return this.transaction.run("MATCH (d:Dataset) RETURN properties(d) AS entry ORDER BY d.id")
			.list((row) -> read(row.get("entry")));
	}

	Optional<LedgerEntry> find(String dataset) {
		return this.transaction.run("MATCH (d:Dataset {id: $id}) RETURN properties(d) AS entry", Map.of("id", dataset))
			.stream()
			.map((row) -> read(row.get("entry")))
			.findFirst();
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
			.with("rules", (long) RulesVersion.CURRENT)
			.map());
		this.transaction
			.run("MERGE (d:Dataset {id: $row.id}) SET d = $row, d.importedAt = datetime()", Map.of("row", row))
			.consume();
	}

	/**
	 * The numbers of the rules by which the facts of the datasets were derived, each
	 * once; 0 for those that an early version of the program derived.
	 */
	List<Integer> rules() {
		return this.transaction.run("MATCH (d:Dataset) RETURN DISTINCT coalesce(d.rules, 0) AS rules ORDER BY rules")
			.list((row) -> row.get("rules").asInt());
	}

	/** Writes that the facts of all datasets are derived by the rules of this program. */
	void writeRules() {
		this.transaction.run("MATCH (d:Dataset) SET d.rules = $rules", Map.of("rules", (long) RulesVersion.CURRENT))
			.consume();
	}

	void remove(String dataset) {
		this.transaction.run("MATCH (d:Dataset {id: $id}) DETACH DELETE d", Map.of("id", dataset)).consume();
	}

	private static LedgerEntry read(Value entry) {
		return new LedgerEntry(entry.get("id").asString(), entry.get("title").asString(), text(entry.get("publisher")),
				text(entry.get("licence")), text(entry.get("attribution")), text(entry.get("coding")),
				entry.get("hash").asString(""), entry.get("statements").asLong(0), entry.get("read").asLong(0),
				entry.get("accepted").asLong(0), entry.get("duplicate").asLong(0), entry.get("rejected").asLong(0),
				entry.get("rejects").isNull() ? List.of() : entry.get("rejects").asList(Value::asString));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
