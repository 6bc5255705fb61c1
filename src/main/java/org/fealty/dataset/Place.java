package org.fealty.dataset;

/**
 * Where something stands in a dataset.
 *
 * @param file the file's name within the dataset
 * @param line the line on which the row begins, the first being 1
 */
public record Place(String file, long line) {

	@Override
	public String toString() {
		return this.file + " line " + this.line;
	}

}
