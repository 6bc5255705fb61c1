package org.fealty.dataset;

import java.util.ArrayList;
import java.util.List;

/** Collects why a dataset must be refused, so that all can be mended at once. */
final class Refusals {

	private final String dataset;

	private final List<String> reasons = new ArrayList<>();

	Refusals(String dataset) {
		this.dataset = dataset;
	}

	void add(String where, String sentence) {
		this.reasons.add(Quotation.printable(where + ": " + sentence));
	}

	boolean isEmpty() {
		return this.reasons.isEmpty();
	}

	/**
	 * Goes on only if nothing was collected.
	 * @throws DatasetRefused with every reason
	 */
	void throwIfAny() {
		if (!this.reasons.isEmpty()) {
			throw new DatasetRefused(this.dataset, this.reasons);
		}
	}

}
