package org.fealty.database;

import org.fealty.model.Vocabulary;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Turns the driver's values into plain Java ones. */
final class Values {

	private Values() {
	}

	/**
	 * A {@code Boolean}, {@code String}, {@code Long}, {@code Double} or
	 * {@code LocalDate}; a {@code List} or {@code Map} of these; a {@link NodeValue},
	 * {@link RelationshipValue} or {@link PathValue}; the text of anything else; null for
	 * null.
	 */
	static @Nullable Object plain(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case Boolean truth -> truth;
			case Number number -> number;
			case LocalDate day -> day;
			case ZonedDateTime time -> time.toOffsetDateTime().toString();
			case List<?> list -> plainList(list);
			case Map<?, ?> map -> plainMap(map);
			case Node node -> node(node);
			case Relationship relationship -> relationship(relationship);
			case Path path -> new PathValue(stream(path.nodes()).map(Values::node).toList(),
					stream(path.relationships()).map(Values::relationship).toList());
			default -> value.toString();
		};
	}

	private static List<@Nullable Object> plainList(List<?> list) {
		List<@Nullable Object> plain = new ArrayList<>(list.size());
		list.forEach((element) -> plain.add(plain(element)));
		return Collections.unmodifiableList(plain);
	}

	static Map<String, @Nullable Object> plainMap(Map<?, ?> map) {
		Map<String, @Nullable Object> plain = new TreeMap<>();
		map.forEach((name, value) -> plain.put(String.valueOf(name), plain(value)));
		return Collections.unmodifiableMap(plain);
	}

	private static NodeValue node(Node node) {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>(properties(node));
		shown.remove(Vocabulary.SEARCH);
		return new NodeValue(node.elementId(), stream(node.labels()).sorted().toList(), shown);
	}

	private static RelationshipValue relationship(Relationship relationship) {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>(properties(relationship));
		shown.keySet().removeAll(Vocabulary.DEFECTION_KEYS);
		return new RelationshipValue(relationship.elementId(), relationship.type(), relationship.startNodeElementId(),
				relationship.endNodeElementId(), shown);
	}

	private static Map<String, @Nullable Object> properties(Entity entity) {
		return plainMap(entity.asMap());
	}

	private static <T> Stream<T> stream(Iterable<T> values) {
		return StreamSupport.stream(values.spliterator(), false);
	}

}
