package org.fealty.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A system that holds the facts of one graph and answers questions about them. */
interface Peer {

	/** What the report calls it. */
	String name();

	/**
	 * Says how it answers a question.
	 * @param question the question
	 * @return what answers it; empty where this system is not asked
	 */
	Optional<Way> way(PeerQuestion question);

	/** Answers one question, of any arguments. */
	@FunctionalInterface
	interface Way {

		/**
		 * Takes the whole answer.
		 * @param arguments the arguments by name, as the named query takes them
		 * @return the rows; empty where the answer is bytes, which are read and dropped
		 */
		List<Map<String, @Nullable Object>> rows(Map<String, String> arguments);

	}

}
