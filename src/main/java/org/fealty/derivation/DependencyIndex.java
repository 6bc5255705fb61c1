package org.fealty.derivation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.fealty.model.Predicate;
import org.fealty.statement.FactKey;
import org.fealty.statement.RelationKey;
import org.jspecify.annotations.Nullable;

/**
 * What depends on what by all that was said so far. It only grows, since what is once
 * said stays said.
 */
public final class DependencyIndex implements DependencyLinks {

	private final Map<String, Set<String>> dependents = new HashMap<>();

	private final Map<String, Set<String>> grounds = new HashMap<>();

	private final Map<String, Set<String>> leaders = new HashMap<>();

	/** By subject: the objects that read what is stated of it. */
	private final Map<String, Set<String>> objectReaders = new HashMap<>();

	/** By object: the subjects whose stated acts it reads. */
	private final Map<String, Set<String>> actors = new HashMap<>();

	/** By object: the subjects whose acts read what is stated of it. */
	private final Map<String, Set<String>> subjectReaders = new HashMap<>();

	/** By subject: the objects whose days its acts read. */
	private final Map<String, Set<String>> targets = new HashMap<>();

	/** Those of whom somebody tells a death. */
	private final Set<String> dead = new HashSet<>();

	/** By province: what covers it, took place in it or lies within it. */
	private final Map<String, Set<String>> located = new HashMap<>();

	/** The same the other way round: the provinces of each. */
	private final Map<String, Set<String>> places = new HashMap<>();

	/** By organisation, event or province: the parties that read its places. */
	private final Map<String, Set<String>> placeReaders = new HashMap<>();

	/**
	 * Adds what one thing that is said makes depend on each other, be it asserted or
	 * denied.
	 * @param about what is said of whom
	 * @param event id of the event with which it is said to have ended; null where none
	 * is named
	 */
	public void add(FactKey about, @Nullable String event) {
		if (about instanceof RelationKey key) {
			addRelation(key);
		}
		if (Deaths.isDeath(about)) {
			this.dead.add(about.subject());
		}
		for (FactDependencies.Dependency dependency : FactDependencies.between(about, event)) {
			link(this.dependents, dependency.on(), dependency.dependent());
			link(this.grounds, dependency.dependent(), dependency.on());
		}
	}

	private void addRelation(RelationKey key) {
		String subject = key.subject();
		String object = key.object();
		if (key.predicate() == Predicate.LED) {
			link(this.leaders, object, subject);
		}
		if (FactDependencies.OBJECT_READS_SUBJECT.contains(key.predicate())) {
			link(this.objectReaders, subject, object);
			link(this.actors, object, subject);
		}
		if (FactDependencies.SUBJECT_READS_OBJECT.contains(key.predicate())) {
			link(this.subjectReaders, object, subject);
			link(this.targets, subject, object);
		}
		if (FactDependencies.LEADS_TO_PLACES.contains(key.predicate())) {
			link(this.located, object, subject);
			link(this.places, subject, object);
		}
		if (FactDependencies.SUBJECT_READS_PLACES.contains(key.predicate())) {
			link(this.placeReaders, object, subject);
		}
	}

	@Override
	public Set<String> directDependents(Set<String> ids) {
		return linked(ids, this.dependents);
	}

	@Override
	public Set<String> directGrounds(Set<String> ids) {
		return linked(ids, this.grounds);
	}

	@Override
	public Set<String> objectReaders(Collection<String> subjects) {
		return linked(subjects, this.objectReaders);
	}

	@Override
	public Set<String> actors(Collection<String> objects) {
		return linked(objects, this.actors);
	}

	@Override
	public Set<String> subjectReaders(Collection<String> objects) {
		return linked(objects, this.subjectReaders);
	}

	@Override
	public Set<String> targets(Collection<String> subjects) {
		return linked(subjects, this.targets);
	}

	@Override
	public Set<String> dead(Collection<String> ids) {
		Set<String> dead = new HashSet<>(ids);
		dead.retainAll(this.dead);
		return dead;
	}

	@Override
	public Set<String> located(Collection<String> provinces) {
		return linked(provinces, this.located);
	}

	@Override
	public Set<String> places(Collection<String> ids) {
		return linked(ids, this.places);
	}

	@Override
	public Set<String> placeReaders(Collection<String> ids) {
		return linked(ids, this.placeReaders);
	}

	/**
	 * The leaders of these organisations, they themselves left out. An organisation's
	 * oath also binds its leaders.
	 */
	public Set<String> leaders(Collection<String> organisations) {
		return linked(organisations, this.leaders);
	}

	private static void link(Map<String, Set<String>> links, String from, String to) {
		links.computeIfAbsent(from, (id) -> new HashSet<>()).add(to);
	}

	private static Set<String> linked(Collection<String> ids, Map<String, Set<String>> links) {
		Set<String> found = new HashSet<>();
		ids.forEach((id) -> found.addAll(links.getOrDefault(id, Set.of())));
		return found;
	}

}
