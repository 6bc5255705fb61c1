package org.fealty.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * Runs statements inside one transaction: one statement over many rows, ten thousand at a
 * time, or one by itself.
 */
final class Batches {

	private static final int SIZE = 10_000;

	private final SimpleQueryRunner transaction;

	private final Effort effort;

	Batches(SimpleQueryRunner transaction, Effort effort) {
		this.transaction = transaction;
		this.effort = effort;
	}

	/** Runs the statement, which unwinds {@code $rows}, over all rows. */
	void run(String cypher, Collection<?> rows) {
		collect(cypher, rows);
	}

	/** Runs the statement, which unwinds {@code $rows}, and gives all it returns. */
	List<Record> collect(String cypher, Collection<?> rows) {
		return collect(cypher, rows, Map.of());
	}

	/**
	 * Runs the statement, which unwinds {@code $rows}, and gives all it returns.
	 * @param parameters the other parameters of the statement
	 */
	List<Record> collect(String cypher, Collection<?> rows, Map<String, ?> parameters) {
		List<Object> all = List.copyOf(rows);
		List<Record> records = new ArrayList<>();
		for (int start = 0; start < all.size(); start += SIZE) {
			Map<String, Object> batch = new HashMap<>(parameters);
			batch.put("rows", all.subList(start, Math.min(all.size(), start + SIZE)));
			records.addAll(ask(cypher, batch));
		}
		return records;
	}

	/** Runs one statement and gives all it returns. */
	List<Record> ask(String cypher, Map<String, ?> parameters) {
		this.effort.roundTrip();
		List<Record> records = this.transaction.run(cypher, Map.copyOf(parameters)).list();
		this.effort.rows(records.size());
		return records;
	}

	/** The texts in the column {@code id} of what the statement returns. */
	Set<String> ids(String cypher, Collection<?> rows, Map<String, ?> parameters) {
		return collect(cypher, rows, parameters).stream()
			.map((row) -> row.get("id").asString())
			.collect(Collectors.toSet());
	}

}
