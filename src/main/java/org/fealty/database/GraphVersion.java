package org.fealty.database;

import java.util.List;

/**
 * Which state of the graph something was read from. Every transaction of an import or a
 * withdrawal gives the graph another version; two states with one version are one.
 *
 * @param version a count of the transactions of imports, a hyphen and eight characters
 * drawn for each, such as {@code 17-3f9c2a1b}; the latter tell apart graphs that were
 * built or restored separately. {@code 0} where nothing was ever imported
 * @param rules the least number of the rules by which the facts of a dataset were
 * derived; 0 where there is no dataset
 * @param loading the ids of the datasets of which the graph holds a part, by alphabet
 * @param datasets the licences of all datasets, by id
 */
public record GraphVersion(String version, long rules, List<String> loading, List<DatasetLicence> datasets) {

	/** Keeps the lists as they are now. */
	public GraphVersion {
		loading = List.copyOf(loading);
		datasets = List.copyOf(datasets);
	}

}
