package org.fealty.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.derivation.FactDependencies;
import org.fealty.fact.Consolidation;
import org.fealty.history.History;
import org.fealty.model.Predicate;
import org.fealty.statement.Entity;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Statement;
import org.fealty.store.GraphTransaction;

/**
 * Computes again what depends on a change, from the statements up. What depends on what
 * says {@link FactDependencies}; the links are found in the graph.
 */
final class Recalculation {

	/** Predicates of which a changed statement changes the object's facts as well. */
	static final Set<String> CHANGE_BOTH_ENDS = Stream
		.of(FactDependencies.OBJECT_NEEDS_SUBJECT, FactDependencies.OBJECT_READS_SUBJECT)
		.flatMap((predicates) -> names(predicates).stream())
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> OBJECT_NEEDS_SUBJECT = names(FactDependencies.OBJECT_NEEDS_SUBJECT);

	private static final Set<String> OBJECT_READS_SUBJECT = names(FactDependencies.OBJECT_READS_SUBJECT);

	private static final Set<String> SUBJECT_READS_OBJECT = names(FactDependencies.SUBJECT_READS_OBJECT);

	private static final Set<String> SUBJECT_NEEDS_OBJECT = names(FactDependencies.SUBJECT_NEEDS_OBJECT);

	private static final Set<String> LEADERS = names(Set.of(Predicate.LED));

	private static final Set<String> LEADS_TO_PLACES = names(FactDependencies.LEADS_TO_PLACES);

	private static final Set<String> SUBJECT_READS_PLACES = names(FactDependencies.SUBJECT_READS_PLACES);

	private final GraphTransaction graph;

	private Recalculation(GraphTransaction graph) {
		this.graph = graph;
	}

	/**
	 * Computes all facts that depend on the change, and what is derived from them, and
	 * writes the result.
	 * @return how many entities it derived
	 */
	static int of(GraphTransaction graph, TouchedEntities touched) {
		return touched.changed().isEmpty() ? 0 : new Recalculation(graph).run(touched);
	}

	private int run(TouchedEntities touched) {
		Set<String> affected = affected(touched);
		List<Statement> statements = new ArrayList<>();
		Set<String> needed = needed(affected, statements);
		Map<String, Entity> entities = this.graph.entities(named(needed, statements));
		Consolidation consolidation = new Consolidation(this.graph.sourcesOf(statements),
				this.graph.voicesOf(statements));
		History history = History.of(entities, consolidation, statements, affected, touched.changed());
		entities.keySet().retainAll(affected);
		this.graph.writeFacts(entities, history);
		this.graph.writeDecisiveVoices(history.decisiveVoices());
		return entities.size();
	}

	/**
	 * As {@link FactDependencies#dependents} finds them among what is loaded, of those of
	 * whom others can feel the change.
	 */
	private Set<String> affected(TouchedEntities touched) {
		Set<String> first = new HashSet<>(touched.felt());
		first.addAll(this.graph.objects(touched.felt(), OBJECT_READS_SUBJECT));
		Set<String> readers = this.graph.subjects(touched.felt(), SUBJECT_READS_OBJECT);
		first.addAll(this.graph.dead(readers));
		Set<String> affected = FactDependencies.closure(first, this::dependents);
		affected.addAll(readers);
		affected.addAll(placeReaders(touched.felt()));
		affected.addAll(touched.changed());
		affected.addAll(this.graph.subjects(touched.sworn(), LEADERS));
		return affected;
	}

	/** Those whose places may lie elsewhere now. */
	private Set<String> placeReaders(Set<String> changed) {
		Set<String> located = FactDependencies.closure(this.graph.subjects(changed, LEADS_TO_PLACES),
				(ids) -> this.graph.subjects(ids, LEADS_TO_PLACES));
		if (located.isEmpty()) {
			return located;
		}
		located.addAll(changed);
		return this.graph.subjects(located, SUBJECT_READS_PLACES);
	}

	/** As {@link FactDependencies#grounds} finds them among what is loaded. */
	private Set<String> needed(Set<String> affected, List<Statement> statements) {
		Set<String> needed = FactDependencies.closure(affected, (ids) -> grounds(ids, statements));
		Set<String> read = new HashSet<>(this.graph.subjects(needed, OBJECT_READS_SUBJECT));
		read.addAll(this.graph.objects(affected, SUBJECT_READS_OBJECT));
		read.addAll(this.graph.objects(this.graph.dead(needed), SUBJECT_READS_OBJECT));
		read.removeAll(needed);
		statements.addAll(this.graph.statementsOf(read));
		needed.addAll(read);
		Set<String> places = FactDependencies.closure(this.graph.objects(needed, LEADS_TO_PLACES),
				(ids) -> this.graph.objects(ids, LEADS_TO_PLACES));
		places.removeAll(needed);
		statements.addAll(this.graph.statementsOf(places));
		needed.addAll(places);
		return needed;
	}

	/** Those that depend on one of these directly. */
	private Set<String> dependents(Set<String> ids) {
		Set<String> next = new HashSet<>(this.graph.subjects(ids, SUBJECT_NEEDS_OBJECT));
		next.addAll(this.graph.objects(ids, OBJECT_NEEDS_SUBJECT));
		next.addAll(this.graph.endedWith(ids));
		next.addAll(this.graph.successorsIn(ids));
		next.addAll(this.graph.objects(this.graph.dead(ids), OBJECT_READS_SUBJECT));
		return next;
	}

	/**
	 * Those on which one of these depends directly.
	 * @param read takes the statements about these, from which it follows
	 */
	private Set<String> grounds(Set<String> ids, List<Statement> read) {
		Set<String> next = new HashSet<>(this.graph.subjects(ids, OBJECT_NEEDS_SUBJECT));
		next.addAll(this.graph.dead(this.graph.subjects(ids, OBJECT_READS_SUBJECT)));
		List<Statement> statements = this.graph.statementsOf(ids);
		read.addAll(statements);
		statements.stream()
			.flatMap((statement) -> FactDependencies.between(statement.about(), statement.dating().untilEvent())
				.stream())
			.filter((dependency) -> ids.contains(dependency.dependent()))
			.forEach((dependency) -> next.add(dependency.on()));
		return next;
	}

	private static Set<String> named(Set<String> ids, Collection<Statement> statements) {
		return Stream
			.concat(ids.stream(),
					statements.stream()
						.filter((statement) -> statement.about() instanceof RelationKey)
						.map((statement) -> ((RelationKey) statement.about()).object()))
			.collect(Collectors.toSet());
	}

	private static Set<String> names(Set<Predicate> predicates) {
		return predicates.stream().map(Predicate::name).collect(Collectors.toUnmodifiableSet());
	}

}
