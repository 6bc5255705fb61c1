package org.fealty.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.fealty.statement.Hash;
import org.fealty.store.InventoryItem.Kind;

/**
 * What the graph holds of a dataset: the id of each item with a hash of its content. By
 * it an import knows what changed without reading the graph.
 */
public final class Inventory {

	private final Map<InventoryItem, String> items;

	Inventory(Map<InventoryItem, String> items) {
		this.items = Collections.unmodifiableMap(items);
	}

	/** Of what a dataset says. */
	static Inventory of(DatasetContent content) {
		Map<InventoryItem, String> items = new HashMap<>();
		String dataset = content.entry().id();
		content.entities()
			.forEach((entity) -> items.put(new InventoryItem(Kind.ENTITY, entity.id()),
					hash(RegistryParameters.registered(entity))));
		content.sources()
			.forEach((source) -> items.put(new InventoryItem(Kind.SOURCE, source.id()),
					hash(RegistryParameters.properties(source))));
		content.voices()
			.forEach((voice) -> items.put(new InventoryItem(Kind.VOICE, voice.id()),
					hash(RegistryParameters.of(dataset, voice))));
		content.statements()
			.forEach((statement) -> items.put(new InventoryItem(Kind.STATEMENT, statement.id()),
					hash(StatementParameters.of(statement))));
		content.judgements()
			.forEach((judgement) -> items.put(new InventoryItem(Kind.JUDGEMENT, judgement.id()),
					hash(JudgementStore.parameters(judgement))));
		return new Inventory(items);
	}

	/** A hash of properties, whatever their order. */
	static String hash(Map<String, Object> properties) {
		return Hash.of(new TreeMap<>(properties).toString());
	}

	Map<InventoryItem, String> items() {
		return this.items;
	}

	/** How many statements it counts. */
	public long statements() {
		return this.items.keySet().stream().filter((item) -> item.kind() == Kind.STATEMENT).count();
	}

	/** Whether it has the item with the same content. */
	boolean has(InventoryItem item, String hash) {
		return hash.equals(this.items.get(item));
	}

	boolean has(InventoryItem item) {
		return this.items.containsKey(item);
	}

	/** With what a change writes and without what it takes away. */
	Inventory after(Inventory written, Set<InventoryItem> gone) {
		Map<InventoryItem, String> after = new HashMap<>(this.items);
		after.putAll(written.items);
		after.keySet().removeAll(gone);
		return new Inventory(after);
	}

	/** Calls for each item that the other lacks or holds otherwise. */
	void forEachBeyond(Inventory other, BiConsumer<InventoryItem, String> action) {
		this.items.forEach((item, hash) -> {
			if (!other.has(item, hash)) {
				action.accept(item, hash);
			}
		});
	}

}
