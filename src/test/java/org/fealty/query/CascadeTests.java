package org.fealty.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

import org.fealty.testing.SharedNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tree that {@code defection/cascade} grows from what {@code defection/followers}
 * says of each two.
 */
@ExtendWith(SharedNeo4j.class)
class CascadeTests {

	private static final List<String> TIES = List.of("commanded", "same-unit", "same-province", "none");

	@Test
	void followersHangOnThoseWhomTheyFollowed() {
		DefectionGraph graph = DefectionGraph.empty()
			.took("Root", 0, 0)
			.took("Captain", 10, 10)
			.took("Soldier", 20, 20)
			.took("Other", 30, 30);
		graph.led("Root", "army", 0, 0)
			.under("Captain", "army", 0, 10)
			.led("Captain", "unit", 10, 10)
			.under("Soldier", "unit", 5, 20)
			.under("Soldier", "army", 5, 20);

		assertThat(tree(graph, "party", "Root")).containsExactly("Captain -> Root commanded 1",
				"Soldier -> Captain commanded 2", "Other -> Root none 1");
	}

	@Test
	void windowDepthAndConfidenceBoundTheTree() {
		DefectionGraph graph = DefectionGraph.empty()
			.took("Root", 0, 0)
			.took("Ada", 200, 200)
			.took("Ben", 400, 400)
			.took("Cem", 380, 420);

		assertThat(tree(graph, "party", "Root")).containsExactly("Ada -> Root none 1", "Ben -> Ada none 2",
				"Cem -> Ada none 2");
		assertThat(tree(graph, "party", "Root", "depth", 1)).containsExactly("Ada -> Root none 1");
		assertThat(tree(graph, "party", "Root", "withinDays", 199)).isEmpty();
		assertThat(tree(graph, "party", "Ben")).isEmpty();
		assertThat(tree(graph, "party", "Ben", "minConfidence", 0.48)).containsExactly("Cem -> Ben none 1");
	}

	@Test
	void whoseDayNothingBoundsHangsOnNobody() {
		DefectionGraph graph = DefectionGraph.empty().took("Root", 0, 0).took("Ada", 10, null).took("Ben", null, 10);

		assertThat(tree(graph, "party", "Root", "minConfidence", 0)).isEmpty();
	}

	@Test
	void theSameFollowsFromTheRuleInWords() {
		Random random = new Random(20150623);
		int edges = 0;
		for (int world = 0; world < 25; world++) {
			DefectionGraph graph = world(random);
			int within = 10 + random.nextInt(60);
			int depth = 1 + random.nextInt(4);
			double confidence = random.nextInt(10) / 10.0;

			List<String> tree = tree(graph, "party", "P0", "withinDays", within, "depth", depth, "minConfidence",
					confidence);
			edges += tree.size();
			assertThat(tree).as("world %s, within %s, depth %s, confidence %s", world, within, depth, confidence)
				.containsExactlyElementsOf(expected(graph, within, depth, confidence));
		}
		assertThat(edges).isGreaterThan(60);
	}

	private static DefectionGraph world(Random random) {
		DefectionGraph graph = DefectionGraph.empty();
		for (int party = 0; party < 12; party++) {
			String id = "P" + party;
			for (int change = 0; change < 1 + random.nextInt(6) / 5; change++) {
				int earliest = random.nextInt(150);
				graph.took(id, earliest, (random.nextInt(15) > 0) ? earliest + random.nextInt(40) : null);
			}
			int first = random.nextInt(100);
			switch (random.nextInt(5)) {
				case 0 -> graph.led(id, "unit" + random.nextInt(3), first, first + random.nextInt(60));
				case 1 -> graph.under(id, "unit" + random.nextInt(3), first, first + random.nextInt(60));
				case 2 -> graph.unit(id, "unit" + random.nextInt(3));
				case 3 -> graph.place(id, "town" + random.nextInt(3), "land" + random.nextInt(2));
				default -> graph.place(id, "land" + random.nextInt(2));
			}
		}
		return graph;
	}

	/** The rule of the query's header, over each two changes. */
	private static List<String> expected(DefectionGraph graph, int within, int depth, double confidence) {
		Map<String, Map<String, @Nullable Object>> changes = new LinkedHashMap<>();
		Map<List<Object>, Map<String, @Nullable Object>> pairs = new HashMap<>();
		graph.rows("defection/defections")
			.forEach((row) -> changes.put((String) Objects.requireNonNull(row.get("fact")), row));
		changes.values()
			.stream()
			.map((change) -> Objects.requireNonNull(change.get("party")))
			.distinct()
			.flatMap((party) -> graph.rows("defection/followers", "party", party, "withinDays", 36_525).stream())
			.forEach((row) -> pairs
				.put(List.of(Objects.requireNonNull(row.get("after")), Objects.requireNonNull(row.get("fact"))), row));
		String root = changes.values()
			.stream()
			.filter((change) -> "P0".equals(change.get("party")))
			.map((change) -> (String) Objects.requireNonNull(change.get("fact")))
			.findFirst()
			.orElseThrow();
		Map<String, Integer> depths = new LinkedHashMap<>(Map.of(root, 0));
		Set<Object> taken = new HashSet<>(Set.of("P0"));
		List<String> tree = new ArrayList<>();
		changes.forEach((id, change) -> {
			boolean bounded = change.get("joinedEarliest") != null && change.get("joinedLatest") != null;
			if (!bounded || !pairs.containsKey(List.of(root, id))
					|| !taken.add(Objects.requireNonNull(change.get("party")))) {
				return;
			}
			List<String> earlier = new ArrayList<>(depths.keySet());
			Function<String, Map<String, @Nullable Object>> pair = (one) -> pairs.getOrDefault(List.of(one, id),
					Map.of());
			Optional<String> parent = earlier.stream()
				.filter((one) -> depth(depths, one) < depth && fits(pair.apply(one), within, confidence))
				.min(Comparator.comparingInt((String one) -> TIES.indexOf(String.valueOf(pair.apply(one).get("tie"))))
					.thenComparingInt((one) -> depth(depths, one))
					.thenComparingDouble((one) -> -confidence(pair.apply(one)))
					.thenComparingInt(earlier::indexOf));
			parent.ifPresent((one) -> {
				depths.put(id, depth(depths, one) + 1);
				tree.add(change.get("party") + " -> " + changes.getOrDefault(one, Map.of()).get("party") + " "
						+ pair.apply(one).get("tie") + " " + depth(depths, id));
			});
		});
		return tree;
	}

	private static int depth(Map<String, Integer> depths, String change) {
		return Objects.requireNonNull(depths.get(change));
	}

	private static double confidence(Map<String, @Nullable Object> pair) {
		return (double) Objects.requireNonNull(pair.get("orderConfidence"));
	}

	private static boolean fits(Map<String, @Nullable Object> pair, int within, double confidence) {
		return pair.get("lagDaysAtLeast") instanceof Long lag && lag <= within
				&& pair.get("orderConfidence") instanceof Double share && share >= confidence;
	}

	private static List<String> tree(DefectionGraph graph, Object... arguments) {
		return graph.followed(arguments)
			.stream()
			.map((one) -> one.start() + " -> " + one.end() + " " + one.properties().get("tie") + " "
					+ one.properties().get("depth"))
			.toList();
	}

}
