package org.fealty.ingest;

import java.util.HashSet;
import java.util.Set;

import org.fealty.derivation.FactDependencies;
import org.fealty.statement.Entity;
import org.fealty.statement.FactKey;
import org.fealty.store.IdentityChange;
import org.fealty.statement.RelationKey;
import org.jspecify.annotations.Nullable;

/**
 * Whom a change concerns.
 *
 * @param changed ids of those of whom something else is said or registered
 * @param sworn ids of those among them whose oaths are concerned: an oath binds leaders
 * too, who show its words
 * @param influential ids of those of whom others can feel the change
 */
record TouchedEntities(Set<String> changed, Set<String> sworn, Set<String> influential) {

	/** Nobody yet. */
	TouchedEntities() {
		this(new HashSet<>(), new HashSet<>(), new HashSet<>());
	}

	/** All of these, in every way. */
	static TouchedEntities all(Set<String> ids) {
		return new TouchedEntities(ids, ids, ids);
	}

	/**
	 * Other ids stand for entities than before, which changes all that is said of them.
	 */
	void add(IdentityChange identity) {
		this.changed.addAll(identity.entities());
		this.sworn.addAll(identity.entities());
		this.influential.addAll(identity.entities());
		identity.facts().forEach((fact) -> {
			add(fact);
			addInfluential(fact);
		});
	}

	/** Something else is said of a fact. */
	void add(FactKey fact) {
		this.changed.add(fact.subject());
		if (FactDependencies.bindsLeaders(fact)) {
			this.sworn.add(fact.subject());
		}
	}

	/**
	 * Others can feel what became of a fact. Its object may have depended on it by a link
	 * that the graph no longer holds.
	 */
	void addInfluential(FactKey fact) {
		this.influential.add(fact.subject());
		if (fact instanceof RelationKey key && FactDependencies.changesBothEnds(fact)) {
			this.changed.add(key.object());
			this.influential.add(key.object());
		}
	}

	/** An entity is registered otherwise; its kind and its labels others can feel. */
	void add(String id, @Nullable Entity before, @Nullable Entity after) {
		this.changed.add(id);
		if (before != null && (after == null || !before.labels().equals(after.labels())
				|| !String.valueOf(before.kind()).equals(String.valueOf(after.kind())))) {
			this.influential.add(id);
		}
	}

}
