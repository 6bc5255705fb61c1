package org.fealty.store;

import java.util.HashMap;
import java.util.Map;

import org.fealty.store.InventoryItem.Kind;

/** Makes an inventory of what the graph holds, by looking at all of it. */
final class StoredItems {

	private final Batches batches;

	StoredItems(Batches batches) {
		this.batches = batches;
	}

	Inventory inventory(String dataset) {
		Map<InventoryItem, String> items = new HashMap<>();
		Map<String, Object> parameters = Map.of("dataset", dataset);
		this.batches.ask("""
				MATCH (d:Dataset {id: $dataset})-[r:REGISTERS]->(e)
				RETURN e.id AS id, properties(r) AS properties
				""", parameters)
			.forEach((row) -> items.put(new InventoryItem(Kind.ENTITY, row.text("id")),
					Inventory.hash(row.properties("properties"))));
		this.batches.ask("""
				MATCH (s:Source)-[:IN]->(d:Dataset {id: $dataset}) RETURN s.id AS id, properties(s) AS properties
				""", parameters)
			.forEach((row) -> items.put(new InventoryItem(Kind.SOURCE, row.text("id")),
					Inventory.hash(row.properties("properties"))));
		this.batches
			.ask("MATCH (v:Voice {dataset: $dataset}) RETURN v.id AS id, properties(v) AS properties", parameters)
			.forEach((row) -> items.put(new InventoryItem(Kind.VOICE, row.text("id")),
					Inventory.hash(row.properties("properties"))));
		this.batches
			.ask("MATCH (s:Statement {dataset: $dataset}) RETURN s.id AS id, properties(s) AS properties", parameters)
			.forEach((row) -> items.put(new InventoryItem(Kind.STATEMENT, row.text("id")),
					Inventory.hash(StatementParameters.stated(row.properties("properties")))));
		this.batches
			.ask("MATCH (j:Judgement {dataset: $dataset}) RETURN j.id AS id, properties(j) AS properties", parameters)
			.forEach((row) -> items.put(new InventoryItem(Kind.JUDGEMENT, row.text("id")),
					Inventory.hash(row.properties("properties"))));
		return new Inventory(items);
	}

}
