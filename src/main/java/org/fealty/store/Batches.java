package org.fealty.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Runs one statement over many rows, ten thousand at a time, inside one transaction. */
final class Batches {

	private static final int SIZE = 10_000;

	private final TransactionContext transaction;

	Batches(TransactionContext transaction) {
		this.transaction = transaction;
	}

	/** Runs the statement, which unwinds {@code $rows}, over all rows. */
	void run(String cypher, Collection<?> rows) {
		collect(cypher, rows);
	}

	/** Runs the statement, which unwinds {@code $rows}, and gives all it returns. */
	List<Record> collect(String cypher, Collection<?> rows) {
		List<Object> all = List.copyOf(rows);
		List<Record> records = new ArrayList<>();
		for (int start = 0; start < all.size(); start += SIZE) {
			List<Object> batch = all.subList(start, Math.min(all.size(), start + SIZE));
			records.addAll(this.transaction.run(cypher, Map.of("rows", batch)).list());
		}
		return records;
	}

}
