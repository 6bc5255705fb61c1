package org.fealty.knownby;

/** What became of a statement that was to be turned. */
public sealed interface Rewrite {

	/**
	 * The statement turned: with the day as its parameter {@code knownBy} it answers as
	 * if nothing published later existed.
	 *
	 * @param cypher its text
	 * @param nodes whether it returns whole nodes, which show what is known today
	 */
	record Text(String cypher, boolean nodes) implements Rewrite {
	}

	/**
	 * It cannot be turned.
	 *
	 * @param reason why, in one whole sentence
	 */
	record Refused(String reason) implements Rewrite {
	}

}
