package org.fealty.derivation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Which entities are linked by what makes one depend on another, as somebody knows it:
 * the graph, or facts in memory. How far a change goes along these links is told here,
 * once for all. Each method gives the others of all the ids, whatever of these are among
 * them.
 */
public interface DependencyLinks {

	/** Those of whom something depends on what is known of one of these. */
	Set<String> directDependents(Set<String> ids);

	/** Those of whom is known what something of one of these depends on. */
	Set<String> directGrounds(Set<String> ids);

	/** The objects that read what is stated of these subjects. */
	Set<String> objectReaders(Collection<String> subjects);

	/** The subjects whose stated acts these objects read. */
	Set<String> actors(Collection<String> objects);

	/** The subjects whose acts read what is stated of these objects. */
	Set<String> subjectReaders(Collection<String> objects);

	/** The objects whose days the acts of these subjects read. */
	Set<String> targets(Collection<String> subjects);

	/** Those of these of whom somebody tells a death. */
	Set<String> dead(Collection<String> ids);

	/** What covers one of these provinces, took place in it or lies within it. */
	Set<String> located(Collection<String> provinces);

	/** The provinces that one of these covers, took place in or lies within. */
	Set<String> places(Collection<String> ids);

	/** The parties that read the places of one of these. */
	Set<String> placeReaders(Collection<String> ids);

	/**
	 * These entities and all that depend on them, directly or through others. What only
	 * reads what is stated changes nobody else that reads it in turn, unless a death lies
	 * between: the day of an event or oath may bound a death, which bounds what the dead
	 * did, which bounds other events and oaths.
	 */
	default Set<String> dependents(Collection<String> changed) {
		Set<String> subjectReaders = subjectReaders(changed);
		Set<String> first = new HashSet<>(changed);
		first.addAll(objectReaders(changed));
		first.addAll(dead(subjectReaders));
		Set<String> found = FactDependencies.closure(first, (ids) -> {
			Set<String> next = new HashSet<>(directDependents(ids));
			next.addAll(objectReaders(dead(ids)));
			return next;
		});
		found.addAll(subjectReaders);
		found.addAll(movedWith(changed));
		return found;
	}

	/** The parties whose places may lie elsewhere if these changed. */
	private Set<String> movedWith(Collection<String> changed) {
		Set<String> located = FactDependencies.closure(located(changed), this::located);
		if (located.isEmpty()) {
			return located;
		}
		located.addAll(changed);
		return placeReaders(located);
	}

	/** These entities and all on which they depend, directly or through others. */
	default Set<String> grounds(Collection<String> derived) {
		Set<String> found = FactDependencies.closure(derived, (ids) -> {
			Set<String> next = new HashSet<>(directGrounds(ids));
			next.addAll(dead(actors(ids)));
			return next;
		});
		Set<String> read = new HashSet<>(actors(found));
		read.addAll(targets(derived));
		read.addAll(targets(dead(found)));
		found.addAll(read);
		found.addAll(FactDependencies.closure(places(found), this::places));
		return found;
	}

}
