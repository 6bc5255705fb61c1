package org.fealty.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.fealty.oracle.Question.Given;
import org.jspecify.annotations.Nullable;

/** {@code defection/defection-graph}: the changes of one party and what brings them. */
final class PathsQuestion {

	private PathsQuestion() {
	}

	static Question question() {
		return new Question("defection/defection-graph", Map.of("party", Asking.PARTY), PathsQuestion::graph);
	}

	private static List<Map<String, @Nullable Object>> graph(Answers world, Given given) {
		String party = given.id("party");
		Set<String> shown = new TreeSet<>();
		List<Edge> own = world.edges((edge) -> edge.from().equals(party));
		own.stream().filter((edge) -> edge.is("DEFECTED_TO", "PLEDGED_TO")).forEach((edge) -> shown.add(edge.id()));
		own.stream()
			.filter((edge) -> edge.is("DEFECTED_TO", "SWORN_TO"))
			.forEach((change) -> shown.addAll(ways(world, party, change.list("deciding"))));
		return world.edges((edge) -> shown.contains(edge.id()))
			.stream()
			.map((edge) -> Map.<String, @Nullable Object>of("relationship", edge.id()))
			.toList();
	}

	/** What leads on from the party, of what decides one thing. */
	private static Set<String> ways(Answers world, String party, List<?> deciding) {
		List<Edge> ties = world.edges((edge) -> deciding.contains(edge.id())
				&& edge.is("PLEDGED_TO", "LED", "MEMBER_OF", "PART_OF", "SWORN_TO"));
		Set<String> ways = new TreeSet<>();
		Set<String> reached = new TreeSet<>(Set.of(party));
		boolean more = true;
		while (more) {
			more = false;
			for (Edge tie : ties) {
				if (reached.contains(tie.from()) && ways.add(tie.id())) {
					reached.add(tie.to());
					more = true;
				}
			}
		}
		return ways;
	}

}
