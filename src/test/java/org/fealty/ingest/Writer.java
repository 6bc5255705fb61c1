package org.fealty.ingest;

import org.fealty.store.GraphWriter;
import org.fealty.testing.SharedNeo4j;

/** The two ways to write a graph, which have one result. */
enum Writer {

	/** As the program writes to a database in another process. */
	BOLT,

	/** As the program writes to the database in its own process. */
	LOCAL;

	/** One that has asked nothing yet of the database that all tests share. */
	GraphWriter open() {
		return (this == BOLT) ? new GraphWriter(SharedNeo4j.driver()) : new GraphWriter(SharedNeo4j.graph());
	}

}
