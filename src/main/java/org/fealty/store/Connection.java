package org.fealty.store;

import java.util.function.Function;

/** How a database is reached. */
interface Connection {

	/**
	 * Does some work in one transaction, which is kept whole or not at all.
	 * @throws WriteFailedException if the database does not take it
	 */
	<T> T write(Function<DatabaseTransaction, T> work);

	/**
	 * Reads in one transaction.
	 * @throws WriteFailedException if the database cannot be read
	 */
	<T> T read(Function<DatabaseTransaction, T> work);

}
