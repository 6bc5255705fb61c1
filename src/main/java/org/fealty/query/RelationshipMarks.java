package org.fealty.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What an answer says of relationships beside their own properties, such as how surely
 * one holds on the day asked for: the column {@code marks} of a graph query.
 */
final class RelationshipMarks {

	private static final String RELATIONSHIP = "relationship";

	private static final String ID = "id";

	private final Map<String, Map<String, @Nullable Object>> marks = new LinkedHashMap<>();

	private final Set<String> used = new TreeSet<>();

	/**
	 * Takes the marks of one row. What an earlier row said of the same relationship
	 * stays.
	 * @param value a list of maps, each with the id of a relationship under
	 * {@code relationship}; null: none
	 * @throws IllegalStateException if it is anything else
	 */
	void add(@Nullable Object value) {
		if (value == null) {
			return;
		}
		if (!(value instanceof List<?> list)) {
			throw wrong(value);
		}
		list.forEach((mark) -> {
			if (!(mark instanceof Map<?, ?> map) || !(map.get(RELATIONSHIP) instanceof String id)) {
				throw wrong(mark);
			}
			Map<String, @Nullable Object> said = this.marks.computeIfAbsent(id, (key) -> new TreeMap<>());
			map.forEach((name, what) -> {
				if (!name.equals(RELATIONSHIP) && what != null) {
					said.putIfAbsent(String.valueOf(name), what);
				}
			});
		});
	}

	private static IllegalStateException wrong(@Nullable Object found) {
		return new IllegalStateException("A graph query returned the marks " + found
				+ ", which are no list of maps with the id of a relationship as relationship.");
	}

	/** The properties of a relationship and what this answer says of it. */
	Map<String, @Nullable Object> addTo(Map<String, @Nullable Object> properties) {
		Map<String, @Nullable Object> said = (properties.get(ID) instanceof String id) ? this.marks.get(id) : null;
		if (said == null) {
			return properties;
		}
		this.used.add(String.valueOf(properties.get(ID)));
		Map<String, @Nullable Object> all = new TreeMap<>(properties);
		all.putAll(said);
		return Collections.unmodifiableMap(all);
	}

	/**
	 * Refuses marks of relationships that are not in the answer.
	 * @throws IllegalStateException if there are any
	 */
	void refuseUnused(String query) {
		this.marks.keySet().stream().filter((id) -> !this.used.contains(id)).findFirst().ifPresent((id) -> {
			throw new IllegalStateException(query + " marks the relationship " + id
					+ ", which its answer does not hold; its RETURN must name it.");
		});
	}

}
