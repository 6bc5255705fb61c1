package org.fealty.database;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GraphDigestTests {

	@Test
	void anEmptyGraphHasNothingToAddUp() {
		assertThat(new GraphDigest().lines()).containsExactly("graph 0 " + "0".repeat(32));
	}

	@Test
	void theOrderOfElementsLabelsAndPropertiesDoesNotCount() {
		GraphDigest one = new GraphDigest();
		one.addNode(List.of("Entity", "Person"), Map.of("id", "anna", "name", "Anna"));
		one.addNode(List.of("Entity"), Map.of("id", "boris"));
		one.addRelationship("LED", "anna", "boris", Map.of("id", "x"));
		GraphDigest other = new GraphDigest();
		other.addRelationship("LED", "anna", "boris", Map.of("id", "x"));
		other.addNode(List.of("Entity"), Map.of("id", "boris"));
		other.addNode(List.of("Person", "Entity"), Map.of("name", "Anna", "id", "anna"));

		assertThat(one.lines()).isEqualTo(other.lines());
		assertThat(one.lines()).extracting((line) -> line.substring(0, line.lastIndexOf(' ')))
			.containsExactly("label Entity 2", "label Person 1", "type LED 1", "graph 3");
	}

	@Test
	void aNullIsAsGoodAsNoProperty() {
		Map<String, @Nullable Object> withNull = new HashMap<>(Map.of("id", "anna"));
		withNull.put("note", null);

		assertThat(node(withNull)).isEqualTo(node(Map.of("id", "anna")));
	}

	@Test
	void oneElementTwiceIsNotNone() {
		GraphDigest twice = new GraphDigest();
		twice.addNode(List.of("Entity"), Map.of("id", "anna"));
		twice.addNode(List.of("Entity"), Map.of("id", "anna"));

		assertThat(twice.lines()).doesNotContainAnyElementsOf(node(Map.of("id", "anna")))
			.noneMatch((line) -> line.endsWith("0".repeat(32)));
	}

	@Test
	void whatDiffersInTypeDirectionOrBorderDiffers() {
		assertThat(Arrays.asList(node(Map.of("id", "1")), node(Map.of("id", 1L)), node(Map.of("id", List.of("1"))),
				node(Map.of("id", List.of("a", "b"))), node(Map.of("id", List.of("a, b"))),
				node(Map.of("id", "2020-01-01")), node(Map.of("id", LocalDate.of(2020, 1, 1)))))
			.doesNotHaveDuplicates();
		assertThat(relationship("LED", "a", "b")).isNotEqualTo(relationship("LED", "b", "a"));
	}

	private static List<String> node(Map<String, ? extends @Nullable Object> properties) {
		GraphDigest digest = new GraphDigest();
		digest.addNode(List.of("Entity"), properties);
		return digest.lines();
	}

	private static List<String> relationship(String type, String start, String end) {
		GraphDigest digest = new GraphDigest();
		digest.addRelationship(type, start, end, Map.of());
		return digest.lines();
	}

}
