package org.fealty.store;

import java.util.List;
import java.util.Map;

/** A transaction on the graph, over Bolt or within the process that keeps it. */
interface DatabaseTransaction {

	/** Runs one statement of Cypher and gives all it returns. */
	List<Row> ask(String cypher, Map<String, ?> parameters);

	/**
	 * Takes a step for some rows, in their order, and gives all it returns.
	 * @param parameters the other parameters of its text
	 */
	<T> List<Row> take(Step<T> step, List<T> rows, Map<String, ?> parameters);

}
