package org.fealty.dataset;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

/** A file of any form that gives records. */
interface RecordFile {

	/** The fields that its records can have, in the order in which the file has them. */
	Set<String> fields() throws IOException;

	/** Whether every record has all fields, so that another field is a slip. */
	boolean isTable();

	/**
	 * Gives every record in order.
	 * @throws IOException if the file cannot be read; the message is a sentence
	 * @throws DatasetRefused if it is not what it should be
	 */
	void forEach(Consumer<InputRecord> action) throws IOException;

}
