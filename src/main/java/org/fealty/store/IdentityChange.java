package org.fealty.store;

import java.util.List;
import java.util.Set;

import org.fealty.statement.FactKey;

/**
 * What becomes of entities where other ids stand for them than before.
 *
 * @param entities ids of all entities that came to be, are no more, or for which other
 * ids stand now
 * @param facts facts of which something else is said now, those that are no more among
 * them
 */
public record IdentityChange(Set<String> entities, List<FactKey> facts) {

	/** Nothing changed. */
	static final IdentityChange NONE = new IdentityChange(Set.of(), List.of());

	public IdentityChange {
		entities = Set.copyOf(entities);
		facts = List.copyOf(facts);
	}

}
