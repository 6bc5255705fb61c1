package org.fealty.store;

import java.util.List;

import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Statement;
import org.fealty.statement.Voice;

/**
 * All that one dataset holds.
 *
 * @param entry the dataset itself and the account of its import
 * @param entities what its registries name
 * @param sources its publications
 * @param voices its voices
 * @param statements what its rows say
 */
public record DatasetContent(LedgerEntry entry, List<Entity> entities, List<Source> sources, List<Voice> voices,
		List<Statement> statements) {

	public DatasetContent {
		entities = List.copyOf(entities);
		sources = List.copyOf(sources);
		voices = List.copyOf(voices);
		statements = List.copyOf(statements);
	}

}
