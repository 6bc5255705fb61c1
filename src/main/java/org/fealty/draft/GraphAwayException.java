package org.fealty.draft;

/**
 * The graph, beside which drafts are read, does not answer. Nothing was written.
 */
public final class GraphAwayException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	GraphAwayException(Throwable cause) {
		super("Drafts are read beside the graph, and the graph does not answer: " + cause.getMessage(), cause);
	}

}
