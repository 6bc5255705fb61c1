package org.fealty.export;

/**
 * What came of writing a dataset.
 *
 * @param dataset its id
 * @param whole whether all of it was written, so that its import would change nothing
 * @param sentence the account
 */
public record ExportReport(String dataset, boolean whole, String sentence) {

	static ExportReport refused(String dataset, String sentence) {
		return new ExportReport(dataset, false, dataset + ": " + sentence);
	}

}
