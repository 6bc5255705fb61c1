package org.fealty.derivation;

/**
 * Facts put somebody under so long a row of bodies and lords as no hierarchy has. What
 * follows from such a row grows with the cube of its length, and a circle counts each of
 * its members once for every other.
 */
public final class HierarchyLimitException extends RuntimeException {

	/** The most oaths, offices, memberships and parts on one way up. */
	public static final int DEEPEST = 100;

	private static final long serialVersionUID = 1L;

	HierarchyLimitException(String first, String last) {
		super(("the way up from \"%s\" goes on for more than %d parts, oaths and offices (the last leads to \"%s\"),"
				+ " which no hierarchy does. Look for a mistake in part_of, pledged_to and led, such as a column of"
				+ " ids that slipped by a row.")
			.formatted(first, DEEPEST, last));
	}

}
