package org.fealty.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.neo4j.graphdb.GraphDatabaseService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Neo4j that runs in this process. */
public final class EmbeddedNeo4j implements LocalNeo4j {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedNeo4j.class);

	private final Dbms dbms;

	private final FolderLock lock;

	private final Access access;

	EmbeddedNeo4j(Dbms dbms, FolderLock lock, Access access) {
		this.dbms = dbms;
		this.lock = lock;
		this.access = access;
	}

	@Override
	public Access access() {
		return this.access;
	}

	/** The graph, for who writes it from within this process. */
	GraphDatabaseService graph() {
		return this.dbms.graph();
	}

	/** What of the graph stands in its files. */
	CheckpointHealth.Checkpoint checkpoint() {
		return this.dbms.checkpoint();
	}

	/**
	 * Writes everything to disk and stops; the folder is then free for others. Where the
	 * disk does not take it any more, it is as safe as after a crash.
	 */
	@Override
	public void close() {
		try {
			this.dbms.close();
		}
		catch (RuntimeException ex) {
			log.warn("Neo4j could not write its last lines to disk ({}). What was committed is kept; the next start "
					+ "recovers it, once the disk of the data folder has room.", Causes.reason(ex));
		}
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
