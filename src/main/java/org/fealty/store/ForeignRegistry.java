package org.fealty.store;

import java.util.List;

import org.fealty.statement.Entity;
import org.fealty.statement.Source;
import org.fealty.statement.Voice;

/** What the graph's datasets register: ids are one space for all of them. */
public record ForeignRegistry(List<Entity> entities, List<Source> sources, List<Voice> voices) {

	public ForeignRegistry {
		entities = List.copyOf(entities);
		sources = List.copyOf(sources);
		voices = List.copyOf(voices);
	}

}
