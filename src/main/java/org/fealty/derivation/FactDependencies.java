package org.fealty.derivation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.fealty.model.AttributeType;
import org.fealty.model.Predicate;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.FactKey;
import org.fealty.statement.RelationKey;
import org.jspecify.annotations.Nullable;

/**
 * The only answer to what depends on what.
 *
 * <p>
 * When facts of an entity change, the facts and derived relationships that start from its
 * {@link DependencyLinks#dependents} may change with them. To derive these, all facts
 * that start from their {@link DependencyLinks#grounds} must be given to
 * {@link Derivation}. A member depends on the organisation, the organisation does not
 * depend on its members: one new member of a hub changes nobody else.
 *
 * <p>
 * {@link #between} declares the dependencies of one thing that is said.
 */
public final class FactDependencies {

	/** What starts from the subject depends on what is known of the object. */
	public static final Set<Predicate> SUBJECT_NEEDS_OBJECT = Set.of(Predicate.PLEDGED_TO, Predicate.LED,
			Predicate.MEMBER_OF, Predicate.PART_OF, Predicate.AFFILIATED_WITH, Predicate.KILLED_IN,
			Predicate.SUCCEEDED);

	/** What starts from the object depends on what is known of the subject. */
	public static final Set<Predicate> OBJECT_NEEDS_SUBJECT = Set.of(Predicate.LED, Predicate.SUCCEEDED);

	/**
	 * What starts from the object depends on what is stated of the subject, whatever
	 * follows from other facts: claims and killings bound the day of their event, an
	 * acceptance that of the oath.
	 */
	public static final Set<Predicate> OBJECT_READS_SUBJECT = Set.of(Predicate.CLAIMED, Predicate.KILLED_IN,
			Predicate.ACCEPTED_PLEDGE_OF);

	/**
	 * The act itself, and nothing else that starts from the subject, depends on what is
	 * stated of the object: an event bounds the day of its claim, an oath that of its
	 * acceptance.
	 */
	public static final Set<Predicate> SUBJECT_READS_OBJECT = Set.of(Predicate.CLAIMED, Predicate.ACCEPTED_PLEDGE_OF);

	/**
	 * What leads from an organisation or event to its places, and from a place to those
	 * around it.
	 */
	public static final Set<Predicate> LEADS_TO_PLACES = Set.of(Predicate.COVERS, Predicate.OCCURRED_IN,
			Predicate.WITHIN);

	/**
	 * What starts from the subject depends on the places of the object, and a change of
	 * sides of an organisation on what it covers.
	 */
	public static final Set<Predicate> SUBJECT_READS_PLACES = Set.of(Predicate.LED, Predicate.MEMBER_OF,
			Predicate.PART_OF, Predicate.KILLED_IN, Predicate.COVERS);

	/** The attributes on which something else depends. */
	public static final Set<AttributeType> ATTRIBUTES = Set.of(AttributeType.DATE, AttributeType.DEATH,
			AttributeType.VACANT, AttributeType.KIND, AttributeType.DISSOLVED, AttributeType.BIRTH,
			AttributeType.FOUNDED);

	private FactDependencies() {
	}

	/**
	 * Whether a change of what is said changes the object's facts as its subject's, even
	 * where the link between the two goes with it.
	 */
	public static boolean changesBothEnds(FactKey about) {
		return about instanceof RelationKey key
				&& (OBJECT_NEEDS_SUBJECT.contains(key.predicate()) || OBJECT_READS_SUBJECT.contains(key.predicate()));
	}

	/** Whether it binds the leaders of its subject too, who show its words. */
	public static boolean bindsLeaders(FactKey about) {
		return about instanceof RelationKey key && key.predicate() == Predicate.PLEDGED_TO;
	}

	/** Whether it tells a death of its subject, be it asserted or denied. */
	public static boolean isDeath(FactKey about) {
		return Deaths.isDeath(about);
	}

	/**
	 * The dependencies that one thing makes.
	 * @param about what is said of whom
	 * @param event id of the event with which it is said to have ended; null where none
	 * is named
	 */
	public static List<Dependency> between(FactKey about, @Nullable String event) {
		String subject = about.subject();
		Stream<Dependency> onEvent = (event != null) ? Stream.of(new Dependency(subject, event)) : Stream.empty();
		return Stream.concat(onEvent, switch (about) {
			case AttributeKey attribute -> Stream.empty();
			case RelationKey relation -> between(relation);
		}).toList();
	}

	private static Stream<Dependency> between(RelationKey relation) {
		Stream.Builder<Dependency> found = Stream.builder();
		if (SUBJECT_NEEDS_OBJECT.contains(relation.predicate())) {
			found.add(new Dependency(relation.subject(), relation.object()));
		}
		if (OBJECT_NEEDS_SUBJECT.contains(relation.predicate())) {
			found.add(new Dependency(relation.object(), relation.subject()));
		}
		if (relation.predicate() == Predicate.SUCCEEDED && !relation.office().isEmpty()) {
			found.add(new Dependency(relation.subject(), relation.office()));
		}
		return found.build();
	}

	/**
	 * Everything that can be arrived at, the start included.
	 * @param from ids to start from
	 * @param step gives for some ids those that are linked with them; it is never asked
	 * for one id twice
	 */
	public static Set<String> closure(Collection<String> from, UnaryOperator<Set<String>> step) {
		Set<String> found = new HashSet<>(from);
		Set<String> edge = Set.copyOf(found);
		while (!edge.isEmpty()) {
			Set<String> next = new HashSet<>(step.apply(edge));
			next.removeAll(found);
			found.addAll(next);
			edge = next;
		}
		return found;
	}

	/**
	 * What starts from one entity depends on what starts from another.
	 *
	 * @param dependent id of the one
	 * @param on id of the other
	 */
	public record Dependency(String dependent, String on) {
	}

}
