package org.fealty.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fealty.store.InventoryItem.Kind;
import org.neo4j.graphdb.Node;

/**
 * Keeps inventories in the graph, in the transaction that writes what they tell of. An
 * inventory is a row of parts; what stands in a later one counts. A change adds to the
 * last part or adds a part, so that it costs as much as the change.
 */
final class InventoryStore {

	/** A part takes further items while it has fewer. */
	private static final int SMALL = 2_000;

	/** No part is made of more. */
	private static final int MOST = 20_000;

	private static final String GONE = "";

	private static final String INVENTORY = "Inventory";

	private static final Step<String> PARTS = new Step<>(
			"UNWIND $rows AS dataset MATCH (i:Inventory {dataset: dataset}) RETURN i.items AS items ORDER BY i.number",
			(graph, dataset, found) -> parts(graph, dataset)
				.forEach((part) -> found.accept(Row.of("items", part.getProperty("items")))));

	private static final Step<String> LAST = new Step<>("""
			UNWIND $rows AS dataset
			OPTIONAL MATCH (i:Inventory {dataset: dataset}) WITH i ORDER BY i.number
			WITH collect(i) AS parts
			RETURN size(parts) AS count, parts[-1].number AS number, parts[-1].count AS items
			""", (graph, dataset, found) -> {
		List<Node> parts = parts(graph, dataset);
		found.accept(new Row(parts.isEmpty() ? Map.of("count", 0L) : Map.of("count", (long) parts.size(), "number",
				parts.getLast().getProperty("number"), "items", parts.getLast().getProperty("count"))));
	});

	private static final Step<String> REMOVE = new Step<>(
			"UNWIND $rows AS dataset MATCH (i:Inventory {dataset: dataset}) DELETE i",
			(graph, dataset, found) -> parts(graph, dataset).forEach(graph::delete));

	private static final Step<String> TAKE = new Step<>("""
			UNWIND $rows AS key
			MATCH (i:Inventory {key: key})
			WITH i, i.items AS items
			DELETE i
			RETURN items
			""", (graph, key, found) -> {
		Node part = graph.node(INVENTORY, "key", key);
		if (part != null) {
			found.accept(Row.of("items", part.getProperty("items")));
			graph.delete(part);
		}
	});

	private static final Step<Map<String, Object>> CREATE = new Step<>(
			"UNWIND $rows AS row CREATE (i:Inventory) SET i = row",
			(graph, row, found) -> graph.create(row, INVENTORY));

	private final Batches batches;

	private final StoredItems stored;

	InventoryStore(Batches batches) {
		this.batches = batches;
		this.stored = new StoredItems(batches);
	}

	/**
	 * What the graph holds of the dataset; where an early version of the program kept no
	 * inventory, the graph is looked through.
	 */
	Inventory find(String dataset) {
		List<Row> parts = this.batches.collect(PARTS, List.of(dataset));
		if (parts.isEmpty()) {
			return this.stored.inventory(dataset);
		}
		Map<InventoryItem, String> items = new HashMap<>();
		parts.forEach((part) -> decode(part.bytes("items"), items));
		items.values().removeIf(GONE::equals);
		return new Inventory(items);
	}

	/**
	 * Writes what a change adds and takes away.
	 * @param before the inventory before it; of a change in pieces, before the first one
	 * @param piece whether it is one of several pieces of a change
	 */
	void write(String dataset, Inventory before, Inventory written, Set<InventoryItem> gone, boolean piece) {
		Row last = this.batches.collect(LAST, List.of(dataset)).getFirst();
		int count = (int) last.number("count");
		if (count == 0 || (!piece && (long) count * SMALL > 4L * (before.items().size() + written.items().size()))) {
			remove(dataset);
			create(dataset, 0, before.after(written, gone).items());
			return;
		}
		Map<InventoryItem, String> changed = new HashMap<>();
		int number = (int) last.number("number");
		if ((int) last.number("items") < SMALL) {
			take(dataset, number, changed);
		}
		else {
			number++;
		}
		changed.putAll(written.items());
		gone.forEach((item) -> changed.put(item, GONE));
		create(dataset, number, changed);
	}

	private static List<Node> parts(LocalGraph graph, String dataset) {
		return graph.nodes(INVENTORY, "dataset", dataset)
			.stream()
			.sorted(Comparator.comparingLong((part) -> (long) part.getProperty("number")))
			.toList();
	}

	/** Forgets the dataset's inventory. */
	void remove(String dataset) {
		this.batches.run(REMOVE, List.of(dataset));
	}

	private void take(String dataset, int number, Map<InventoryItem, String> items) {
		this.batches.collect(TAKE, List.of(key(dataset, number))).forEach((part) -> decode(part.bytes("items"), items));
	}

	private void create(String dataset, int first, Map<InventoryItem, String> items) {
		List<Map.Entry<InventoryItem, String>> all = new ArrayList<>(items.entrySet());
		for (int start = 0, number = first; start < all.size() || number == first; start += MOST, number++) {
			List<Map.Entry<InventoryItem, String>> part = all.subList(start, Math.min(all.size(), start + MOST));
			this.batches.run(CREATE, List.of(Map.of("key", key(dataset, number), "dataset", dataset, "number",
					(long) number, "count", (long) part.size(), "items", encode(part))));
		}
	}

	private static String key(String dataset, int number) {
		return dataset + "/" + number;
	}

	private static byte[] encode(List<Map.Entry<InventoryItem, String>> items) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			for (Map.Entry<InventoryItem, String> item : items) {
				out.writeChar(item.getKey().kind().code());
				out.writeUTF(item.getKey().id());
				out.writeUTF(item.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void decode(byte[] bytes, Map<InventoryItem, String> items) {
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
			while (in.available() > 0) {
				Kind kind = Kind.of(in.readChar());
				items.put(new InventoryItem(kind, in.readUTF()), in.readUTF());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
