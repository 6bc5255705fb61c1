package org.fealty.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Who answers questions: a running server, or the program itself. */
interface AnswerSource {

	/**
	 * Asks a named query and copies the answer.
	 * @param query its name
	 * @param given the texts given for each argument
	 * @param format the format of the answer
	 * @param answer where the answer goes
	 * @return what is known of the answer beside its content
	 * @throws IOException if the connection breaks off
	 */
	Details answer(String query, Map<String, List<String>> given, String format, OutputStream answer)
			throws IOException;

	/**
	 * The state of the graph: version, rules and datasets.
	 * @throws IOException if the connection breaks off
	 */
	Receipt.Graph graph() throws IOException;

	/**
	 * Licence and attribution of each dataset that the graph holds, a line for each.
	 * @throws IOException if the connection breaks off
	 */
	List<String> licences() throws IOException;

	/**
	 * What is known of an answer.
	 *
	 * @param version the version of the graph before it was asked
	 * @param textHash a hash of what the query says
	 * @param truncated whether it was cut off at its limit
	 */
	record Details(String version, String textHash, boolean truncated) {
	}

	/** Questions to be asked of whoever answers. */
	@FunctionalInterface
	interface Work<T> {

		T with(AnswerSource source) throws IOException;

	}

}
