package org.fealty.statement;

import java.util.Set;

/**
 * Somebody whose word a statement is.
 *
 * @param id its id
 * @param name its name
 * @param mayBe ids of the voices that it may be; {@code *} for anybody
 */
public record Voice(String id, String name, Set<String> mayBe) {

	/**
	 * The voice of whoever coded what anybody can look up; it never counts towards
	 * {@code confirmed}.
	 */
	public static final String CODER = "coder";

	/** May be anybody. */
	public static final String ANYBODY = "*";

	public Voice {
		mayBe = Set.copyOf(mayBe);
	}

}
