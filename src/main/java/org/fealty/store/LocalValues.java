package org.fealty.store;

import java.lang.reflect.Array;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Entity;

/** Values as the database in this process keeps them, there and back. */
final class LocalValues {

	private LocalValues() {
	}

	/** All properties of a node or relationship. */
	static Map<String, Object> of(Entity entity) {
		Map<String, Object> properties = new HashMap<>(entity.getAllProperties());
		properties.replaceAll((name, value) -> plain(value));
		return properties;
	}

	/** The same with lists instead of arrays. */
	static Map<String, @Nullable Object> plain(Map<?, ?> values) {
		Map<String, @Nullable Object> plain = new HashMap<>();
		values.forEach((name, value) -> plain.put(String.valueOf(name), (value != null) ? plain(value) : null));
		return plain;
	}

	/** A list instead of an array, but of bytes. */
	static Object plain(Object value) {
		return switch (value) {
			case byte[] bytes -> bytes;
			case Object[] array -> List.of(array);
			case Map<?, ?> map -> plain(map);
			case Collection<?> list -> list.stream().map((one) -> (one != null) ? plain(one) : null).toList();
			case Object array when array.getClass().isArray() -> elements(array);
			default -> value;
		};
	}

	private static List<Object> elements(Object array) {
		return Stream.iterate(0, (index) -> index < Array.getLength(array), (index) -> index + 1)
			.map((index) -> Array.get(array, index))
			.toList();
	}

	/** An array of texts or of days instead of a list. */
	static Object stored(Object value) {
		if (!(value instanceof Collection<?> list)) {
			return value;
		}
		return list.stream().anyMatch(LocalDate.class::isInstance) ? list.toArray(LocalDate[]::new)
				: list.toArray(String[]::new);
	}

}
