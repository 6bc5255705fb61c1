package org.fealty.dataset;

import java.util.List;

/**
 * A dataset that cannot be read as what it should be, so that none of it was taken. It
 * names everything that has to be mended at once.
 */
public final class DatasetRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String dataset;

	private final List<String> reasons;

	/**
	 * Refuses a dataset.
	 * @param dataset its id, or its path where it has none
	 * @param reasons whole sentences, at least one
	 */
	public DatasetRefused(String dataset, List<String> reasons) {
		this.dataset = dataset;
		this.reasons = reasons.stream().map(Quotation::shortened).toList();
	}

	@Override
	public String getMessage() {
		return "The dataset \"" + this.dataset + "\" was refused as a whole and nothing was taken from it:" + String
			.join("", this.reasons.stream().map((reason) -> System.lineSeparator() + "- " + reason).toList());
	}

	/** Id of the dataset, or its path where it has none. */
	public String dataset() {
		return this.dataset;
	}

	/** Every reason, each a whole sentence that begins with the file concerned. */
	public List<String> reasons() {
		return this.reasons;
	}

}
