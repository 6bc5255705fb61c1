package org.fealty.query;

import org.fealty.catalogue.NamedQuery;

/** What a named query answers; good only while it is handed over. */
public sealed interface Answer permits RowsAnswer, GraphAnswer {

	/** The query that was asked, with what and of which state of the graph. */
	Question question();

	/** The query that was asked. */
	default NamedQuery query() {
		return question().query();
	}

	/** What it was asked with. */
	default Arguments arguments() {
		return question().arguments();
	}

	/**
	 * Whether there is more than the answer holds, because of {@code limit} or of what
	 * the program answers at most. Of rows it is known once all have been taken.
	 */
	boolean isTruncated();

}
