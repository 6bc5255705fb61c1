package org.fealty.store;

import java.util.List;

/**
 * What an import has to know of the graph before it reads anything.
 *
 * @param imports how many transactions of imports were kept so far; where it is another
 * number later, somebody else imported in between
 * @param ledger the accounts of all datasets, by id
 * @param judged whether any of them judges who is whom
 */
public record GraphState(long imports, List<LedgerEntry> ledger, boolean judged) {

	public GraphState {
		ledger = List.copyOf(ledger);
	}

}
