package org.fealty.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Says why no Neo4j can run inside this process, and what the user can do about it.
 */
public final class CannotEmbedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String action;

	/**
	 * A cause and its cure.
	 * @param message what was found, as whole sentences
	 * @param action what to do, as whole sentences
	 * @param cause what Neo4j or the operating system reported, or null
	 */
	public CannotEmbedException(String message, String action, @Nullable Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	/** What the user can do about it, as whole sentences. */
	public String action() {
		return this.action;
	}

}
