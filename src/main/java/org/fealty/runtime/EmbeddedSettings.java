package org.fealty.runtime;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the Neo4j inside this process is kept.
 *
 * @param data folder of the database, its password and, below rejects, the rejected rows;
 * it is created where it is missing
 * @param bolt host and port where the embedded Neo4j takes Bolt connections; port 0
 * stands for any free one
 * @param join whether a process that finds the folder in use connects to the one that
 * uses it, as a command beside a running server does, instead of giving up
 * @param neo4j settings of Neo4j by their own names, which come before ours; one with an
 * underscore in its name is written in brackets, as in
 * fealty.neo4j.[db.tx_log.preallocate]
 */
@ConfigurationProperties("fealty")
public record EmbeddedSettings(@DefaultValue("./data") Path data, @DefaultValue("127.0.0.1:7687") String bolt,
		@DefaultValue("false") boolean join, @DefaultValue Map<String, String> neo4j) {

	public EmbeddedSettings {
		data = data.toAbsolutePath().normalize();
		neo4j = Map.copyOf(neo4j);
	}

}
