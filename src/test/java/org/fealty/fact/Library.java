package org.fealty.fact;

import java.time.LocalDate;

import org.fealty.statement.Source;
import org.fealty.time.EdtfDate;

/** Publications for tests. */
final class Library {

	private Library() {
	}

	static Source source(String id, String published, String retrieved) {
		return new Source(id, "dataset", "A report", "paper", EdtfDate.parse(published), LocalDate.parse(retrieved),
				null, null, null, null);
	}

}
