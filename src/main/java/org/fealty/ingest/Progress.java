package org.fealty.ingest;

/** Is told how an import goes. */
@FunctionalInterface
public interface Progress {

	/** Says nothing to anybody. */
	Progress SILENT = (step, dataset) -> {
	};

	/**
	 * A step begins.
	 * @param step what begins, as in "reading"
	 * @param dataset id of the dataset
	 */
	void begins(String step, String dataset);

}
