package org.fealty.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.fealty.fact.Fact;
import org.fealty.history.Version;
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
record Look(String entity, Map<String, Object> properties, LocalDate knownFrom, @Nullable LocalDate knownTo) {

	/**
	 * Before anything was published: what the registry alone gives is known from here.
	 */
	static final LocalDate EVER = LocalDate.of(1, 1, 1);

	/**
	 * All looks of an entity, the first one first and today's last: without a gap, and no
	 * two that meet are the same.
	 * @param versions what starts from it; relationships are passed over
	 */
	static List<Look> of(Entity entity, List<Version> versions) {
		List<Version> attributes = versions.stream().filter(Look::isAttribute).toList();
		List<Look> looks = new ArrayList<>();
		for (LocalDate day : days(attributes)) {
			Map<String, Object> properties = EntityRows.look(entity, known(attributes, day));
			if (looks.isEmpty()) {
				looks.add(new Look(entity.id(), properties, day, null));
			}
			else if (!looks.getLast().properties.equals(properties)) {
				looks.add(looks.removeLast().until(day));
				looks.add(new Look(entity.id(), properties, day, null));
			}
		}
		return looks;
	}

	Map<String, Object> parameters() {
		return Map.of("entity", this.entity, "properties", this.properties, "known",
				FactRow.days(this.knownFrom, this.knownTo));
	}

	private Look until(LocalDate day) {
		return new Look(this.entity, this.properties, this.knownFrom, day);
	}

	private static boolean isAttribute(Version version) {
		return version.state().fact() != null && version.state().fact().key() instanceof AttributeKey;
	}

	private static NavigableSet<LocalDate> days(List<Version> attributes) {
		NavigableSet<LocalDate> days = new TreeSet<>();
		days.add(EVER);
		attributes.forEach((version) -> Stream.of(version.knownFrom(), version.knownTo())
			.flatMap(Stream::ofNullable)
			.forEach(days::add));
		return days;
	}

	private static List<Fact> known(List<Version> attributes, LocalDate day) {
		return attributes.stream()
			.filter((version) -> version.isKnownOn(day))
			.map((version) -> version.state().fact())
			.flatMap(Stream::ofNullable)
			.toList();
	}

}
