package org.fealty.ingest;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.fealty.derivation.DependencyLinks;
import org.fealty.derivation.FactDependencies;
import org.fealty.model.Predicate;
import org.fealty.store.TransactionReads;

/**
 * What depends on what by the statements that the graph holds. Which predicates link whom
 * says {@link FactDependencies}.
 */
final class GraphDependencies implements DependencyLinks {

	private static final Set<String> OBJECT_NEEDS_SUBJECT = names(FactDependencies.OBJECT_NEEDS_SUBJECT);

	private static final Set<String> OBJECT_READS_SUBJECT = names(FactDependencies.OBJECT_READS_SUBJECT);

	private static final Set<String> SUBJECT_READS_OBJECT = names(FactDependencies.SUBJECT_READS_OBJECT);

	private static final Set<String> SUBJECT_NEEDS_OBJECT = names(FactDependencies.SUBJECT_NEEDS_OBJECT);

	private static final Set<String> LEADERS = names(Set.of(Predicate.LED));

	private static final Set<String> LEADS_TO_PLACES = names(FactDependencies.LEADS_TO_PLACES);

	private static final Set<String> SUBJECT_READS_PLACES = names(FactDependencies.SUBJECT_READS_PLACES);

	private final TransactionReads graph;

	GraphDependencies(TransactionReads graph) {
		this.graph = graph;
	}

	@Override
	public Set<String> directDependents(Set<String> ids) {
		Set<String> dependents = new HashSet<>(this.graph.subjects(ids, SUBJECT_NEEDS_OBJECT));
		dependents.addAll(this.graph.objects(ids, OBJECT_NEEDS_SUBJECT));
		dependents.addAll(this.graph.endedWith(ids));
		dependents.addAll(this.graph.successorsIn(ids));
		return dependents;
	}

	@Override
	public Set<String> directGrounds(Set<String> ids) {
		Set<String> grounds = new HashSet<>(this.graph.subjects(ids, OBJECT_NEEDS_SUBJECT));
		this.graph.statementsOf(ids)
			.stream()
			.flatMap((statement) -> FactDependencies.between(statement.about(), statement.dating().untilEvent())
				.stream())
			.filter((dependency) -> ids.contains(dependency.dependent()))
			.forEach((dependency) -> grounds.add(dependency.on()));
		return grounds;
	}

	@Override
	public Set<String> objectReaders(Collection<String> subjects) {
		return this.graph.objects(subjects, OBJECT_READS_SUBJECT);
	}

	@Override
	public Set<String> actors(Collection<String> objects) {
		return this.graph.subjects(objects, OBJECT_READS_SUBJECT);
	}

	@Override
	public Set<String> subjectReaders(Collection<String> objects) {
		return this.graph.subjects(objects, SUBJECT_READS_OBJECT);
	}

	@Override
	public Set<String> targets(Collection<String> subjects) {
		return this.graph.objects(subjects, SUBJECT_READS_OBJECT);
	}

	@Override
	public Set<String> dead(Collection<String> ids) {
		return this.graph.dead(ids);
	}

	@Override
	public Set<String> located(Collection<String> provinces) {
		return this.graph.subjects(provinces, LEADS_TO_PLACES);
	}

	@Override
	public Set<String> places(Collection<String> ids) {
		return this.graph.objects(ids, LEADS_TO_PLACES);
	}

	@Override
	public Set<String> placeReaders(Collection<String> ids) {
		return this.graph.subjects(ids, SUBJECT_READS_PLACES);
	}

	/** The leaders of these organisations. An organisation's oath also binds them. */
	Set<String> leaders(Collection<String> organisations) {
		return this.graph.subjects(organisations, LEADERS);
	}

	private static Set<String> names(Set<Predicate> predicates) {
		return predicates.stream().map(Predicate::name).collect(Collectors.toUnmodifiableSet());
	}

}
