package org.fealty.dataset;

import java.util.List;

/**
 * What a dataset says of itself.
 *
 * @param id its id; of a folder, the folder's name
 * @param title its title
 * @param publisher who publishes it
 * @param licence under which licence it may be used
 * @param attribution how to cite it
 * @param coding how it was coded
 * @param after ids of the datasets that must be loaded before it; mostly empty
 * @param hash SHA-256 over all its files as 64 hexadecimal digits: the same hash means
 * the same content
 */
public record DatasetDescription(String id, String title, String publisher, String licence, String attribution,
		String coding, List<String> after, String hash) {

	public DatasetDescription {
		after = List.copyOf(after);
	}

}
