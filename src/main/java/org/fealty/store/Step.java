package org.fealty.store;

import java.util.function.Consumer;

/**
 * What is asked of the graph, or done to it, for each of some rows, in two forms that
 * come to the same.
 *
 * @param <T> what a row is: a text, or properties
 * @param cypher a text that unwinds {@code $rows}, for a database that is reached over
 * Bolt
 * @param code for a database in this process, which has nothing to plan and to translate
 */
record Step<T>(String cypher, Code<T> code) {

	/**
	 * Does the work for one row.
	 *
	 * @param <T> what a row is
	 */
	@FunctionalInterface
	interface Code<T> {

		/**
		 * Does it.
		 * @param found takes what the text would return
		 */
		void apply(LocalGraph graph, T row, Consumer<Row> found);

	}

}
