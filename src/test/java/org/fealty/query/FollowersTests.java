package org.fealty.query;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.assertj.core.groups.Tuple;
import org.fealty.testing.SharedNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code defection/followers} says of two who took the same way. */
@ExtendWith(SharedNeo4j.class)
class FollowersTests {

	/** Every pair of possible days is counted, of 400 pairs of bounds. */
	@Test
	void orderConfidenceIsTheShareOfThePairsOfDaysInWhichTheOtherCameLater() {
		Random random = new Random(20141219);
		for (int world = 0; world < 4; world++) {
			int first = random.nextInt(15);
			int last = first + random.nextInt(12);
			DefectionGraph graph = DefectionGraph.empty().took("Asked", first, last);
			int[][] bounds = new int[100][];
			for (int index = 0; index < bounds.length; index++) {
				int earliest = first + random.nextInt(24);
				bounds[index] = new int[] { earliest, earliest + random.nextInt(12) };
				graph.took("P" + index, bounds[index][0], bounds[index][1]);
			}

			List<Map<String, @Nullable Object>> rows = graph.rows("defection/followers", "party", "Asked");

			assertThat(rows).hasSize(bounds.length).allSatisfy((row) -> {
				int[] other = bounds[Integer.parseInt(String.valueOf(row.get("party")).substring(1))];
				long all = (last - first + 1L) * (other[1] - other[0] + 1L);
				assertThat(row.get("orderConfidence"))
					.isEqualTo((double) pairs(first, last, other, (x, y) -> y > x) / all);
				assertThat(row.get("sameDay")).isEqualTo((double) pairs(first, last, other, (x, y) -> y == x) / all);
				assertThat(row).containsEntry("lagDaysAtLeast", other[0] - (long) last)
					.containsEntry("lagDaysAtMost", other[1] - (long) first);
			});
		}
	}

	private static long pairs(int first, int last, int[] other, Order order) {
		return IntStream.rangeClosed(first, last)
			.mapToLong((x) -> IntStream.rangeClosed(other[0], other[1]).filter((y) -> order.holds(x, y)).count())
			.sum();
	}

	@Test
	void anOpenBoundLeavesTheOrderUnknown() {
		DefectionGraph graph = DefectionGraph.empty().took("Asked", 10, 20).took("Ada", null, 30).took("Ben", 40, null);

		assertThat(graph.rows("defection/followers", "party", "Asked"))
			.extracting((row) -> row.get("party"), (row) -> row.get("orderConfidence"), (row) -> row.get("sameDay"))
			.containsExactly(tuple("Ada", null, null), tuple("Ben", null, null));
	}

	@Test
	void whoSurelyCameBeforeIsNoFollower() {
		DefectionGraph graph = DefectionGraph.empty().took("Asked", 10, 20).took("Ada", 1, 9).took("Ben", 1, 10);

		assertThat(parties(graph)).containsExactly("Ben");
	}

	@Test
	void whoSurelyCameTooLateIsNoneEither() {
		DefectionGraph graph = DefectionGraph.empty().took("Asked", 10, 20).took("Ada", 385, 400).took("Ben", 386, 386);

		assertThat(parties(graph)).containsExactly("Ada");
	}

	@Test
	void whoTookAnotherRoadIsNone() {
		DefectionGraph graph = DefectionGraph.empty().took("Asked", 10, 10).took("Ada", 20, 20);
		SharedNeo4j.run("MATCH (:Entity {id: 'Ada'})-[d:DEFECTED_TO]->() SET d.fromOrganisation = 'third'");

		assertThat(parties(graph)).isEmpty();
	}

	/** A burst is no cascade by itself: as many had gone before as came after. */
	@Test
	void precedentsTellHowManyHadTakenTheRoadAnyway() {
		DefectionGraph graph = DefectionGraph.empty()
			.took("Asked", 400, 400)
			.took("TooEarly", 34, 34)
			.took("TooUnsure", 50, 50, "possible");
		graph.took("MayBeLater", 390, 410).took("Open", null, 390);
		IntStream.range(0, 5).forEach((index) -> graph.took("Before" + index, 100 + index, 399));
		IntStream.range(0, 5).forEach((index) -> graph.took("After" + index, 401, 500 + index));

		assertThat(graph.rows("defection/followers", "party", "Asked")).hasSize(6)
			.allSatisfy((row) -> assertThat(row).containsEntry("precedents", 5L));
	}

	@Test
	void whoLedWhatTheFollowerStoodUnderOnOneOfTheDaysCommandedIt() {
		DefectionGraph graph = DefectionGraph.empty().took("Asked", 100, 200);
		List.of("Sooner", "Then", "Later", "Elsewhere", "Beside").forEach((party) -> graph.took(party, 210, 210));
		graph.led("Asked", "unit", 100, 150)
			.under("Asked", "unit", 1, 300)
			.under("Sooner", "unit", 1, 99)
			.under("Then", "unit", 150, 210)
			.under("Later", "unit", 151, 210)
			.under("Elsewhere", "other", 100, 150)
			.led("Beside", "unit", 100, 150);

		assertThat(ties(graph)).containsExactlyInAnyOrder("Sooner none", "Then commanded", "Later none",
				"Elsewhere none", "Beside none");
	}

	@Test
	void whoSharesAUnitOfOneChangeIsTiedByIt() {
		DefectionGraph graph = DefectionGraph.empty()
			.took("Asked", 100, 100)
			.took("Ada", 110, 110)
			.took("Ben", 110, 110);
		graph.unit("Asked", "unit")
			.unit("Asked", "other")
			.unit("Ada", "third")
			.unit("Ben", "third")
			.unit("Ben", "unit");

		assertThat(ties(graph)).containsExactlyInAnyOrder("Ada none", "Ben same-unit");
	}

	@Test
	void oneProvinceIsWhereThePlaceOfOneIsOrLiesWithinThatOfTheOther() {
		DefectionGraph graph = DefectionGraph.empty().took("Asked", 100, 100);
		List.of("Same", "Within", "Around", "Neighbour").forEach((party) -> graph.took(party, 110, 110));
		graph.place("Asked", "district", "land")
			.place("Same", "district", "land")
			.place("Within", "town", "district", "land")
			.place("Around", "land")
			.place("Neighbour", "second", "land");

		assertThat(ties(graph)).containsExactlyInAnyOrder("Same same-province", "Within same-province",
				"Around same-province", "Neighbour none");
	}

	@Test
	void theStrongestTieIsTold() {
		DefectionGraph graph = DefectionGraph.empty()
			.took("Asked", 100, 100)
			.took("Ada", 110, 110)
			.took("Ben", 110, 110);
		graph.led("Asked", "unit", 100, 100).unit("Asked", "unit").place("Asked", "land");
		graph.under("Ada", "unit", 1, 110).unit("Ada", "unit").place("Ada", "land");
		graph.unit("Ben", "unit").place("Ben", "land");

		assertThat(ties(graph)).containsExactlyInAnyOrder("Ada commanded", "Ben same-unit");
	}

	private static List<Object> parties(DefectionGraph graph) {
		return graph.rows("defection/followers", "party", "Asked")
			.stream()
			.<Object>map((row) -> row.get("party"))
			.toList();
	}

	private static List<String> ties(DefectionGraph graph) {
		return graph.rows("defection/followers", "party", "Asked")
			.stream()
			.map((row) -> row.get("party") + " " + row.get("tie"))
			.toList();
	}

	private static Tuple tuple(@Nullable Object... values) {
		return Tuple.tuple(values);
	}

	/** An order of two days. */
	private interface Order {

		boolean holds(int x, int y);

	}

}
