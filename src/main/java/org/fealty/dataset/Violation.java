package org.fealty.dataset;

import org.jspecify.annotations.Nullable;

/**
 * A row that could not be taken, and why; a row may have several.
 *
 * @param place where the row begins
 * @param column the column that is wrong; null where the row as a whole is
 * @param value what stood there; empty where the cell was blank
 * @param reason a whole sentence: what was found, what is accepted, what to do
 */
public record Violation(Place place, @Nullable String column, String value, String reason) {

	public Violation {
		reason = Quotation.printable(Quotation.shortened(reason));
	}

	/** The violation in one line for whoever keeps the file. */
	public String sentence() {
		return this.place + ((this.column != null) ? ", column " + this.column : "") + ": " + this.reason;
	}

}
