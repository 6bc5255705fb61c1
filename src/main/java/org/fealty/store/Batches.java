package org.fealty.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs statements and takes steps inside one transaction: over many rows, ten thousand at
 * a time, or one by itself.
 */
final class Batches {

	private static final int SIZE = 10_000;

	private final DatabaseTransaction transaction;

	private final Effort effort;

	Batches(DatabaseTransaction transaction, Effort effort) {
		this.transaction = transaction;
		this.effort = effort;
	}

	/** Takes the step for all rows. */
	<T> void run(Step<T> step, Collection<? extends T> rows) {
		collect(step, rows, Map.of());
	}

	/** Takes the step for all rows, and gives all it returns. */
	<T> List<Row> collect(Step<T> step, Collection<? extends T> rows) {
		return collect(step, rows, Map.of());
	}

	/**
	 * Takes the step for all rows, and gives all it returns.
	 * @param parameters the other parameters of its text
	 */
	<T> List<Row> collect(Step<T> step, Collection<? extends T> rows, Map<String, ?> parameters) {
		List<T> all = List.copyOf(rows);
		List<Row> found = new ArrayList<>();
		for (int start = 0; start < all.size(); start += SIZE) {
			this.effort.roundTrip();
			found.addAll(
					this.transaction.take(step, all.subList(start, Math.min(all.size(), start + SIZE)), parameters));
		}
		this.effort.rows(found.size());
		return found;
	}

	/** The texts in the column {@code id} of what the step returns. */
	<T> Set<String> ids(Step<T> step, Collection<? extends T> rows, Map<String, ?> parameters) {
		return ids(collect(step, rows, parameters));
	}

	/** Runs the statement, which unwinds {@code $rows}, over all rows. */
	void run(String cypher, Collection<?> rows) {
		collect(cypher, rows);
	}

	/** Runs the statement, which unwinds {@code $rows}, and gives all it returns. */
	List<Row> collect(String cypher, Collection<?> rows) {
		return collect(cypher, rows, Map.of());
	}

	/**
	 * Runs the statement, which unwinds {@code $rows}, and gives all it returns.
	 * @param parameters the other parameters of the statement
	 */
	List<Row> collect(String cypher, Collection<?> rows, Map<String, ?> parameters) {
		List<Object> all = List.copyOf(rows);
		List<Row> found = new ArrayList<>();
		for (int start = 0; start < all.size(); start += SIZE) {
			Map<String, Object> batch = new HashMap<>(parameters);
			batch.put("rows", all.subList(start, Math.min(all.size(), start + SIZE)));
			found.addAll(ask(cypher, batch));
		}
		return found;
	}

	/** Runs one statement and gives all it returns. */
	List<Row> ask(String cypher, Map<String, ?> parameters) {
		this.effort.roundTrip();
		List<Row> found = this.transaction.ask(cypher, parameters);
		this.effort.rows(found.size());
		return found;
	}

	/** The texts in the column {@code id} of what the statement returns. */
	Set<String> ids(String cypher, Collection<?> rows, Map<String, ?> parameters) {
		return ids(collect(cypher, rows, parameters));
	}

	private static Set<String> ids(List<Row> rows) {
		return rows.stream().map((row) -> row.text("id")).collect(Collectors.toSet());
	}

}
