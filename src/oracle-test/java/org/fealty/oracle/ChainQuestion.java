package org.fealty.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fealty.oracle.Question.Given;
import org.jspecify.annotations.Nullable;

/** {@code defection/defection-chain}: how one party went from side to side. */
final class ChainQuestion {

	private static final Comparator<Edge> OLDEST = Comparator
		.comparing((Edge change) -> !change.text("leftFact").isEmpty())
		.thenComparingLong((change) -> change.span("joined").high())
		.thenComparingLong((change) -> Answers.unknownLast(change.span("joined").low()))
		.thenComparing((change) -> change.text("joinedFact"))
		.thenComparing((change) -> change.text("fromOrganisation"))
		.thenComparing(Edge::to);

	private ChainQuestion() {
	}

	static Question question() {
		return new Question("defection/defection-chain", Map.of("party", Asking.PARTY), ChainQuestion::chain);
	}

	private static List<Map<String, @Nullable Object>> chain(Answers world, Given given) {
		Set<String> steps = new HashSet<>();
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Edge change : world.edges("FIRST_SWORN_TO", "DEFECTED_TO").stream().sorted(OLDEST).toList()) {
			if (change.from().equals(given.id("party"))) {
				steps.add(change.text("joinedFact"));
				Map<String, @Nullable Object> row = new HashMap<>(DefectionQuestions.row(world, change));
				row.put("step", (long) steps.size());
				rows.add(row);
			}
		}
		return rows;
	}

}
