package org.fealty.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.fealty.oracle.Question.Given;
import org.fealty.model.Label;
import org.jspecify.annotations.Nullable;

/** {@code attack/in-province}: what happened in a province and within it. */
final class ProvinceQuestion {

	private ProvinceQuestion() {
	}

	static Question question() {
		return new Question("attack/in-province", Map.of("province", ArgumentKind.PROVINCE, "after",
				ArgumentKind.SOME_DAY, "before", ArgumentKind.SOME_DAY, "asOf", ArgumentKind.SOME_DAY),
				ProvinceQuestion::rows);
	}

	private static List<Map<String, @Nullable Object>> rows(Answers world, Given given) {
		Map<String, OracleRelationship> smallest = new TreeMap<>();
		Comparator<OracleRelationship> order = Comparator
			.comparingInt((OracleRelationship in) -> -depth(world, in.to(), given.id("province")))
			.thenComparing(OracleRelationship::id);
		for (OracleRelationship in : world.edges("OCCURRED_IN")) {
			OracleBounds days = world.eventDays(in.from());
			if (depth(world, in.to(), given.id("province")) >= 0 && AttackQuestions.isOn(days, given)
					&& DefectionQuestions.canLieIn(days, given.day("after"), given.day("before"))) {
				smallest.merge(in.from(), in, (one, other) -> (order.compare(one, other) < 0) ? one : other);
			}
		}
		return smallest.values()
			.stream()
			.sorted(Comparator.comparingLong((OracleRelationship in) -> ClaimQuestions.begun(world, in.from()).high())
				.thenComparingLong((in) -> Answers.unknownLast(ClaimQuestions.begun(world, in.from()).low()))
				.thenComparing(OracleRelationship::from))
			.map((in) -> row(world, in, given))
			.toList();
	}

	/** The longest way from a place to what it lies in; negative where there is none. */
	private static int depth(Answers world, String place, String province) {
		int depth = place.equals(province) ? 0 : -1;
		for (OracleRelationship within : world.edges("WITHIN")) {
			int further = within.from().equals(place) ? depth(world, within.to(), province) : -1;
			depth = Math.max(depth, (further >= 0) ? further + 1 : -1);
		}
		return depth;
	}

	private static Map<String, @Nullable Object> row(Answers world, OracleRelationship in, Given given) {
		Map<String, @Nullable Object> row = new HashMap<>(Answers.factRow(in, null));
		String event = in.from();
		world.show(row, "event", "eventName", event);
		row.put("label", world.entity(event).labels().contains(Label.ATTACK) ? "Attack" : "Operation");
		row.put("kind", world.kind(event));
		world.show(row, "place", "placeName", in.to());
		Answers.bounds(row, "date", ClaimQuestions.begun(world, event));
		for (String what : List.of("killed", "wounded", "militantsKilled", "militantsWounded")) {
			OracleRelationship number = attribute(world, event, what);
			row.put(what + "Low", (number != null) ? number.get("low") : null);
			row.put(what + "High", (number != null) ? number.get("high") : null);
		}
		row.put("disputedNumbers",
				Stream.of("killed", "militantsKilled", "militantsWounded", "wounded").filter((what) -> {
					OracleRelationship number = attribute(world, event, what);
					return number != null && number.list("disputed").contains(what);
				}).toList());
		world.show(row, "partOf", "partOfName",
				world.edges((edge) -> edge.is("PART_OF") && edge.from().equals(event))
					.stream()
					.map(OracleRelationship::to)
					.min(Comparator.naturalOrder())
					.orElse(null));
		Set<String> claimants = new TreeSet<>();
		world.edges((edge) -> edge.is("CLAIMED") && edge.to().equals(event))
			.forEach((edge) -> claimants.add(edge.from()));
		ClaimQuestions.names(world, row, "claimants", "claimantNames", claimants);
		row.put("holds", (given.day("asOf") != null) ? holds(world, event, given) : null);
		return row;
	}

	/** Certain on a day by which it has surely begun and has not ended. */
	private static String holds(Answers world, String event, Given given) {
		OracleRelationship date = attribute(world, event, "date");
		if (date == null) {
			return "possible";
		}
		OracleBounds last = date.span("until").isAny() ? date.span("since") : date.span("until");
		long day = LocalDate.parse(given.id("asOf")).toEpochDay();
		return (date.span("since").high() <= day && day <= last.low()) ? "certain" : "possible";
	}

	private static @Nullable OracleRelationship attribute(Answers world, String event, String what) {
		return world
			.edges((edge) -> edge.is("HAS") && edge.from().equals(event) && edge.text("what").equals(what)
					&& !edge.text("status").equals("denied"))
			.stream()
			.findFirst()
			.orElse(null);
	}

}
