package org.fealty.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** A transaction within the process that keeps the graph. */
final class LocalTransaction implements DatabaseTransaction {

	private final Transaction transaction;

	private final LocalGraph graph;

	LocalTransaction(Transaction transaction) {
		this.transaction = transaction;
		this.graph = new LocalGraph(transaction);
	}

	@Override
	public List<Row> ask(String cypher, Map<String, ?> parameters) {
		List<Row> rows = new ArrayList<>();
		try (Result result = this.transaction.execute(cypher, Map.copyOf(parameters))) {
			result.forEachRemaining((row) -> rows.add(new Row(LocalValues.plain(row))));
		}
		this.graph.forget();
		return rows;
	}

	@Override
	public <T> List<Row> take(Step<T> step, List<T> rows, Map<String, ?> parameters) {
		List<Row> found = new ArrayList<>();
		rows.forEach((row) -> step.code().apply(this.graph, row, found::add));
		return found;
	}

}
