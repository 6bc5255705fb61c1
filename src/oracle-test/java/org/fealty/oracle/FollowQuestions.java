package org.fealty.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.fealty.oracle.Question.Given;
import org.jspecify.annotations.Nullable;

/** Which roads were taken, and who took one after whom. */
final class FollowQuestions {

	private FollowQuestions() {
	}

	static List<Question> all() {
		return List.of(
				new Question("defection/flows", Map.of("after", Asking.SOME_DAY, "before", Asking.SOME_DAY),
						FollowQuestions::flows),
				new Question("defection/followers", Map.of("party", Asking.PARTY, "withinDays", Asking.FEW_DAYS),
						FollowQuestions::followers));
	}

	private static List<Map<String, @Nullable Object>> followers(Answers world, Given given) {
		long within = given.number("withinDays", 365);
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Edge later : world.edges("DEFECTED_TO").stream().sorted(DefectionQuestions.JOINED).toList()) {
			for (Edge first : world.edges("DEFECTED_TO").stream().sorted(Comparator.comparing(Edge::id)).toList()) {
				if (first.from().equals(given.id("party")) && !later.from().equals(first.from())
						&& isRoadOf(first, later)) {
					Pace pace = Pace.of(first.span("joined"), later.span("joined"));
					if ((pace.atMost() == null || pace.atMost() >= 0)
							&& (pace.atLeast() == null || pace.atLeast() <= within)) {
						rows.add(row(world, first, later, pace, precedents(world, first, within)));
					}
				}
			}
		}
		return rows;
	}

	static boolean isRoadOf(Edge one, Edge other) {
		return one.to().equals(other.to()) && one.text("fromOrganisation").equals(other.text("fromOrganisation"));
	}

	/** How many others surely took the road before, by so many days or fewer. */
	private static long precedents(Answers world, Edge first, long within) {
		Set<String> parties = new TreeSet<>();
		for (Edge other : world.edges("DEFECTED_TO")) {
			Span joined = other.span("joined");
			Long lag = Span.between(first.span("joined").high(), joined.low());
			if (!other.from().equals(first.from()) && isRoadOf(first, other) && !other.text("kind").equals("possible")
					&& joined.high() < first.span("joined").low() && lag != null && lag >= -within) {
				parties.add(other.from());
			}
		}
		return parties.size();
	}

	private static Map<String, @Nullable Object> row(Answers world, Edge first, Edge later, Pace pace,
			long precedents) {
		Map<String, @Nullable Object> row = new HashMap<>();
		world.show(row, "party", "partyName", later.from());
		row.put("lagDaysAtLeast", pace.atLeast());
		row.put("lagDaysAtMost", pace.atMost());
		row.put("orderConfidence", pace.orderConfidence());
		row.put("sameDay", pace.sameDay());
		row.put("precedents", precedents);
		row.put("tie", new Ties(world, first, later).strongest());
		world.show(row, "fromOrganisation", "fromName", later.text("fromOrganisation"));
		world.show(row, "toOrganisation", "toName", later.to());
		Answers.bounds(row, "joined", later.span("joined"));
		row.put("kind", later.get("kind"));
		row.put("status", later.get("status"));
		row.put("after", first.id());
		row.put("fact", later.id());
		return row;
	}

	private static List<Map<String, @Nullable Object>> flows(Answers world, Given given) {
		Map<String, List<Edge>> roads = new TreeMap<>();
		world.edges("DEFECTED_TO")
			.stream()
			.filter((edge) -> DefectionQuestions.canLieIn(edge.span("joined"), given.day("after"), given.day("before")))
			.forEach((edge) -> roads
				.computeIfAbsent(edge.text("fromOrganisation") + " " + edge.to(), (road) -> new ArrayList<>())
				.add(edge));
		return roads.values()
			.stream()
			.sorted(Comparator.comparingLong((List<Edge> road) -> Answers.unknownLast(first(road)))
				.thenComparingLong(FollowQuestions::last)
				.thenComparing((road) -> road.getFirst().text("fromOrganisation"))
				.thenComparing((road) -> road.getFirst().to()))
			.map((road) -> flow(world, road))
			.toList();
	}

	private static long first(List<Edge> road) {
		return road.stream().mapToLong((edge) -> edge.span("joined").low()).min().orElse(Span.FIRST);
	}

	private static long last(List<Edge> road) {
		return road.stream().mapToLong((edge) -> edge.span("joined").high()).max().orElse(Span.LAST);
	}

	private static Map<String, @Nullable Object> flow(Answers world, List<Edge> road) {
		Map<String, @Nullable Object> row = new HashMap<>();
		world.show(row, "fromOrganisation", "fromName", road.getFirst().text("fromOrganisation"));
		world.show(row, "toOrganisation", "toName", road.getFirst().to());
		for (String kind : List.of("certain", "presumed", "possible")) {
			row.put(kind, road.stream().filter((edge) -> edge.text("kind").equals(kind)).count());
		}
		row.put("first", Span.date(first(road)));
		row.put("last", Span.date(last(road)));
		return row;
	}

}
