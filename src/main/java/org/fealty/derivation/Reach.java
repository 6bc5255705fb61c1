package org.fealty.derivation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.fealty.fact.Fact;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.FactKey;
import org.fealty.model.Predicate;
import org.fealty.statement.RelationKey;
import org.fealty.model.AttributeType;
import org.jspecify.annotations.Nullable;

/**
 * Says whose facts hang together: whom a change reaches, and what must be known to
 * conclude anything about somebody.
 *
 * <p>
 * When facts change, the facts (and derived relationships) that start from
 * {@link #affected} entities may change with them; to conclude these, all facts that
 * start from {@link #needed} entities must be given to
 * {@link Derivation#derive(Map, Collection)}. A member depends on the organisation, the
 * organisation not on its members: one new member of a hub reaches nobody else.
 */
public final class Reach {

	/** What starts from the subject depends on what is known of the object. */
	public static final Set<Predicate> SUBJECT_NEEDS_OBJECT = Set.of(Predicate.PLEDGED_TO, Predicate.LED,
			Predicate.MEMBER_OF, Predicate.PART_OF, Predicate.KILLED_IN, Predicate.SUCCEEDED);

	/** What starts from the object depends on what is known of the subject. */
	public static final Set<Predicate> OBJECT_NEEDS_SUBJECT = Set.of(Predicate.LED, Predicate.SUCCEEDED);

	/** The attributes from which something follows. */
	public static final Set<AttributeType> ATTRIBUTES = Set.of(AttributeType.DATE, AttributeType.DEATH,
			AttributeType.VACANT, AttributeType.KIND);

	private Reach() {
	}

	/**
	 * Whom a change reaches.
	 * @param touched the entities from which changed facts start
	 * @param facts all facts there are, or all that a walk along the two sets of
	 * predicates can find; those before and those after the change
	 * @return the touched ones and all that depend on them
	 */
	public static Set<String> affected(Collection<String> touched, Collection<Fact> facts) {
		Map<String, Set<String>> dependents = new HashMap<>();
		dependences(facts).forEach((dependence) -> dependents.computeIfAbsent(dependence.on(), (id) -> new TreeSet<>())
			.add(dependence.dependent()));
		return closure(touched, dependents);
	}

	/**
	 * Whose facts must be known.
	 * @param affected the entities about which to conclude
	 * @param facts all facts there are, or all that a walk along the two sets of
	 * predicates can find
	 * @return the affected ones and all on which they depend
	 */
	public static Set<String> needed(Collection<String> affected, Collection<Fact> facts) {
		Map<String, Set<String>> grounds = new HashMap<>();
		dependences(facts)
			.forEach((dependence) -> grounds.computeIfAbsent(dependence.dependent(), (id) -> new TreeSet<>())
				.add(dependence.on()));
		return closure(affected, grounds);
	}

	private static Set<String> closure(Collection<String> from, Map<String, Set<String>> steps) {
		Set<String> reached = new TreeSet<>(from);
		Deque<String> open = new ArrayDeque<>(reached);
		while (!open.isEmpty()) {
			steps.getOrDefault(open.pop(), Set.of()).stream().filter(reached::add).forEach(open::push);
		}
		return reached;
	}

	private static Stream<Dependence> dependences(Collection<Fact> facts) {
		return facts.stream().flatMap((fact) -> dependences(fact.key(), fact.end().event()).stream());
	}

	/**
	 * The dependences that one thing makes, be it stated, denied or only said.
	 * @param about what is said of whom
	 * @param event id of the event with which it is said to have ended; null where none
	 * is
	 */
	public static List<Dependence> dependences(FactKey about, @Nullable String event) {
		Stream.Builder<Dependence> found = Stream.builder();
		String subject = about.subject();
		if (event != null) {
			found.add(new Dependence(subject, event));
		}
		switch (about) {
			case AttributeKey attribute -> {
				// What is said of an entity by itself joins it to nobody.
			}
			case RelationKey relation -> {
				if (SUBJECT_NEEDS_OBJECT.contains(relation.predicate())) {
					found.add(new Dependence(subject, relation.object()));
				}
				if (OBJECT_NEEDS_SUBJECT.contains(relation.predicate())) {
					found.add(new Dependence(relation.object(), subject));
				}
				if (relation.predicate() == Predicate.SUCCEEDED && !relation.office().isEmpty()) {
					found.add(new Dependence(subject, relation.office()));
				}
			}
		}
		return found.build().toList();
	}

}
