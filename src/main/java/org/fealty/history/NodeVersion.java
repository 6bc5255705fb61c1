package org.fealty.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.fealty.fact.Fact;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.Entity;
import org.fealty.time.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * What an entity's node showed over some days, as far as that depends on what is stated
 * of the entity.
 *
 * @param entity id of the entity
 * @param properties what its node showed
 * @param knownFrom the first day on which it showed this
 * @param knownTo the day from which it showed something else; null for what it shows
 * today
 */
public record NodeVersion(String entity, Map<String, Object> properties, LocalDate knownFrom,
		@Nullable LocalDate knownTo) {

	/**
	 * Before anything was published: what the registry alone gives is known from here.
	 */
	public static final LocalDate EVER = LocalDate.of(1, 1, 1);

	public NodeVersion {
		properties = Map.copyOf(properties);
	}

	/** Whether it is what the node shows today. */
	public boolean isCurrent() {
		return this.knownTo == null;
	}

	/**
	 * All versions of an entity's node, the first one first and today's last: without a
	 * gap, and no two neighbours are the same.
	 * @param versions what starts from the entity; relationships are passed over
	 * @param undated when it was, if it is an event that nobody dates, by the day from
	 * which that was known
	 */
	static List<NodeVersion> of(Entity entity, List<FactVersion> versions, NavigableMap<LocalDate, Bounds> undated) {
		List<FactVersion> attributes = versions.stream().filter(NodeVersion::isAttribute).toList();
		List<NodeVersion> nodes = new ArrayList<>();
		NavigableSet<LocalDate> days = days(attributes);
		days.addAll(undated.keySet());
		for (LocalDate day : days) {
			Map.Entry<LocalDate, Bounds> known = undated.floorEntry(day);
			Map<String, Object> properties = NodeProperties.of(entity, known(attributes, day),
					(known != null) ? known.getValue() : Bounds.UNKNOWN);
			if (nodes.isEmpty()) {
				nodes.add(new NodeVersion(entity.id(), properties, day, null));
			}
			else if (!nodes.getLast().properties.equals(properties)) {
				nodes.add(nodes.removeLast().until(day));
				nodes.add(new NodeVersion(entity.id(), properties, day, null));
			}
		}
		return nodes;
	}

	private NodeVersion until(LocalDate day) {
		return new NodeVersion(this.entity, this.properties, this.knownFrom, day);
	}

	private static boolean isAttribute(FactVersion version) {
		return version.state().fact() != null && version.state().fact().key() instanceof AttributeKey;
	}

	private static NavigableSet<LocalDate> days(List<FactVersion> attributes) {
		NavigableSet<LocalDate> days = new TreeSet<>();
		days.add(EVER);
		attributes.forEach((version) -> Stream.of(version.knownFrom(), version.knownTo())
			.flatMap(Stream::ofNullable)
			.forEach(days::add));
		return days;
	}

	private static List<Fact> known(List<FactVersion> attributes, LocalDate day) {
		return attributes.stream()
			.filter((version) -> version.isKnownOn(day))
			.map((version) -> version.state().fact())
			.flatMap(Stream::ofNullable)
			.toList();
	}

}
