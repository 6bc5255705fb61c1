package org.fealty.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two ids that are judged to be different, while other judgements make them one.
 *
 * @param different the judgement that parts them
 * @param chain the judgements that join them, from its left id to its right one; one of
 * the shortest
 */
public record Contradiction(IdentityJudgement different, List<IdentityJudgement> chain) {

	public Contradiction {
		chain = List.copyOf(chain);
	}

	/** All among these judgements, whichever ids are known. */
	public static List<Contradiction> among(Collection<IdentityJudgement> judgements) {
		Map<String, List<IdentityJudgement>> joins = new HashMap<>();
		judgements.stream()
			.filter(IdentityJudgement::joins)
			.sorted(Comparator.comparing(IdentityJudgement::id))
			.forEach((one) -> {
				joins.computeIfAbsent(one.left(), (id) -> new ArrayList<>()).add(one);
				joins.computeIfAbsent(one.right(), (id) -> new ArrayList<>()).add(one);
			});
		List<Contradiction> found = new ArrayList<>();
		judgements.stream()
			.filter((one) -> one.sameness() == Sameness.DIFFERENT)
			.sorted(Comparator.comparing(IdentityJudgement::left).thenComparing(IdentityJudgement::id))
			.forEach((different) -> {
				List<IdentityJudgement> chain = chain(different.left(), different.right(), joins);
				if (!chain.isEmpty()) {
					found.add(new Contradiction(different, chain));
				}
			});
		return found;
	}

	/** The shortest way from one id to another; empty where there is none. */
	private static List<IdentityJudgement> chain(String from, String to, Map<String, List<IdentityJudgement>> joins) {
		Map<String, List<IdentityJudgement>> ways = new HashMap<>(Map.of(from, List.of()));
		Deque<String> open = new ArrayDeque<>(List.of(from));
		while (!open.isEmpty() && !ways.containsKey(to)) {
			String id = open.removeFirst();
			for (IdentityJudgement join : joins.getOrDefault(id, List.of())) {
				String next = join.other(id);
				if (!ways.containsKey(next)) {
					List<IdentityJudgement> way = new ArrayList<>(ways.getOrDefault(id, List.of()));
					way.add(join);
					ways.put(next, way);
					open.addLast(next);
				}
			}
		}
		return ways.getOrDefault(to, List.of());
	}

	/** Whether a judgement of this dataset takes part in it. */
	public boolean concerns(String dataset) {
		return this.different.dataset().equals(dataset)
				|| this.chain.stream().anyMatch((one) -> one.dataset().equals(dataset));
	}

	/** What contradicts what, and what to do. */
	public String sentence() {
		return this.different.words() + ", but these judgements make them one: "
				+ this.chain.stream().map(IdentityJudgement::words).collect(Collectors.joining("; "))
				+ ". Take out one of them, or withdraw its dataset.";
	}

}
