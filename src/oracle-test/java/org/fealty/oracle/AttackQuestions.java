package org.fealty.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fealty.oracle.Question.Given;
import org.jspecify.annotations.Nullable;

/** Who died, as what he did. */
final class AttackQuestions {

	private AttackQuestions() {
	}

	static List<Question> all() {
		return List.of(
				new Question("attack/killed-in", Map.of("event", ArgumentKind.EVENT, "asOf", ArgumentKind.SOME_DAY),
						AttackQuestions::killedIn),
				new Question("attack/deaths-of",
						Map.of("organisation", ArgumentKind.ORGANISATION, "after", ArgumentKind.SOME_DAY, "before",
								ArgumentKind.SOME_DAY, "parts", ArgumentKind.YES_OR_NO, "asOf", ArgumentKind.SOME_DAY),
						AttackQuestions::deathsOf));
	}

	private static List<Map<String, @Nullable Object>> killedIn(Answers world, Given given) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (OracleRelationship killing : world.edges("KILLED_IN")) {
			if (killing.to().equals(given.id("event")) && isOn(killing.span("since"), given)) {
				DeathTie tied = DeathTie.all(world, killing).stream().findFirst().orElse(null);
				rows.add(row(world, killing, tied, given));
			}
		}
		return surestFirst(rows);
	}

	private static List<Map<String, @Nullable Object>> deathsOf(Answers world, Given given) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (OracleRelationship killing : world.edges("KILLED_IN")) {
			OracleBounds death = killing.span("since");
			if (isOn(death, given) && DefectionQuestions.canLieIn(death, given.day("after"), given.day("before"))) {
				DeathTie.all(world, killing)
					.stream()
					.filter((tied) -> world.isPartWith(tied.tie().to(), given.id("organisation"), given.is("parts"),
							null, List.of(tied.tie(), tied.lasting())))
					.findFirst()
					.ifPresent((tied) -> {
						Map<String, @Nullable Object> row = row(world, killing, tied, given);
						world.show(row, "event", "eventName", killing.to());
						rows.add(row);
					});
			}
		}
		return surestFirst(rows);
	}

	/** The dead of whom no relation is known come last. */
	private static List<Map<String, @Nullable Object>> surestFirst(List<Map<String, @Nullable Object>> rows) {
		rows.sort(Comparator.comparingInt((row) -> {
			Object how = row.get("inOrganisation");
			return (how != null) ? DeathTie.SUREST.indexOf(how) : DeathTie.SUREST.size();
		}));
		return rows;
	}

	/** Whether it can have been on the very day, if one is asked for. */
	static boolean isOn(OracleBounds days, Given given) {
		return DefectionQuestions.canLieIn(days, given.day("asOf"), given.day("asOf"));
	}

	/** The columns of something that is done on one day. */
	static Map<String, @Nullable Object> act(OracleRelationship act, Given given) {
		Map<String, @Nullable Object> row = new HashMap<>(Answers.factRow(act, null));
		OracleBounds day = act.span("since");
		row.put("holds", (given.day("asOf") == null) ? null
				: (act.isFirm() && day.low() == day.high()) ? "certain" : "possible");
		return row;
	}

	private static Map<String, @Nullable Object> row(Answers world, OracleRelationship killing, @Nullable DeathTie tied,
			Given given) {
		Map<String, @Nullable Object> row = act(killing, given);
		world.show(row, "person", "personName", killing.from());
		world.show(row, "organisation", "organisationName", (tied != null) ? tied.tie().to() : null);
		row.put("role", (tied != null) ? tied.tie().list("role") : List.of());
		row.put("tie", (tied != null) ? tied.tie().type() : null);
		row.put("inOrganisation", (tied != null) ? tied.how() : null);
		return row;
	}

}
