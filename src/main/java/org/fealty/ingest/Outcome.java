package org.fealty.ingest;

/** What came of an import. */
public enum Outcome {

	/** The graph holds exactly what the dataset says. */
	LOADED,
	/** The graph held it already; nothing was written. */
	UNCHANGED,
	/** It was read and compared with the graph; nothing was written, as asked. */
	READ,
	/** It was read and judged by itself, without a graph. */
	CHECKED,
	/** It was withdrawn; what others also say stays. */
	WITHDRAWN,
	/** Nothing was taken of it, and the graph is as it was. */
	REFUSED,
	/** The graph holds a part of a large dataset, which says so. */
	UNFINISHED

}
