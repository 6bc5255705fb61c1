package org.fealty.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fealty.derivation.Reach;
import org.fealty.fact.Consolidation;
import org.fealty.store.GraphTransaction;
import org.fealty.history.History;
import org.fealty.history.VersionBuilder;
import org.fealty.statement.Entity;
import org.fealty.model.Predicate;
import org.fealty.statement.RelationKey;
import org.fealty.statement.Statement;

/**
 * Computes again what a change reaches, from the statements up, as {@link Reach} bounds
 * it.
 */
final class Recalculation {

	/** Predicates by which a change of the subject reaches the object. */
	static final Set<String> TOUCH_BOTH_ENDS = names(Reach.OBJECT_NEEDS_SUBJECT);

	private static final Set<String> SUBJECT_NEEDS_OBJECT = names(Reach.SUBJECT_NEEDS_OBJECT);

	private final GraphTransaction workspace;

	private Recalculation(GraphTransaction workspace) {
		this.workspace = workspace;
	}

	/**
	 * Computes the facts of all whom the change reaches, and what follows from them, and
	 * shows the result.
	 * @param touched the entities of which something is said that was not, or no longer
	 */
	static void of(GraphTransaction workspace, Set<String> touched) {
		new Recalculation(workspace).run(touched);
	}

	private void run(Set<String> touched) {
		Set<String> affected = closure(touched, this::dependents);
		List<Statement> statements = new ArrayList<>();
		Set<String> needed = closure(affected, (ids) -> grounds(ids, statements));
		Map<String, Entity> entities = this.workspace.entities(named(needed, statements));
		Consolidation weighing = new Consolidation(this.workspace.sourcesOf(statements), this.workspace.voices());
		History history = VersionBuilder.of(entities, weighing, statements, affected);
		entities.keySet().retainAll(affected);
		this.workspace.show(entities, history);
		this.workspace.decide(weighing,
				statements.stream().filter((statement) -> touched.contains(statement.about().subject())).toList());
	}

	private Set<String> dependents(Set<String> ids) {
		Set<String> next = new HashSet<>(this.workspace.subjects(ids, SUBJECT_NEEDS_OBJECT));
		next.addAll(this.workspace.objects(ids, TOUCH_BOTH_ENDS));
		next.addAll(this.workspace.endedWith(ids));
		next.addAll(this.workspace.successorsIn(ids));
		return next;
	}

	/**
	 * On whom these depend.
	 * @param read takes the statements about these, from which it follows
	 */
	private Set<String> grounds(Set<String> ids, List<Statement> read) {
		Set<String> next = new HashSet<>(this.workspace.subjects(ids, TOUCH_BOTH_ENDS));
		List<Statement> statements = this.workspace.statementsOf(ids);
		read.addAll(statements);
		statements.stream()
			.flatMap((statement) -> Reach.dependences(statement.about(), statement.dating().untilEvent()).stream())
			.filter((dependence) -> ids.contains(dependence.dependent()))
			.forEach((dependence) -> next.add(dependence.on()));
		return next;
	}

	private static Set<String> closure(Set<String> from, UnaryOperator<Set<String>> step) {
		Set<String> reached = new HashSet<>(from);
		Set<String> edge = from;
		while (!edge.isEmpty()) {
			Set<String> next = new HashSet<>(step.apply(edge));
			next.removeAll(reached);
			reached.addAll(next);
			edge = next;
		}
		return reached;
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
