package org.fealty.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.fealty.oracle.Question.Given;
import org.fealty.statement.Entity;
import org.fealty.model.Label;
import org.jspecify.annotations.Nullable;

/** Which attacks were claimed, and which of them are not settled. */
final class ClaimQuestions {

	private ClaimQuestions() {
	}

	static List<Question> all() {
		return List.of(
				new Question("attack/claims-of",
						Map.of("organisation", ArgumentKind.ORGANISATION, "after", ArgumentKind.SOME_DAY, "before",
								ArgumentKind.SOME_DAY, "parts", ArgumentKind.YES_OR_NO, "asOf", ArgumentKind.SOME_DAY),
						ClaimQuestions::claimsOf),
				new Question("attack/contested",
						Map.of("after", ArgumentKind.SOME_DAY, "before", ArgumentKind.SOME_DAY),
						ClaimQuestions::contested));
	}

	private static List<Map<String, @Nullable Object>> claimsOf(Answers world, Given given) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (OracleRelationship claim : world.edges("CLAIMED")) {
			OracleBounds day = claim.span("since");
			if (world.entity(claim.to()).labels().contains(Label.ATTACK) && AttackQuestions.isOn(day, given)
					&& DefectionQuestions.canLieIn(day, given.day("after"), given.day("before"))
					&& world.isPartDuring(claim.from(), given.id("organisation"), given.is("parts"), null, day)) {
				rows.add(claim(world, claim, given));
			}
		}
		return rows;
	}

	private static Map<String, @Nullable Object> claim(Answers world, OracleRelationship claim, Given given) {
		Map<String, @Nullable Object> row = AttackQuestions.act(claim, given);
		world.show(row, "attack", "attackName", claim.to());
		world.show(row, "organisation", "organisationName", claim.from());
		row.put("channel", claim.list("channel"));
		OracleBounds begun = begun(world, claim.to());
		Answers.bounds(row, "date", begun);
		@Nullable Long least = OracleBounds.between(begun.high(), claim.span("since").low());
		boolean mayFollow = begun.low() <= claim.span("since").high();
		row.put("claimLagDaysAtLeast", (least != null && mayFollow) ? Long.valueOf(Math.max(0, least)) : least);
		row.put("claimLagDaysAtMost", OracleBounds.between(begun.low(), claim.span("since").high()));
		String state = state(world, claim.to());
		row.put("responsibility", (state != null) ? state : "claimed");
		return row;
	}

	/** The days on which an event can have begun. */
	static OracleBounds begun(Answers world, String event) {
		return world
			.edges((edge) -> edge.is("HAS") && edge.from().equals(event) && edge.text("what").equals("date")
					&& !edge.text("status").equals("denied"))
			.stream()
			.map((edge) -> edge.span("since"))
			.findFirst()
			.orElseGet(() -> world.undated(event));
	}

	/** Why an attack is not settled; null where it is. */
	private static @Nullable String state(Answers world, String attack) {
		List<OracleRelationship> claims = world.edges((edge) -> edge.is("CLAIMED") && edge.to().equals(attack));
		if (claims.stream()
			.anyMatch((one) -> claims.stream()
				.anyMatch((other) -> Collections.disjoint(above(world, one), above(world, other))))) {
			return "rival";
		}
		Set<String> stances = new TreeSet<>();
		ResponsibilityQuestion.facts(world, attack)
			.forEach((fact) -> world.statements(fact.id()).forEach((one) -> stances.add(one.stance().word())));
		if (stances.contains("denies")) {
			return "denied";
		}
		if (stances.contains("disputes")) {
			return "disputed";
		}
		return (claims.isEmpty()
				&& !world.edges((edge) -> edge.is("ATTRIBUTED_TO") && edge.from().equals(attack)).isEmpty())
						? "attributed-only" : null;
	}

	/**
	 * Who claims, and all that can have stood above him on that day, words for many
	 * aside.
	 */
	private static Set<String> above(Answers world, OracleRelationship claim) {
		Set<String> above = new TreeSet<>(Set.of(claim.from()));
		boolean more = true;
		while (more) {
			more = false;
			for (OracleRelationship tie : world.edges("LED", "MEMBER_OF", "PART_OF", "SWORN_TO")) {
				OracleBounds day = claim.span("since");
				more |= above.contains(tie.from()) && !"umbrella".equals(world.kind(tie.to()))
						&& tie.span("since").low() <= day.high() && day.low() <= tie.span("until").high()
						&& above.add(tie.to());
			}
		}
		return above;
	}

	private static List<Map<String, @Nullable Object>> contested(Answers world, Given given) {
		return world.tale()
			.entities()
			.stream()
			.filter((entity) -> entity.labels().contains(Label.ATTACK) && DefectionQuestions
				.canLieIn(world.eventDays(entity.id()), given.day("after"), given.day("before")))
			.filter((entity) -> state(world, entity.id()) != null)
			.sorted(Comparator.comparingLong((Entity entity) -> begun(world, entity.id()).high())
				.thenComparingLong((entity) -> Answers.unknownLast(begun(world, entity.id()).low()))
				.thenComparing(Entity::id))
			.map((entity) -> unsettled(world, entity))
			.toList();
	}

	private static Map<String, @Nullable Object> unsettled(Answers world, Entity attack) {
		Map<String, @Nullable Object> row = new HashMap<>();
		world.show(row, "attack", "attackName", attack.id());
		row.put("state", state(world, attack.id()));
		Set<String> claimants = new TreeSet<>();
		world.edges((edge) -> edge.is("CLAIMED") && edge.to().equals(attack.id()))
			.forEach((edge) -> claimants.add(edge.from()));
		names(world, row, "claimants", "claimantNames", claimants);
		Set<String> parties = new TreeSet<>();
		world.edges((edge) -> edge.is("ATTRIBUTED_TO") && edge.from().equals(attack.id()))
			.forEach((edge) -> parties.add(edge.to()));
		names(world, row, "attributedTo", "attributedToNames", parties);
		Set<String> voices = new TreeSet<>();
		ResponsibilityQuestion.facts(world, attack.id())
			.forEach((fact) -> world.statements(fact.id())
				.stream()
				.filter((one) -> !one.stance().supports())
				.forEach((one) -> voices.add(one.citation().saidBy())));
		names(world, row, "disputedBy", "disputedByNames", voices);
		Answers.bounds(row, "date", begun(world, attack.id()));
		return row;
	}

	/** Ids under one column and, in the same order, names under another. */
	static void names(Answers world, Map<String, @Nullable Object> row, String column, String nameColumn,
			Set<String> ids) {
		row.put(column, List.copyOf(ids));
		row.put(nameColumn, ids.stream().map((id) -> ResponsibilityQuestion.name(world, id)).toList());
	}

}
