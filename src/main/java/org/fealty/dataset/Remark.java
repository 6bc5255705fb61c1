package org.fealty.dataset;

import org.jspecify.annotations.Nullable;

/**
 * Something about a dataset that was taken and wants somebody's judgement.
 *
 * @param place where it stands
 * @param column the column concerned; null where it is about the row or the whole table
 * @param reason a whole sentence: what was found, how it was understood, what to do
 */
public record Remark(Place place, @Nullable String column, String reason) {

	public Remark {
		reason = Quotation.printable(reason);
	}

	/** The remark in one line for whoever keeps the file. */
	public String sentence() {
		return this.place + ((this.column != null) ? ", column " + this.column : "") + ": " + this.reason;
	}

}
