package org.fealty.derivation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.fealty.statement.RelationKey;

/**
 * What depends on where something lies. A province is read for its place alone: what else
 * is said of it reaches nobody who worked or died there.
 */
final class PlaceDependencies {

	/** By province: what covers it, took place in it or lies within it. */
	private final Map<String, Set<String>> located = new HashMap<>();

	/** The same the other way round: the provinces of each. */
	private final Map<String, Set<String>> places = new HashMap<>();

	/** By organisation, event or province: the parties that read its places. */
	private final Map<String, Set<String>> readers = new HashMap<>();

	void add(RelationKey key) {
		if (FactDependencies.LEADS_TO_PLACES.contains(key.predicate())) {
			FactDependencies.link(this.located, key.object(), key.subject());
			FactDependencies.link(this.places, key.subject(), key.object());
		}
		if (FactDependencies.SUBJECT_READS_PLACES.contains(key.predicate())) {
			FactDependencies.link(this.readers, key.object(), key.subject());
		}
	}

	/** The parties whose places may lie elsewhere if these changed. */
	Set<String> readers(Collection<String> changed) {
		Set<String> located = FactDependencies.closure(FactDependencies.linked(changed, this.located),
				(ids) -> FactDependencies.linked(ids, this.located));
		if (!located.isEmpty()) {
			located.addAll(changed);
		}
		return FactDependencies.linked(located, this.readers);
	}

	/** The provinces in which one of these lies. */
	Set<String> of(Collection<String> ids) {
		return FactDependencies.closure(FactDependencies.linked(ids, this.places),
				(places) -> FactDependencies.linked(places, this.places));
	}

}
