package org.fealty.query;

import java.util.List;

/** There is no named query of the name asked for. */
public final class UnknownQueryException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String query;

	private final transient List<String> nearest;

	UnknownQueryException(String query, List<String> nearest) {
		super("There is no query \"" + query + "\". " + (nearest.isEmpty() ? "The catalogue lists all there are."
				: "Did you mean " + String.join(" or ", nearest) + "?"));
		this.query = query;
		this.nearest = List.copyOf(nearest);
	}

	/** The name asked for. */
	public String query() {
		return this.query;
	}

	/** Names that may have been meant, nearest first; may be empty. */
	public List<String> nearest() {
		return this.nearest;
	}

}
