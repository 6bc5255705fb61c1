package org.fealty.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/** A transaction over Bolt. */
final class BoltTransaction implements DatabaseTransaction {

	private final SimpleQueryRunner transaction;

	BoltTransaction(SimpleQueryRunner transaction) {
		this.transaction = transaction;
	}

	@Override
	public List<Row> ask(String cypher, Map<String, ?> parameters) {
		return this.transaction.run(cypher, Map.copyOf(parameters)).list(BoltTransaction::row);
	}

	@Override
	public <T> List<Row> take(Step<T> step, List<T> rows, Map<String, ?> parameters) {
		Map<String, Object> all = new HashMap<>(parameters);
		all.put("rows", rows);
		return ask(step.cypher(), all);
	}

	private static Row row(Record row) {
		return new Row(row.asMap());
	}

}
