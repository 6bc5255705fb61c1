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
import org.fealty.model.Label;
import org.jspecify.annotations.Nullable;

/** Which roads were taken, and who took one after whom. */
final class FollowQuestions {

	private FollowQuestions() {
	}

	static List<Question> all() {
		return List.of(
				new Question("defection/flows", Map.of("after", ArgumentKind.SOME_DAY, "before", ArgumentKind.SOME_DAY),
						FollowQuestions::flows),
				new Question("defection/followers",
						Map.of("party", ArgumentKind.PARTY, "withinDays", ArgumentKind.FEW_DAYS),
						FollowQuestions::followers));
	}

	private static List<Map<String, @Nullable Object>> followers(Answers world, Given given) {
		long within = given.number("withinDays", 365);
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (OracleRelationship later : world.edges("DEFECTED_TO")
			.stream()
			.sorted(DefectionQuestions.JOINED)
			.toList()) {
			for (OracleRelationship first : world.edges("DEFECTED_TO")
				.stream()
				.sorted(Comparator.comparing(OracleRelationship::id))
				.toList()) {
				if (first.from().equals(given.id("party")) && !later.from().equals(first.from())
						&& isRoadOf(first, later)) {
					OracleDayCount pace = OracleDayCount.of(first.span("joined"), later.span("joined"));
					if ((pace.atMost() == null || pace.atMost() >= 0)
							&& (pace.atLeast() == null || pace.atLeast() <= within)) {
						rows.add(row(world, first, later, pace, precedents(world, first, within)));
					}
				}
			}
		}
		return rows;
	}

	static boolean isRoadOf(OracleRelationship one, OracleRelationship other) {
		return one.to().equals(other.to()) && one.text("fromOrganisation").equals(other.text("fromOrganisation"));
	}

	/** Whether only the day of a source says by when a party joined. */
	static boolean isUntold(Answers world, OracleRelationship change) {
		OracleBounds joined = change.span("joined");
		return joined.low() < joined.high() && !OracleBounds.isOpen(joined.low()) && !OracleBounds.isOpen(joined.high())
				&& world.edges("PLEDGED_TO", "MEMBER_OF", "LED")
					.stream()
					.filter((fact) -> fact.id().equals(change.text("joinedFact")))
					.anyMatch((fact) -> fact.get("firstReported") instanceof java.time.LocalDate day
							&& day.toEpochDay() <= joined.high());
	}

	/** How many others surely took the road before, by so many days or fewer. */
	private static long precedents(Answers world, OracleRelationship first, long within) {
		Set<String> parties = new TreeSet<>();
		for (OracleRelationship other : world.edges("DEFECTED_TO")) {
			OracleBounds joined = other.span("joined");
			Long lag = OracleBounds.between(first.span("joined").high(), joined.low());
			if (!other.from().equals(first.from()) && isRoadOf(first, other) && !other.text("kind").equals("possible")
					&& joined.high() < first.span("joined").low() && lag != null && lag >= -within) {
				parties.add(other.from());
			}
		}
		return parties.size();
	}

	private static Map<String, @Nullable Object> row(Answers world, OracleRelationship first, OracleRelationship later,
			OracleDayCount pace, long precedents) {
		Map<String, @Nullable Object> row = new HashMap<>();
		world.show(row, "party", "partyName", later.from());
		row.put("lagDaysAtLeast", pace.atLeast());
		row.put("lagDaysAtMost", pace.atMost());
		boolean untold = isUntold(world, first) || isUntold(world, later);
		row.put("orderConfidence", untold ? null : pace.orderConfidence());
		row.put("sameDay", untold ? null : pace.sameDay());
		row.put("precedents", precedents);
		row.put("tie", new FollowerTies(world, first, later).strongest());
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
		Map<String, List<OracleRelationship>> roads = new TreeMap<>();
		world.edges("DEFECTED_TO")
			.stream()
			.filter((edge) -> DefectionQuestions.canLieIn(edge.span("joined"), given.day("after"), given.day("before")))
			.forEach((edge) -> roads
				.computeIfAbsent(edge.text("fromOrganisation") + " " + edge.to(), (road) -> new ArrayList<>())
				.add(edge));
		return roads.values()
			.stream()
			.sorted(Comparator.comparingLong((List<OracleRelationship> road) -> first(road).high())
				.thenComparingLong((road) -> Answers.unknownLast(first(road).low()))
				.thenComparing((road) -> road.getFirst().text("fromOrganisation"))
				.thenComparing((road) -> road.getFirst().to()))
			.map((road) -> flow(world, road))
			.toList();
	}

	/** When the first of them joined. */
	private static OracleBounds first(List<OracleRelationship> road) {
		return new OracleBounds(
				road.stream().mapToLong((edge) -> edge.span("joined").low()).min().orElse(OracleBounds.FIRST),
				road.stream().mapToLong((edge) -> edge.span("joined").high()).min().orElse(OracleBounds.LAST));
	}

	/** When the last of them joined. */
	private static OracleBounds last(List<OracleRelationship> road) {
		return new OracleBounds(
				road.stream().mapToLong((edge) -> edge.span("joined").low()).max().orElse(OracleBounds.FIRST),
				road.stream().mapToLong((edge) -> edge.span("joined").high()).max().orElse(OracleBounds.LAST));
	}

	private static Map<String, @Nullable Object> flow(Answers world, List<OracleRelationship> road) {
		Map<String, @Nullable Object> row = new HashMap<>();
		world.show(row, "fromOrganisation", "fromName", road.getFirst().text("fromOrganisation"));
		world.show(row, "toOrganisation", "toName", road.getFirst().to());
		Map<String, String> surest = new TreeMap<>();
		Set<String> unnamed = new TreeSet<>();
		List<String> kinds = List.of("certain", "presumed", "possible");
		for (OracleRelationship edge : road) {
			if (world.entity(edge.from()).placeholder()) {
				unnamed.add(edge.from());
			}
			else {
				surest.merge(edge.from(), edge.text("kind"),
						(one, other) -> (kinds.indexOf(one) <= kinds.indexOf(other)) ? one : other);
			}
		}
		for (String kind : kinds) {
			row.put(kind, surest.values().stream().filter(kind::equals).count());
		}
		long persons = surest.keySet()
			.stream()
			.filter((party) -> world.entity(party).labels().contains(Label.PERSON))
			.count();
		row.put("persons", persons);
		row.put("organisations", surest.size() - persons);
		row.put("unnamed", (long) unnamed.size());
		Answers.bounds(row, "first", first(road));
		Answers.bounds(row, "last", last(road));
		return row;
	}

}
