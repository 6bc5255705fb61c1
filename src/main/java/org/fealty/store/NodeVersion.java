package org.fealty.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.fealty.fact.Fact;
import org.fealty.history.FactVersion;
import org.fealty.statement.AttributeKey;
import org.fealty.statement.Entity;
import org.jspecify.annotations.Nullable;

/**
 * How an entity's node looked, as far as that depends on what is stated of it.
 *
 * @param entity id of the entity
 * @param properties what its node showed
 * @param knownFrom the first day on which it looked so
 * @param knownTo the day from which it looked otherwise; null for today's look
 */
record NodeVersion(String entity, Map<String, Object> properties, LocalDate knownFrom, @Nullable LocalDate knownTo) {

	/**
	 * Before anything was published: what the registry alone gives is known from here.
	 */
	static final LocalDate EVER = LocalDate.of(1, 1, 1);

	/**
	 * All looks of an entity, the first one first and today's last: without a gap, and no
	 * two that meet are the same.
	 * @param versions what starts from it; relationships are passed over
	 */
	static List<NodeVersion> of(Entity entity, List<FactVersion> versions) {
		List<FactVersion> attributes = versions.stream().filter(NodeVersion::isAttribute).toList();
		List<NodeVersion> looks = new ArrayList<>();
		for (LocalDate day : days(attributes)) {
			Map<String, Object> properties = EntityRows.look(entity, known(attributes, day));
			if (looks.isEmpty()) {
				looks.add(new NodeVersion(entity.id(), properties, day, null));
			}
			else if (!looks.getLast().properties.equals(properties)) {
				looks.add(looks.removeLast().until(day));
				looks.add(new NodeVersion(entity.id(), properties, day, null));
			}
		}
		return looks;
	}

	Map<String, Object> parameters() {
		return Map.of("entity", this.entity, "properties", this.properties, "known",
				FactRow.days(this.knownFrom, this.knownTo));
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
