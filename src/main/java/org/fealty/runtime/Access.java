package org.fealty.runtime;

import java.net.URI;

/**
 * What a client needs to log in to the Neo4j of a data folder.
 *
 * @param uri where Bolt is taken, such as {@code bolt://127.0.0.1:7687}
 * @param username the one user of Community edition, {@code neo4j} unless somebody
 * renamed it
 * @param password in clear
 */
public record Access(URI uri, String username, String password) {

	/** Leaves the password out, so that no log ever shows it by accident. */
	@Override
	public String toString() {
		return "Access[uri=" + this.uri + ", username=" + this.username + "]";
	}

}
