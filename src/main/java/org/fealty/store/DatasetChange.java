package org.fealty.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fealty.statement.Statement;
import org.fealty.store.InventoryItem.Kind;

/**
 * What an import changes of a dataset.
 *
 * @param written what the graph lacks or holds otherwise, with the account of the import
 * @param reworded ids of those statements among the written that say the same as before,
 * with another locator or note
 * @param gone what the dataset no longer holds
 */
public record DatasetChange(DatasetContent written, Set<String> reworded, Set<InventoryItem> gone) {

	public DatasetChange {
		reworded = Set.copyOf(reworded);
		gone = Set.copyOf(gone);
	}

	/** What makes the graph hold exactly this of the dataset. */
	public static DatasetChange between(Inventory before, DatasetContent after) {
		Inventory wanted = Inventory.of(after);
		Set<InventoryItem> written = new HashSet<>();
		wanted.forEachBeyond(before, (item, hash) -> written.add(item));
		Set<InventoryItem> gone = new HashSet<>(before.items().keySet());
		gone.removeAll(wanted.items().keySet());
		Set<String> reworded = written.stream()
			.filter((item) -> item.kind() == Kind.STATEMENT && before.has(item))
			.map(InventoryItem::id)
			.collect(Collectors.toSet());
		// What is no longer said goes and comes again with the day on which it ended.
		after.statements()
			.stream()
			.filter((statement) -> !statement.stands() && reworded.remove(statement.id()))
			.forEach((statement) -> gone.add(new InventoryItem(Kind.STATEMENT, statement.id())));
		return new DatasetChange(after.only(written), reworded, gone);
	}

	/** Id of the dataset. */
	public String dataset() {
		return this.written.entry().id();
	}

	/** Statements that were not said before. */
	public List<Statement> added() {
		return this.written.statements().stream().filter((one) -> !this.reworded.contains(one.id())).toList();
	}

	/** What is gone and does not come again. */
	Set<InventoryItem> vanished() {
		Set<InventoryItem> vanished = new HashSet<>(this.gone);
		this.written.statements().forEach((one) -> vanished.remove(new InventoryItem(Kind.STATEMENT, one.id())));
		return vanished;
	}

	/** Ids of what is gone, of this kind. */
	public Set<String> gone(Kind kind) {
		return this.gone.stream()
			.filter((item) -> item.kind() == kind)
			.map(InventoryItem::id)
			.collect(Collectors.toSet());
	}

	/** Ids of all that it registers, registers otherwise or registers no longer. */
	public Set<String> registered() {
		Set<String> ids = gone(Kind.ENTITY);
		this.written.entities().forEach((entity) -> ids.add(entity.id()));
		return ids;
	}

	/** How many items it writes or takes away. */
	public int size() {
		return this.written.size() + this.gone.size();
	}

}
