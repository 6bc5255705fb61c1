package org.fealty.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.fealty.model.Label;
import org.fealty.statement.Entity;
import org.jspecify.annotations.Nullable;

/**
 * The ids that judgements join. A judgement takes effect where both its ids are known and
 * what they stand for can be one.
 */
public final class Clusters {

	/** An id without a publisher's prefix before one with, then the alphabet. */
	public static final Comparator<String> ORDER = Comparator.<String, Boolean>comparing((id) -> id.contains(":"))
		.thenComparing(Comparator.naturalOrder());

	private final Map<String, TreeSet<String>> clusters = new HashMap<>();

	private Clusters() {
	}

	/**
	 * Joins ids.
	 * @param judgements in any order; only those that say <em>same</em> join
	 * @param known what each known id stands for by itself, by id
	 */
	public static Clusters of(Collection<IdentityJudgement> judgements, Map<String, Entity> known) {
		Clusters clusters = new Clusters();
		judgements.stream()
			.filter((judgement) -> isInEffect(judgement, known))
			.forEach((judgement) -> clusters.join(judgement.left(), judgement.right()));
		return clusters;
	}

	private static boolean isInEffect(IdentityJudgement judgement, Map<String, Entity> known) {
		Entity left = known.get(judgement.left());
		Entity right = known.get(judgement.right());
		return judgement.joins() && left != null && right != null && canBeOne(left, right);
	}

	/**
	 * Whether two registrations can be of one entity: both persons, both events, or both
	 * organisations or provinces that share a label.
	 */
	public static boolean canBeOne(Entity one, Entity other) {
		return (one.isEvent() && other.isEvent()) || one.labels().stream().anyMatch(other.labels()::contains);
	}

	private void join(String left, String right) {
		TreeSet<String> all = new TreeSet<>(ORDER);
		all.addAll(List.of(left, right));
		all.addAll(this.clusters.getOrDefault(left, new TreeSet<>()));
		all.addAll(this.clusters.getOrDefault(right, new TreeSet<>()));
		all.forEach((id) -> this.clusters.put(id, all));
	}

	/** The representative of each id that stands for the same as another id. */
	public Map<String, String> representatives() {
		Map<String, String> representatives = new HashMap<>();
		this.clusters.forEach((id, cluster) -> representatives.put(id, cluster.first()));
		return representatives;
	}

	/**
	 * The entity that several registrations come to. It is shown as its representative is
	 * registered; a kind that is missing there, or a name that is only the id once more,
	 * is taken from the next one.
	 * @param members one for each id, at least one, in any order
	 */
	public static Entity merge(Collection<Entity> members) {
		List<Entity> sorted = new ArrayList<>(members);
		sorted.sort(Comparator.comparing(Entity::id, ORDER));
		Entity first = sorted.getFirst();
		String name = sorted.stream().filter((one) -> !one.name().equals(one.id())).findFirst().orElse(first).name();
		Map<String, String> others = new HashMap<>();
		sorted.stream().skip(1).forEach((one) -> others.put(one.id(), one.name()));
		return new Entity(first.id(), name, labels(sorted),
				sorted.stream().map(Entity::kind).filter((kind) -> kind != null).findFirst().orElse(null),
				sorted.stream().allMatch(Entity::placeholder), note(sorted), others);
	}

	/** All notes, those of other ids than the first behind the id. */
	private static @Nullable String note(List<Entity> members) {
		Set<String> seen = new HashSet<>();
		StringBuilder notes = new StringBuilder();
		for (Entity member : members) {
			String note = member.note();
			if (note != null && seen.add(note)) {
				notes.append(notes.isEmpty() ? "" : " | ")
					.append(member.equals(members.getFirst()) ? "" : member.id() + ": ")
					.append(note);
			}
		}
		return notes.isEmpty() ? null : notes.toString();
	}

	/** An event is an attack as soon as one calls it so. */
	private static Set<Label> labels(List<Entity> members) {
		Set<Label> labels = new HashSet<>();
		members.forEach((one) -> labels.addAll(one.labels()));
		if (labels.contains(Label.ATTACK)) {
			labels.remove(Label.OPERATION);
		}
		return labels;
	}

}
