package org.fealty.database;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How large the graph is and what came into it.
 *
 * @param graph its version
 * @param nodes how many nodes it has
 * @param relationships how many relationships it has
 * @param statements how many statements it holds
 * @param datasets its datasets, by id
 */
public record GraphSummary(GraphVersion graph, long nodes, long relationships, long statements,
		List<DatasetImport> datasets) {

	/** Keeps the list as it is now. */
	public GraphSummary {
		datasets = List.copyOf(datasets);
	}

	/**
	 * What the last import of a dataset left.
	 *
	 * @param id the id of the dataset
	 * @param statements how many statements the graph is to hold of it
	 * @param imported when something of it was last written, as ISO 8601 with an offset
	 * @param state {@code loading} or {@code withdrawing} while the graph holds a part of
	 * it; null once it is whole
	 */
	public record DatasetImport(String id, long statements, String imported, @Nullable String state) {
	}

}
