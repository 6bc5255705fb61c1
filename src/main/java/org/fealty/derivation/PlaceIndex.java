package org.fealty.derivation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.model.Predicate;

/** Finds the provinces in which a party worked or died, and those around a province. */
final class PlaceIndex {

	private final FactIndex index;

	PlaceIndex(FactIndex index) {
		this.index = index;
	}

	/**
	 * Where a party worked or died.
	 * @param units ids of the organisations whose territory counts as the party's
	 */
	Set<String> of(String party, Set<String> units) {
		Set<String> places = FactDependencies.closure(units, objects(Predicate.COVERS))
			.stream()
			.filter(this.index::isProvince)
			.collect(Collectors.toSet());
		objects(party, Predicate.KILLED_IN).forEach((event) -> places.addAll(narrowest(event)));
		return places;
	}

	/** These places and all that they lie within. */
	Set<String> around(Collection<String> places) {
		return FactDependencies.closure(places, objects(Predicate.WITHIN));
	}

	/**
	 * Where an event took place; of two places of which one lies within the other, that
	 * one.
	 */
	private Set<String> narrowest(String event) {
		Set<String> places = objects(event, Predicate.OCCURRED_IN).collect(Collectors.toSet());
		Set<String> narrowest = new HashSet<>(places);
		narrowest.removeAll(around(objects(Predicate.WITHIN).apply(places)));
		return narrowest;
	}

	private UnaryOperator<Set<String>> objects(Predicate predicate) {
		return (subjects) -> subjects.stream()
			.flatMap((subject) -> objects(subject, predicate))
			.collect(Collectors.toSet());
	}

	private Stream<String> objects(String subject, Predicate predicate) {
		return this.index.of(subject).stream().filter((fact) -> fact.is(predicate)).map(IndexedFact::object);
	}

}
