package org.fealty.ingest;

/** A newer program derived the facts in the graph, by rules that this one lacks. */
public final class NewerRulesException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NewerRulesException(int found, int known) {
		super("The facts in the graph were derived by rules number %d, and this program knows rules up to number %d."
			.formatted(found, known));
	}

}
